package osarai.evidence.handlers;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.web.MunicipalityConfig;

/** Rows of a register that is printed, and the town that prints it. */
final class PrintedRegister {
  static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  static final LocalDate FROM = LocalDate.of(2026, 7, 1);

  private PrintedRegister() {}

  static HandlerRow row(String name, String department) {
    return row(name, department, "氏名と個人番号");
  }

  static HandlerRow row(String name, String department, String scope) {
    UUID officer = UUID.randomUUID();
    return row(
        name,
        department,
        scope,
        new ConfirmedStart(officer, FROM, officer, clock().instant(), List.of()));
  }

  /** Of somebody who has passed, and whose start nobody has confirmed. */
  static HandlerRow waiting(String name, String department) {
    return row(name, department, "氏名", null);
  }

  private static HandlerRow row(
      String name, String department, String scope, @Nullable ConfirmedStart start) {
    Period period = Period.from(FROM);
    LocalDate begun = start == null ? null : start.first();
    Designation designation =
        new Designation(
            UUID.randomUUID(),
            UUID.randomUUID(),
            DesignationRole.HANDLER,
            "国民健康保険に関する事務",
            scope,
            "8総第12号",
            period);
    Handling handling =
        new HandlingRules(400, 90)
            .on(DAY, new HandlingRules.Designated(period, List.of(FROM.minusDays(9)), begun));
    return new HandlerRow(
        designation.id(),
        "T00001",
        name,
        department,
        List.of("山田 花子"),
        designation,
        period,
        handling,
        begun,
        start,
        false);
  }

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), JapanClock.ZONE);
  }

  record Town() implements MunicipalityConfig {
    @Override
    public String name() {
      return "つばき野市";
    }

    @Override
    public String office() {
      return "DX推進室";
    }

    @Override
    public String contact() {
      return "";
    }

    @Override
    public Optional<URI> securityContact() {
      return Optional.empty();
    }

    @Override
    public Optional<String> notice() {
      return Optional.empty();
    }
  }

  static final class Settings implements HandlersConfig {
    @Override
    public int handlerGapDays() {
      return 400;
    }
  }
}

package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** A designation from July 2026, and how it is handled by the rules. */
final class JulyDesignation {
  static final HandlingRules RULES = new HandlingRules(400, 90);
  static final String JULY = "2026-07-01";

  private JulyDesignation() {}

  static Handling on(String day, HandlingRules.Designated designated) {
    return RULES.on(day(day), designated);
  }

  static List<Handling.FindingKind> kinds(String day, HandlingRules.Designated designated) {
    return on(day, designated).findings().stream().map(Handling.Finding::kind).toList();
  }

  static HandlingRules.Designated designated(
      String start, @Nullable String confirmed, String... passes) {
    return new HandlingRules.Designated(
        Period.from(day(start)), days(passes), confirmed == null ? null : day(confirmed));
  }

  static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}

package osarai.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.storage.Filled;

/** Rows of the book of duties as the database would give them, made for a test. */
final class WrittenDuty {
  static final UUID TANAKA = new UUID(0, 1);
  static final UUID HEAD = new UUID(0, 5);

  private WrittenDuty() {}

  /** A duty of fiscal year 2026 for all-staff, open from 1 April, as it was made. */
  static Duty made(long id, LocalDate dueOn) {
    Duty duty = new Duty();
    Filled.set(duty, "id", new UUID(7, id));
    Filled.set(duty, "personId", TANAKA);
    Filled.set(duty, "requirement", "yearly");
    Filled.set(duty, "course", "all-staff");
    Filled.set(duty, "fiscalYear", (short) 2026);
    Filled.set(duty, "opensOn", LocalDate.of(2026, 4, 1));
    Filled.set(duty, "dueOn", dueOn);
    Filled.set(duty, "reason", "市民課の常勤職員");
    return duty;
  }

  /** A duty as it stands, of a requirement and for an occasion. */
  static DutyNow of(String requirement, String occasion, UUID appointment, int year) {
    DutyNow duty = now(1, LocalDate.of(year, 10, 31), false);
    Filled.set(duty, "requirement", requirement);
    Filled.set(duty, "occasion", occasion);
    Filled.set(duty, "appointmentId", appointment);
    Filled.set(duty, "fiscalYear", (short) year);
    Filled.set(duty, "opensOn", LocalDate.of(year, 4, 1));
    Filled.set(
        duty,
        "credit",
        Occurrence.named(occasion).isPresent()
            ? CreditWithin.EVENT
            : occasion.length() == 4 ? CreditWithin.FISCAL_YEAR : CreditWithin.APPOINTMENT);
    return duty;
  }

  /** What is owed as it would stand in the book. */
  static DutyNow written(Owed owed, LocalDate knownOn) {
    DutyNow duty =
        of(owed.requirement().id(), owed.occasion(), owed.appointmentId(), owed.year().year());
    Filled.set(duty, "opensOn", owed.opensOn());
    Filled.set(duty, "dueOn", owed.dueOn());
    Filled.set(duty, "ruleDueOn", owed.due().byRule());
    Filled.set(duty, "creditFrom", owed.creditFrom());
    Filled.set(duty, "reason", owed.reason().line());
    Filled.set(duty, "knownOn", knownOn);
    return duty;
  }

  /** What was said of a duty anew. */
  static DutyRestated restated(long duty, LocalDate opensOn, String reason) {
    DutyRestated row = new DutyRestated();
    Filled.set(row, "dutyId", new UUID(7, duty));
    Filled.set(row, "opensOn", opensOn);
    Filled.set(row, "ruleDueOn", opensOn.plusDays(30));
    Filled.set(row, "reason", reason);
    return row;
  }

  /** The same as it stands. */
  static DutyNow now(long id, LocalDate dueOn, boolean withdrawn) {
    DutyNow duty = new DutyNow();
    Filled.set(duty, "id", new UUID(7, id));
    Filled.set(duty, "personId", TANAKA);
    Filled.set(duty, "fiscalYear", (short) 2026);
    Filled.set(duty, "occasion", "2026");
    Filled.set(duty, "credit", CreditWithin.FISCAL_YEAR);
    Filled.set(duty, "dueOn", dueOn);
    Filled.set(duty, "withdrawn", withdrawn);
    return duty;
  }

  static DutyChange withdrawn(long duty, LocalDate day) {
    return new DutyChange(
        new UUID(7, duty),
        change(),
        DutyChange.Effect.WITHDRAWN,
        day,
        KeptReasons.of(DutyMessages::no_longer_owed));
  }

  static DutyChange restored(long duty, LocalDate day) {
    return new DutyChange(
        new UUID(7, duty),
        change(),
        DutyChange.Effect.RESTORED,
        day,
        KeptReasons.of(DutyMessages::exclusion_ended));
  }

  static DutyChange moved(long duty, LocalDate old, LocalDate due, LocalDate day) {
    return DutyChange.reDated(
        new UUID(7, duty), change(), old, due, day, KeptReasons.of(DutyMessages::moved));
  }

  static DutyChange extended(long duty, LocalDate old, LocalDate due, LocalDate day) {
    return DutyChange.extended(
        new UUID(7, duty), change(), old, due, day, new KeptText("災害対応"), HEAD);
  }

  private static Change change() {
    return new Change(3, Instant.parse("2026-06-01T00:00:00Z"));
  }
}

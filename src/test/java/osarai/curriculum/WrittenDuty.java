package osarai.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
    Filled.set(duty, "requirement", "yearly");
    Filled.set(duty, "course", "all-staff");
    Filled.set(duty, "fiscalYear", (short) 2026);
    Filled.set(duty, "opensOn", LocalDate.of(2026, 4, 1));
    Filled.set(duty, "dueOn", dueOn);
    Filled.set(duty, "reason", "市民課の常勤職員");
    return duty;
  }

  /** The same as it stands. */
  static DutyNow now(long id, LocalDate dueOn, boolean withdrawn) {
    DutyNow duty = new DutyNow();
    Filled.set(duty, "id", new UUID(7, id));
    Filled.set(duty, "personId", TANAKA);
    Filled.set(duty, "fiscalYear", (short) 2026);
    Filled.set(duty, "dueOn", dueOn);
    Filled.set(duty, "withdrawn", withdrawn);
    return duty;
  }

  static DutyChange withdrawn(long duty, LocalDate day) {
    return new DutyChange(
        new UUID(7, duty), change(), DutyChange.Effect.WITHDRAWN, day, DutyMessages.noLongerOwed());
  }

  static DutyChange restored(long duty, LocalDate day) {
    return new DutyChange(
        new UUID(7, duty), change(), DutyChange.Effect.RESTORED, day, DutyMessages.exclusionEnded());
  }

  static DutyChange moved(long duty, LocalDate old, LocalDate due, LocalDate day) {
    return DutyChange.reDated(new UUID(7, duty), change(), old, due, day, DutyMessages.moved());
  }

  static DutyChange extended(long duty, LocalDate old, LocalDate due, LocalDate day) {
    return DutyChange.extended(new UUID(7, duty), change(), old, due, day, "災害対応", HEAD);
  }

  private static Change change() {
    return new Change(3, Instant.parse("2026-06-01T00:00:00Z"));
  }
}

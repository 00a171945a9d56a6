package osarai.curriculum;

import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.people.EmploymentType;

/** Requirements of the year and of events, from the first of April 2026 on. */
final class EventRequirements {
  static final LocalDate GO_LIVE = day("2026-04-01");

  static final Terms TERMS =
      new Terms(GO_LIVE, osarai.calendar.OpenDays.usual(), Terms.CATCH_UP, List.of(), List.of());

  private EventRequirements() {}

  static Terms incident(String day, UUID... departments) {
    return TERMS.with(
        List.of(
            new Announced(
                new UUID(9, 1),
                Occurrence.Event.INCIDENT,
                day(day),
                Set.of(departments),
                "渡し間違い")));
  }

  static Requirement onEvent(Set<Occurrence.Event> kinds, int days) {
    return new Requirement(
        "event",
        "all-staff",
        new Requirement.Who(Set.of(), Set.of(), Set.of(), Set.of(), kinds),
        Requirement.Each.EVENT,
        new Requirement.Due(Optional.empty(), Optional.of(days), false),
        Requirement.Credit.of(Requirement.Each.EVENT),
        "受けます");
  }

  static Requirement yearly() {
    return new Requirement(
        "yearly",
        "all-staff",
        Requirement.Who.employed(Set.of(EmploymentType.REGULAR)),
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "受けます");
  }
}

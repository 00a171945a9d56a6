package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;

/** People who serve from the first day on, without an end or for the fiscal year. */
@ApplicationScoped
class HiredPeople {
  @Inject NewPeople people;

  Someone hired(boolean regular) {
    return people.inRosterOnly(
        people.freshNumber(),
        NewPeople.CITIZENS,
        Position.MEMBER,
        regular ? EmploymentType.REGULAR : EmploymentType.FISCAL_YEAR_PART_TIME,
        regular
            ? Period.from(NewPeople.FIRST_DAY)
            : Period.days(NewPeople.FIRST_DAY, LocalDate.of(2027, 3, 31)));
  }
}

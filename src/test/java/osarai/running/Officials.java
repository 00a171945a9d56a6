package osarai.running;

import jakarta.enterprise.context.ApplicationScoped;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople.Someone;

/** People whose account has one of the roles of the identity provider. */
@ApplicationScoped
public class Officials {
  private final NewPeople people;

  Officials(NewPeople people) {
    this.people = people;
  }

  /** A clerk of the tax section with the role. */
  public Someone withRole(String role) {
    Someone made =
        people.inRosterOnly(
            people.freshNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    people.accountOf(made, role);
    return made;
  }
}

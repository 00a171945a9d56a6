package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.Period;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.curriculum.office.OfficeEvents;
import osarai.hr.intake.Personnel;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.Visitor;

/**
 * What makes the figures of a section hard: handlers, an incident, a second post, a pass that was
 * taken back, and one that came when the year was over.
 */
final class EventfulYear {
  private final NewPeople people;
  private final Personnel personnel;
  private final EnteredTraining training;
  private final OfficeEvents events;
  private final SettableClock clock;
  private final SectionOfTheYear section;
  private final int year;
  private final Someone trained;
  private final Someone untrained;
  private final Someone takenBack;
  private final Someone again;
  private final Someone april;
  private final Someone ofTwo;

  EventfulYear(
      NewPeople people,
      Personnel personnel,
      EnteredTraining training,
      OfficeEvents events,
      SettableClock clock,
      SectionOfTheYear section,
      int year) {
    this.people = people;
    this.personnel = personnel;
    this.training = training;
    this.events = events;
    this.clock = clock;
    this.section = section;
    this.year = year;
    try (SettableClock.Moved may = clock.at(LocalDate.of(year, 5, 2).atTime(11, 0))) {
      this.trained = member();
      this.untrained = member();
      this.takenBack = member();
      this.again = member();
      this.april = member();
      this.ofTwo = member();
    }
  }

  private Someone member() {
    return people.inRosterOnly(
        people.freshNumber(),
        section.section,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(LocalDate.of(year, 4, 1)));
  }

  /** Who handles, who holds two posts, and what the section had to learn from. */
  void happens() {
    try (SettableClock.Moved june = clock.at(LocalDate.of(year, 5, 15).atTime(10, 0))) {
      for (Someone one : List.of(trained, untrained)) {
        personnel.designate(
            one.staffNumber(),
            section.section,
            DesignationRole.HANDLER,
            "住民票に関する事務",
            LocalDate.of(year, 6, 1));
      }
      personnel.leads(
          ofTwo.staffNumber(),
          LocalDate.of(year, 7, 1),
          List.of(section.section, people.newSection("兼務課")));
    }
    LocalDate day = LocalDate.of(year, 11, 10);
    try (SettableClock.Moved november = clock.at(day.atTime(10, 0))) {
      events.record(
          UUID.randomUUID(),
          new EventRequest(
              Occurrence.Event.INCIDENT,
              day,
              "USBメモリの紛失",
              null,
              Set.of(people.department(section.section))),
          UUID.randomUUID());
    }
  }

  /** The head's entries of May, when the year is over. */
  void entered(Visitor head) {
    String handlers = session(head, "handlers", year + "-05-20");
    tick(head, handlers, List.of(trained));
    String june = session(head, "all-staff", year + "-06-10");
    tick(head, june, List.of(section.diligent, takenBack, again, april));
    String november = session(head, "all-staff", year + "-11-20");
    tick(head, november, List.of(section.diligent, takenBack, again));
    tick(head, session(head, "all-staff", (year + 1) + "-04-20"), List.of(april));
    takeBack(head);
  }

  private String session(Visitor head, String course, String held) {
    Map<String, String> draft = training.draft(section.section, course);
    draft.put("held", held);
    return training.made(head, draft);
  }

  private static void tick(Visitor head, String session, List<Someone> present) {
    for (Someone one : present) {
      head.get(session);
      assertThat(head.following(SectionOfTheYear.tick(head, session, one)).body())
          .contains("修了 1人");
    }
  }

  private void takeBack(Visitor head) {
    String page =
        "/completions/"
            + Rows.one(
                "SELECT id FROM completion WHERE person_id = ? ORDER BY completed_at DESC",
                takenBack.id())
            + "/withdrawal";
    head.get(page);
    assertThat(head.post(page, Map.of("reason", "別の人の記入でした")).status()).isEqualTo(303);
  }
}

package osarai.evidence.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.Visitor;

/** A section in the year that {@link YearClosingPagesTest} closes, and what is entered for it. */
final class SectionOfTheYear {
  private static final LocalDate APRIL = LocalDate.of(2031, 4, 1);

  private final NewPeople people;
  private final EnteredTraining training;
  private final String section;
  final Someone head;
  final Someone diligent;
  final Someone late;
  final Someone excluded;
  final Someone leaver;

  /** Appoints its people, with what is told today. */
  SectionOfTheYear(NewPeople people, EnteredTraining training, String section) {
    this.people = people;
    this.training = training;
    this.section = section;
    head = person(Position.HEAD, EmploymentType.REGULAR, Period.from(APRIL));
    diligent = person(Position.MEMBER, EmploymentType.REGULAR, Period.from(APRIL));
    late = person(Position.MEMBER, EmploymentType.REGULAR, Period.from(APRIL));
    excluded = unseen(EmploymentType.REGULAR, Period.from(APRIL));
    leaver =
        unseen(EmploymentType.FISCAL_YEAR_PART_TIME, Period.days(APRIL, LocalDate.of(2031, 9, 30)));
  }

  private Someone person(Position position, EmploymentType type, Period period) {
    return people.person(section, position, type, period);
  }

  private Someone unseen(EmploymentType type, Period period) {
    return people.inRosterOnly(people.freshNumber(), section, Position.MEMBER, type, period);
  }

  Map<String, String> draft(String held) {
    Map<String, String> draft = training.draft(section, "all-staff");
    draft.put("mode", "paper");
    draft.put("held", held);
    return draft;
  }

  static Reply tick(Visitor visitor, String session, Someone who) {
    return visitor.postAll(session + "/attendance", EnteredTraining.ticked(who, "10", ""));
  }

  String listed(Visitor office, String kind, String list) {
    return office
        .get(EnteredTraining.upload(office, kind, "", list.formatted(late.staffNumber())))
        .body();
  }

  /** How the person's duty was closed: its state, and whether it was left out. */
  static List<String> closedAs(Someone someone, String course) {
    return Rows.all(
            "SELECT state, left_out FROM year_closing_duty WHERE fiscal_year = 2031"
                + " AND person_id = ? AND course = ?",
            someone.id(),
            course)
        .get(0);
  }

  static String duty(Someone someone) {
    return Rows.one(
        "SELECT duty_id FROM year_closing_duty WHERE fiscal_year = 2031 AND person_id = ?"
            + " AND course = 'all-staff'",
        someone.id());
  }
}

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

/** A section in a year of {@link ClosingYears}, and what is entered for it. */
final class SectionOfTheYear {
  private final NewPeople people;
  private final EnteredTraining training;
  final String section;
  private final int year;
  final Someone head;
  final Someone diligent;
  final Someone late;
  final Someone excluded;
  final Someone leaver;

  /** Appoints its people, with what is told today. */
  SectionOfTheYear(NewPeople people, EnteredTraining training, String section, int year) {
    this.people = people;
    this.training = training;
    this.section = section;
    this.year = year;
    Period since = Period.from(LocalDate.of(year, 4, 1));
    Period half = Period.days(LocalDate.of(year, 4, 1), LocalDate.of(year, 9, 30));
    head = person(Position.HEAD, since);
    diligent = person(Position.MEMBER, since);
    late = person(Position.MEMBER, since);
    excluded = unseen(EmploymentType.REGULAR, since);
    leaver = unseen(EmploymentType.FISCAL_YEAR_PART_TIME, half);
  }

  private Someone person(Position position, Period period) {
    return people.person(section, position, EmploymentType.REGULAR, period);
  }

  private Someone unseen(EmploymentType type, Period period) {
    return people.inRosterOnly(people.freshNumber(), section, Position.MEMBER, type, period);
  }

  /** Where the year is closed. */
  String page() {
    return "/year-closings/" + year;
  }

  Map<String, String> draft(String held) {
    Map<String, String> draft = training.draft(section, "all-staff");
    draft.put("mode", "paper");
    draft.put("held", held);
    return draft;
  }

  /** The head enters afterwards who read the paper in June; the address of the session. */
  String entered(Visitor visitor) {
    return training.made(visitor, draft(year + "-06-10"));
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
  List<String> closedAs(Someone someone, String course) {
    return Rows.all(
            "SELECT state, left_out FROM year_closing_duty WHERE fiscal_year = ?"
                + " AND person_id = ? AND course = ?",
            year,
            someone.id(),
            course)
        .get(0);
  }

  String duty(Someone someone) {
    return Rows.one(
        "SELECT duty_id FROM year_closing_duty WHERE fiscal_year = ? AND person_id = ?"
            + " AND course = 'all-staff'",
        year,
        someone.id());
  }
}

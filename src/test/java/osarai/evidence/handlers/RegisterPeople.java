package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.people.DesignationRole;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.Visitor;

/** Handlers and officers of the town, and what its register says of them. */
@ApplicationScoped
class RegisterPeople {
  static final String AFFAIRS = "国民健康保険に関する事務";

  private final NewPeople people;
  private final Personnel personnel;
  private final Shelf shelf;

  RegisterPeople(NewPeople people, Personnel personnel, Shelf shelf) {
    this.people = people;
    this.personnel = personnel;
    this.shelf = shelf;
  }

  Someone handlerFrom(LocalDate day) {
    Someone clerk = people.clerk();
    designate(clerk, NewPeople.CITIZENS, DesignationRole.HANDLER, day);
    return clerk;
  }

  Someone officer() {
    Someone clerk = people.clerk();
    designate(clerk, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    return clerk;
  }

  void designate(Someone who, String department, DesignationRole role, LocalDate from) {
    personnel.designate(who.staffNumber(), department, role, AFFAIRS, from);
  }

  void pass(Someone clerk) {
    new Pupil(clerk.visitor(), shelf.course("handlers").orElseThrow()).pass();
  }

  /** As it was taken over from what was kept before the product. */
  void trainedBefore(Someone clerk, String day) {
    Rows.execute(
        "INSERT INTO earlier_training (id, person_id, course, name, taken_on, mode, source,"
            + " entered_by, entered_at) VALUES ('%s', '%s', 'handlers', '研修', '%s', 'EXTERNAL',"
                .formatted(UUID.randomUUID(), clerk.id(), day)
            + " '研修台帳', '%s', '2026-11-01 00:00:00')".formatted(clerk.id()));
  }

  static Reply confirm(Visitor visitor, Someone clerk, String day) {
    return visitor.post("/handlers/" + id(clerk) + "/start", Map.of("started", day));
  }

  static String id(Someone clerk) {
    return Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", clerk.id());
  }

  static long starts(Someone clerk) {
    return Rows.count("handling_start", "designation_id = ?", id(clerk));
  }

  /** The person's line of the table. */
  static String line(Reply reply, Someone clerk) {
    return row(reply, "d-" + id(clerk));
  }

  /** The person's line of the table of those whose start is to be confirmed. */
  static String awaited(Reply reply, Someone clerk) {
    return row(reply, "w-" + id(clerk));
  }

  private static String row(Reply reply, String id) {
    Matcher line =
        Pattern.compile("<tr id=\"" + id + "\">.*?</tr>", Pattern.DOTALL).matcher(reply.body());
    assertThat(line.find()).as("line " + id).isTrue();
    return line.group();
  }

  /** By which the page has a form that confirms the person's start. */
  static String form(Someone clerk) {
    return "action=\"/handlers/" + id(clerk) + "/start\"";
  }
}

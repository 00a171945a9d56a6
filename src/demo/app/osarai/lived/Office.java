package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Extensions;
import osarai.curriculum.Occurrence;
import osarai.curriculum.office.OfficeEvents;
import osarai.evidence.closing.LivedClosing;
import osarai.evidence.handlers.LivedHandlers;
import osarai.forms.Seen;
import osarai.people.Departments;
import osarai.security.Ids;
import osarai.trainings.LivedTrainings;

/** The security office: what it records, enters, confirms and closes. */
@ApplicationScoped
class Office {
  private final Agenda agenda;
  private final Persons persons;
  private final Departments departments;
  private final OpenDuties duties;
  private final OfficeEvents events;
  private final Extensions extensions;
  private final LivedTrainings trainings;
  private final LivedHandlers handlers;
  private final LivedClosing closing;
  private final LeftOut leftOut;
  private final Clock clock;

  Office(
      Agenda agenda,
      Persons persons,
      Departments departments,
      OpenDuties duties,
      OfficeEvents events,
      Extensions extensions,
      LivedTrainings trainings,
      LivedHandlers handlers,
      LivedClosing closing,
      LeftOut leftOut,
      Clock clock) {
    this.agenda = agenda;
    this.persons = persons;
    this.departments = departments;
    this.duties = duties;
    this.events = events;
    this.extensions = extensions;
    this.trainings = trainings;
    this.handlers = handlers;
    this.closing = closing;
    this.leftOut = leftOut;
    this.clock = clock;
  }

  void plan(TownData data, FiscalYear first, FiscalYear last) {
    leftOut.begin();
    Plan plan = new Plan(agenda, data, first, last);
    plan.each("incidents", 11, this::incident);
    plan.each("sessions", 17, this::session);
    plan.each("external", 14, this::external);
    plan.each("extensions", 15, this::extension);
    plan.each("exclusions", 16, leftOut::ask);
    plan.each("decisions", 10, act -> leftOut.decide());
    plan.each("takeovers", 13, act -> takeOver(act, first));
    plan.each("confirmations", 13, act -> confirm());
    plan.each("closings", 15, act -> close(act, first));
  }

  private void incident(Plan.Act act) {
    events.record(
        Ids.next(),
        new EventRequest(
            Occurrence.Event.INCIDENT,
            act.day(),
            act.text("text"),
            act.text("document"),
            Set.of(department(act))),
        persons.clerk().person());
  }

  /** Those of a section who owe the course, but for some who could not come. */
  private void session(Plan.Act act) {
    String course = act.text("course");
    List<UUID> present =
        duties.on(act.day()).stream()
            .filter(duty -> duty.course().equals(course))
            .filter(duty -> duty.section().startsWith(act.text("sections")))
            .filter(duty -> Lot.of(duty.key(), "present") < 0.8)
            .map(OpenDuty::person)
            .distinct()
            .toList();
    trainings.held(
        course,
        department(act),
        act.day(),
        act.text("place"),
        act.text("speaker"),
        present,
        persons.clerk());
  }

  private void external(Plan.Act act) {
    StringBuilder list = new StringBuilder(LivedTrainings.columns()).append("\r\n");
    for (String number : act.text("numbers").split(" ")) {
      list.append(
          "%s,%s,%s,%s-%s\r\n"
              .formatted(number, act.text("course"), act.day(), act.text("certificate"), number));
    }
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    trainings.external(act.text("file"), bytes, persons.clerk());
  }

  private void extension(Plan.Act act) {
    persons
        .numbered(act.text("number"))
        .ifPresent(
            person ->
                duties.on(act.day()).stream()
                    .filter(duty -> duty.person().equals(person.id()))
                    .filter(duty -> duty.course().equals(act.text("course")))
                    .forEach(
                        duty ->
                            extensions.extend(
                                person.id(),
                                duty.id(),
                                act.on("until"),
                                act.text("reason"),
                                persons.clerk().person(),
                                Seen.UNSAID)));
  }

  private void takeOver(Plan.Act act, FiscalYear first) {
    handlers.takeOver(first.firstDay(), act.text("document"), act.text("why"), persons.clerk().person());
  }

  private void confirm() {
    handlers.confirm(number -> Lot.of(number, "forgotten") < 0.15, persons.clerk().person());
  }

  /** The year before the one in which it happens. */
  private void close(Plan.Act act, FiscalYear first) {
    FiscalYear year = new FiscalYear(FiscalYear.of(act.day()).year() - 1);
    if (year.compareTo(first) >= 0) {
      closing.close(year, act.text("note"), persons.clerk());
    }
  }

  private UUID department(Plan.Act act) {
    return departments.withCode(act.text("department"), JapanClock.today(clock)).orElseThrow().id();
  }
}

package osarai.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.Post;
import osarai.people.WordMessages;
import osarai.reporting.PersonView.EventKind;

/** What was true of a person and when, the newest first. */
final class TimeLine {
  private final PersonFacts facts;
  private final LocalDate day;
  private final WordMessages words;
  private final List<DatedEvent> entries = new ArrayList<>();

  private record DatedEvent(LocalDate from, PersonView.Event event) {}

  private TimeLine(PersonFacts facts, LocalDate day, WordMessages words) {
    this.facts = facts;
    this.day = day;
    this.words = words;
  }

  static List<PersonView.Event> of(PersonFacts facts, LocalDate day, WordMessages words) {
    return new TimeLine(facts, day, words).events();
  }

  private List<PersonView.Event> events() {
    facts.names().forEach(this::name);
    facts.appointments().forEach(this::appointment);
    facts.posts().forEach(this::post);
    facts.designations().forEach(this::designation);
    facts.absences().forEach(this::absence);
    return entries.stream()
        .sorted(
            Comparator.comparing(DatedEvent::from)
                .reversed()
                .thenComparing(entry -> entry.event().kind()))
        .map(DatedEvent::event)
        .toList();
  }

  private void name(Career.Called called) {
    PersonName name = called.name();
    String registered = name.registered() == null ? "" : name.registered();
    add(EventKind.NAME, called.period(), name.inUse(), spelt(name), registered, "");
  }

  private void appointment(Appointment held) {
    add(
        EventKind.APPOINTMENT,
        held.period(),
        words.employment(held.type()),
        held.staffNumber().value());
  }

  private void post(Post held) {
    add(
        EventKind.POST,
        held.period(),
        department(held.departmentId(), held.period()),
        held.position() == Position.MEMBER
            ? held.title()
            : joined(held.title(), words.position(held.position())));
  }

  private void designation(Designation given) {
    String document = given.documentNumber() == null ? "" : given.documentNumber();
    String where = department(given.departmentId(), given.period());
    add(
        EventKind.DESIGNATION,
        given.period(),
        words.designation(given.role()),
        joined(where, given.affairs(), given.scope(), document),
        "",
        given.former());
  }

  private void absence(Absence away) {
    add(EventKind.ABSENCE, away.period(), words.absence(away.kind()), "");
  }

  private void add(EventKind kind, Period period, String text, String detail) {
    add(kind, period, text, detail, "", "");
  }

  private void add(
      EventKind kind, Period period, String text, String detail, String registered, String former) {
    entries.add(
        new DatedEvent(
            period.from(),
            new PersonView.Event(
                kind,
                text,
                detail,
                registered,
                former,
                JapaneseDate.of(period),
                period.contains(day))));
  }

  private static String spelt(PersonName name) {
    return joined(name.kana().value(), name.alphabet() == null ? "" : name.alphabet());
  }

  private static String joined(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" / "));
  }

  /** As it was called when the period began. */
  private String department(UUID id, Period period) {
    return facts.department(id, period.from()).map(Department::name).orElse("");
  }
}

package osarai.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.reporting.PersonView.EventKind;

/** What was true of a person and when, the newest first. */
final class TimeLine {
  private final PersonFacts facts;
  private final LocalDate day;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(LocalDate from, PersonView.Event event) {}

  private TimeLine(PersonFacts facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  static List<PersonView.Event> of(PersonFacts facts, LocalDate day) {
    return new TimeLine(facts, day).events();
  }

  private List<PersonView.Event> events() {
    facts.names().forEach(this::add);
    facts
        .appointments()
        .forEach(
            a ->
                add(
                    EventKind.APPOINTMENT,
                    a.period(),
                    a.type().japanese(),
                    a.staffNumber().value()));
    facts
        .posts()
        .forEach(
            p ->
                add(
                    EventKind.POST,
                    p.period(),
                    department(p.departmentId(), p.period()),
                    p.title()));
    facts
        .designations()
        .forEach(
            d ->
                add(
                    EventKind.DESIGNATION,
                    d.period(),
                    d.role().japanese(),
                    Stream.of(
                            department(d.departmentId(), d.period()),
                            d.affairs(),
                            d.scope(),
                            d.documentNumber() == null ? "" : d.documentNumber())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / "))));
    facts.absences().forEach(a -> add(EventKind.ABSENCE, a.period(), a.kind().japanese(), ""));
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::from)
                .reversed()
                .thenComparing(entry -> entry.event().kind()))
        .map(Entry::event)
        .toList();
  }

  private void add(Career.Called called) {
    PersonName name = called.name();
    String registered = name.registered() == null ? "" : name.registered();
    add(EventKind.NAME, called.period(), name.inUse(), spelt(name), registered);
  }

  private void add(EventKind kind, Period period, String text, String detail) {
    add(kind, period, text, detail, "");
  }

  private void add(EventKind kind, Period period, String text, String detail, String registered) {
    entries.add(
        new Entry(
            period.from(),
            new PersonView.Event(
                kind, text, detail, registered, period.japanese(), period.contains(day))));
  }

  private static String spelt(PersonName name) {
    return Stream.of(name.kana().value(), name.alphabet() == null ? "" : name.alphabet())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  /** As it was called when the period began. */
  private String department(UUID id, Period period) {
    return facts.department(id, period.from()).map(Department::name).orElse("");
  }
}

package osarai.curriculum.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.curriculum.DutyYears;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.forms.ListedNames;
import osarai.forms.TypedDay;
import osarai.people.Department;

/**
 * The page of the office's events.
 *
 * @param note the key of what has just been done, or empty
 * @param duties how many the form's event would make; null until that is asked
 * @param isOfLastYear whether the form's day is one of a fiscal year that is over
 */
record OfficeEventView(
    OfficeEventForm form,
    List<EventLine> lines,
    List<KindChoice> kinds,
    List<Choice> departments,
    boolean mayRecord,
    @Nullable OfficeEventNote note,
    @Nullable Long duties,
    boolean isOfLastYear) {

  /** A recorded event. */
  record EventLine(
      OfficeEvents.RecordedEvent event, String day, String recorded, String sections) {}

  /**
   * A department to choose in the form.
   *
   * @param last its last day, where it is no more
   */
  record Choice(String value, String label, @Nullable String last, boolean chosen) {}

  /**
   * A kind of event to choose in the form.
   *
   * @param askedFor whether a requirement asks for something after it
   */
  record KindChoice(Occurrence.Event kind, boolean chosen, boolean askedFor) {
    public String value() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  static OfficeEventView of(
      OfficeEventForm form,
      OfficeEvents events,
      Map<UUID, List<Department>> tree,
      LocalDate today,
      boolean mayRecord,
      @Nullable String note,
      @Nullable Long duties) {
    List<EventLine> lines =
        events.all().stream()
            .map(
                event ->
                    new EventLine(
                        event,
                        JapaneseDate.of(event.day()),
                        JapaneseDate.of(JapanClock.dayOf(event.recordedAt())),
                        names(event.departments(), tree, event.day())))
            .toList();
    List<KindChoice> kinds =
        EventRequest.KINDS.stream()
            .map(kind -> new KindChoice(kind, kind == form.kind(), events.isAskedFor(kind)))
            .toList();
    return new OfficeEventView(
        form,
        lines,
        kinds,
        choices(form.departments(), tree, today),
        mayRecord,
        OfficeEventNote.told(note).orElse(null),
        duties,
        TypedDay.of(form.day()).filter(DutyYears.of(today)::isOver).isPresent());
  }

  /** Those of today, and those in which something may have happened that can still be recorded. */
  private static List<Choice> choices(
      Set<UUID> chosen, Map<UUID, List<Department>> tree, LocalDate today) {
    Period told = Period.days(DutyYears.of(today).earliest(), today);
    return tree.values().stream()
        .flatMap(
            versions ->
                versions.stream()
                    .filter(department -> department.period().overlaps(told))
                    .max(Comparator.comparing(department -> department.period().from()))
                    .stream())
        .sorted(Comparator.comparing(Department::code))
        .map(
            d ->
                new Choice(
                    d.id().toString(),
                    d.code() + " " + d.name(),
                    last(d, today),
                    chosen.contains(d.id())))
        .toList();
  }

  private static @Nullable String last(Department department, LocalDate today) {
    LocalDate last = department.period().lastDay();
    return last != null && last.isBefore(today) ? JapaneseDate.of(last) : null;
  }

  private static String names(Set<UUID> ids, Map<UUID, List<Department>> tree, LocalDate day) {
    return ids.stream()
        .map(id -> tree.getOrDefault(id, List.of()))
        .flatMap(
            versions ->
                versions.stream()
                    .filter(d -> d.period().contains(day))
                    .findFirst()
                    .or(() -> versions.stream().findFirst())
                    .stream())
        .sorted(Comparator.comparing(Department::code))
        .map(Department::name)
        .collect(ListedNames.inOne());
  }

  /** Whom the form's event would concern; empty for everybody. */
  public String chosenSections() {
    return departments.stream()
        .filter(Choice::chosen)
        .map(choice -> choice.label().substring(choice.label().indexOf(' ') + 1))
        .collect(ListedNames.inOne());
  }

  public boolean isAsked() {
    return duties != null;
  }

  public long dutyCount() {
    return duties == null ? 0 : duties;
  }

  /** Whether no requirement asks for anything after the chosen kind of event. */
  public boolean isInVain() {
    return kinds.stream().anyMatch(kind -> kind.chosen() && !kind.askedFor());
  }
}

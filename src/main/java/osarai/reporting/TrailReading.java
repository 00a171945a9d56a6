package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.AuditRow;
import osarai.audit.AuditRows;
import osarai.calendar.JapanClock;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.people.People;
import osarai.people.StaffNumber;
import osarai.reporting.TrailView.TrailLine;

/** What is asked of the trail, with the names of who did it. */
@ApplicationScoped
class TrailReading {
  private static final int PAGE = 200;
  private static final int LAST_PAGE = 1000;

  private final AuditRows rows;
  private final People people;
  private final Clock clock;

  TrailReading(AuditRows rows, People people, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /** A bad condition shows nothing, and today's date in the field. */
  @Transactional
  public TrailView page(@Nullable String day, @Nullable String who, @Nullable String page) {
    LocalDate today = JapanClock.today(clock);
    Optional<LocalDate> typed = isBlank(day) ? Optional.of(today) : TypedDay.of(day);
    String wanted = who == null ? "" : who.strip();
    Optional<String> actor = actor(wanted, today);
    int number = page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
    if (typed.isEmpty() || actor.isEmpty() || number > LAST_PAGE) {
      return new TrailView(today, "", List.of(), 0, false, true);
    }
    List<AuditRow> found = rows.of(typed.get(), actor.get(), number * PAGE, PAGE + 1);
    Map<String, String> names = names(found, today);
    List<TrailLine> lines =
        found.stream().limit(PAGE).map(row -> TrailLine.of(row, names)).toList();
    return new TrailView(typed.get(), wanted, lines, number, found.size() > PAGE, false);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** The id by which rows name who was typed; empty where nobody can be meant. */
  private Optional<String> actor(String typed, LocalDate today) {
    if (typed.isEmpty() || TypedId.of(typed).isPresent()) {
      return Optional.of(typed);
    }
    return StaffNumber.fits(typed)
        ? people.personsWithStaffNumber(typed, today).stream().map(UUID::toString).findFirst()
        : Optional.empty();
  }

  private Map<String, String> names(List<AuditRow> found, LocalDate today) {
    List<UUID> ids =
        found.stream()
            .flatMap(row -> TypedId.of(row.actor()).stream())
            .distinct()
            .collect(Collectors.toList());
    Map<String, String> names = new HashMap<>();
    people
        .facts(ids, People.NOW)
        .forEach(
            (id, facts) ->
                facts.nameOn(today).ifPresent(name -> names.put(id.toString(), name.inUse())));
    return names;
  }

  /** All pages of what a page asked for. */
  void eachOf(TrailView asked, Consumer<TrailLine> to) {
    TrailView view = asked;
    view.lines().forEach(to);
    while (view.more()) {
      String next = String.valueOf(view.number() + 1);
      view = page(asked.day().toString(), asked.who(), next);
      view.lines().forEach(to);
    }
  }
}

package osarai.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import osarai.audit.AuditRow;
import osarai.audit.AuditRows;
import osarai.calendar.JapanClock;
import osarai.forms.BadInput;
import osarai.forms.LongestTyped;
import osarai.forms.SentForm;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.people.Department;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.StaffNumber;

/** What is asked of the trail, page by page or all at once, with the names of who did it. */
@ApplicationScoped
class TrailReading {
  static final int PAGE = 40;

  /** What is held of a file at a time. */
  static final int PART = 500;

  private final AuditRows rows;
  private final People people;
  private final Departments departments;
  private final TrailTexts texts;
  private final TrailMessages messages;
  private final Clock clock;

  TrailReading(
      AuditRows rows,
      People people,
      Departments departments,
      TrailTexts texts,
      TrailMessages messages,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.departments = departments;
    this.texts = texts;
    this.messages = messages;
    this.clock = clock;
  }

  /** Today's rows where no day is given. */
  TrailInquiry inquiry(@Nullable String day, @Nullable String who) {
    LocalDate today = JapanClock.today(clock);
    SentForm form =
        SentForm.of(
            "",
            Map.of(
                TrailInquiry.DAY, List.of(day == null || day.isBlank() ? today.toString() : day),
                TrailInquiry.WHO, List.of(who == null ? "" : who)));
    Optional<LocalDate> typed =
        day == null || day.isBlank() ? Optional.of(today) : TypedDay.of(day);
    TypedText wanted = TypedText.optional(who, LongestTyped.SEARCH);
    List<String> actors =
        wanted.isFaulty() ? List.of() : actors(wanted.text(), typed.orElse(today));
    if (typed.isEmpty()) {
      form = form.wrong(TrailInquiry.DAY, messages.bad_day());
    }
    if (actors.size() != 1) {
      String why = actors.isEmpty() ? messages.bad_who() : messages.several_who();
      form = form.wrong(TrailInquiry.WHO, why);
    }
    return new TrailInquiry(
        typed.orElse(today), wanted.text(), actors.size() == 1 ? actors.get(0) : "", form);
  }

  /** By which rows name who was typed: none where nobody can be meant, several for one number. */
  private List<String> actors(String typed, LocalDate day) {
    if (typed.isEmpty() || TypedId.of(typed).isPresent() || rows.isOf(typed)) {
      return List.of(typed);
    }
    String number = StaffNumber.plain(typed);
    return StaffNumber.fits(number)
        ? people.personsWithStaffNumber(number, day).stream()
            .map(UUID::toString)
            .distinct()
            .toList()
        : List.of();
  }

  /**
   * The rows behind one row, before one, or the first; none for a bad condition.
   *
   * @param after the id of a row
   * @param before the id of a row
   */
  @Transactional
  public TrailView page(TrailInquiry asked, @Nullable String after, @Nullable String before) {
    if (asked.isBad()) {
      return new TrailView(asked, List.of(), false, false);
    }
    if (before != null) {
      List<AuditRow> found = rows.before(place(before), asked.wanted(), PAGE + 1);
      int more = Math.max(0, found.size() - PAGE);
      return new TrailView(asked, lines(found.subList(more, found.size())), more > 0, true);
    }
    AuditRows.Place from = after == null ? asked.wanted().beginning() : place(after);
    List<AuditRow> found = rows.after(from, asked.wanted(), PAGE + 1);
    List<AuditRow> shown = found.subList(0, Math.min(PAGE, found.size()));
    return new TrailView(asked, lines(shown), after != null, found.size() > PAGE);
  }

  private AuditRows.Place place(String id) {
    return TypedId.of(id).flatMap(rows::at).orElseThrow(() -> new BadInput("no such row"));
  }

  /** All rows of the day, held by parts: of a hundred thousand no more than of one page. */
  void eachOf(TrailInquiry asked, Consumer<TrailLine> to) {
    AuditRows.Place from = asked.wanted().beginning();
    List<TrailLine> part;
    do {
      part = part(asked, from);
      part.forEach(to);
      from = part.isEmpty() ? from : AuditRows.Place.of(part.get(part.size() - 1).row());
    } while (part.size() == PART);
  }

  private List<TrailLine> part(TrailInquiry asked, AuditRows.Place from) {
    return QuarkusTransaction.requiringNew()
        .call(() -> lines(rows.after(from, asked.wanted(), PART)));
  }

  private List<TrailLine> lines(List<AuditRow> found) {
    var facts = people.facts(TrailNames.ids(found), People.NOW);
    Map<UUID, List<Department>> tree = found.isEmpty() ? Map.of() : departments.all(People.NOW);
    TrailNames names = TrailNames.of(facts, tree, JapanClock.today(clock));
    return found.stream().map(row -> texts.line(row, names)).toList();
  }
}

package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Shelf;
import osarai.evidence.closing.YearClosings.YearState;

/** Puts together what the pages of 年度締め show. */
@ApplicationScoped
class ClosingViews {
  private final YearClosings closings;
  private final ClosingFigures figures;
  private final ClosingDesk desk;
  private final ClosingCorrections corrections;
  private final ClosingPeople people;
  private final Shelf shelf;
  private final Clock clock;

  ClosingViews(
      YearClosings closings,
      ClosingFigures figures,
      ClosingDesk desk,
      ClosingCorrections corrections,
      ClosingPeople people,
      Shelf shelf,
      Clock clock) {
    this.closings = closings;
    this.figures = figures;
    this.desk = desk;
    this.corrections = corrections;
    this.people = people;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * A year in the list.
   *
   * @param closedOn empty while it is not closed
   */
  record YearLine(int year, String name, YearState state, String closedOn) {
    public boolean isClosed() {
      return state == YearState.CLOSED;
    }

    public boolean isOpen() {
      return state == YearState.OPEN;
    }
  }

  /** Years with duties up to this one, and all that are closed; the newest first. */
  List<YearLine> years() {
    Map<FiscalYear, String> closed = new HashMap<>();
    closings.all().forEach(closing -> closed.put(closing.year(), closing.day()));
    List<FiscalYear> all = new ArrayList<>(closings.withDuties());
    closed.keySet().stream().filter(year -> !all.contains(year)).forEach(all::add);
    all.sort(Comparator.reverseOrder());
    return all.stream()
        .map(
            year ->
                new YearLine(
                    year.year(),
                    JapaneseDate.of(year),
                    state(year, closed.containsKey(year)),
                    closed.getOrDefault(year, "")))
        .toList();
  }

  private YearState state(FiscalYear year, boolean isClosed) {
    if (isClosed) {
      return YearState.CLOSED;
    }
    return JapanClock.today(clock).isAfter(year.lastDay()) ? YearState.OPEN : YearState.RUNNING;
  }

  /**
   * Empty where the year has neither duties nor a closing. One transaction reads one state, so that
   * courses, total and list agree.
   *
   * @param mayAct whether the reader is of the office
   */
  @Transactional
  Optional<ClosingView> of(FiscalYear year, UUID reader, boolean mayAct) {
    Optional<YearClosing> closing = closings.find(year);
    return closing.isEmpty() && !closings.withDuties().contains(year)
        ? Optional.empty()
        : Optional.of(view(year, closing, reader, mayAct));
  }

  private ClosingView view(
      FiscalYear year, Optional<YearClosing> closing, UUID reader, boolean mayAct) {
    LocalDate today = JapanClock.today(clock);
    LocalDate day = Days.earlier(today, year.lastDay());
    ClosingFigures.Counted counted =
        closing.isPresent() ? figures.ofClosed(year) : figures.ofOpen(year, day);
    List<ClosingFigures.Unmet> unmet =
        closing.isPresent() ? figures.unmetOfClosed(year) : figures.unmetOfOpen(year, day);
    List<ClosingView.CorrectionLine> lines = corrections(year, reader, mayAct);
    return new ClosingView(
        year.year(),
        JapaneseDate.of(year),
        state(year, closing.isPresent()),
        JapaneseDate.of(day),
        JapaneseDate.of(year.next().firstDay()),
        closing.map(YearClosing::day).orElse(""),
        closing.map(YearClosing::closedByWords).orElse(""),
        closing.map(YearClosing::note).orElse(""),
        table(counted, closing.isPresent()),
        sections(year, unmet, day),
        unmet.size(),
        (int) unmet.stream().map(ClosingFigures.Unmet::person).distinct().count(),
        in(ClosingView.CorrectionState.APPROVED, lines),
        in(ClosingView.CorrectionState.WAITING, lines).size(),
        desk.earlierOpen(year).stream().map(JapaneseDate::of).toList(),
        mayAct);
  }

  private static List<ClosingView.CorrectionLine> in(
      ClosingView.CorrectionState state, List<ClosingView.CorrectionLine> lines) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }

  FiguresTable table(ClosingFigures.Counted counted, boolean isClosed) {
    return new FiguresTable(
        counted.courses().stream()
            .map(figure -> new FiguresTable.CourseLine(shelf.titleOf(figure.course()), figure))
            .toList(),
        counted.all(),
        counted.rule(),
        isClosed);
  }

  private List<ClosingView.Section> sections(
      FiscalYear year, List<ClosingFigures.Unmet> unmet, LocalDate day) {
    Map<UUID, ClosingPeople.Who> who =
        people.on(unmet.stream().map(ClosingFigures.Unmet::person).toList(), day);
    Map<UUID, RequestedCorrection> said = new HashMap<>();
    corrections.of(year).stream()
        .filter(one -> one.isWaiting() || one.isApproved())
        .forEach(one -> said.put(one.duty(), one));
    Comparator<ClosingFigures.Unmet> order =
        Comparator.comparing((ClosingFigures.Unmet one) -> of(who, one.person()).sectionCode())
            .thenComparing(one -> of(who, one.person()).kana())
            .thenComparing(one -> one.person().toString())
            .thenComparing(ClosingFigures.Unmet::course)
            .thenComparing(ClosingFigures.Unmet::dueOn);
    Map<String, List<ClosingView.UnmetLine>> sections = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    unmet.stream()
        .sorted(order)
        .limit(ClosingView.MOST_LISTED)
        .forEach(
            one -> {
              ClosingPeople.Who person = of(who, one.person());
              names.putIfAbsent(person.sectionCode(), person.section());
              sections
                  .computeIfAbsent(person.sectionCode(), code -> new ArrayList<>())
                  .add(line(one, person, said.get(one.duty())));
            });
    return sections.entrySet().stream()
        .map(e -> new ClosingView.Section(names.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }

  private static ClosingPeople.Who of(Map<UUID, ClosingPeople.Who> who, UUID person) {
    return who.getOrDefault(person, ClosingPeople.Who.NOBODY);
  }

  private ClosingView.UnmetLine line(
      ClosingFigures.Unmet one,
      ClosingPeople.Who person,
      @Nullable RequestedCorrection correction) {
    return new ClosingView.UnmetLine(
        one.duty().toString(),
        one.person().toString(),
        person.name(),
        person.number(),
        shelf.titleOf(one.course()),
        JapaneseDate.of(one.dueOn()),
        person.gone(),
        correction != null && correction.isWaiting(),
        correction == null || correction.isWaiting() ? null : correction.found());
  }

  /** All corrections of the year, the newest first. */
  List<ClosingView.CorrectionLine> corrections(FiscalYear year, UUID reader, boolean mayDecide) {
    List<RequestedCorrection> all = corrections.of(year);
    Map<UUID, ClosingPeople.Who> who =
        people.on(all.stream().map(RequestedCorrection::person).toList(), year.lastDay());
    return all.stream()
        .map(one -> line(one, of(who, one.person()), mayDecide && one.mayBeDecidedBy(reader)))
        .toList();
  }

  private ClosingView.CorrectionLine line(
      RequestedCorrection one, ClosingPeople.Who person, boolean decidable) {
    RequestedCorrection.Decided decided = one.decided();
    return new ClosingView.CorrectionLine(
        one.id().toString(),
        one.person().toString(),
        person.name(),
        person.number(),
        shelf.titleOf(one.course()),
        one.found(),
        one.reason(),
        one.document(),
        one.requestedByWords() + " " + JapaneseDate.of(one.requestedAt()),
        ClosingView.CorrectionState.of(decided),
        decided == null ? "" : decided.line(),
        decidable);
  }

  /** The unmet duty that a correction is to be about; empty where there is none. */
  Optional<ClosingView.UnmetLine> duty(FiscalYear year, UUID duty) {
    return figures.unmetOfClosed(year).stream()
        .filter(one -> one.duty().equals(duty))
        .findFirst()
        .map(
            one ->
                line(
                    one, of(people.on(List.of(one.person()), year.lastDay()), one.person()), null));
  }
}

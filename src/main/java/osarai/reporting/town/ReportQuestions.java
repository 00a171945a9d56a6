package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;
import osarai.web.ApiRefused;

/** Reads what a system asks for, and refuses what it does not know instead of leaving it out. */
@ApplicationScoped
class ReportQuestions {
  /** As many as a page of SCIM may have. */
  static final int MOST = 1000;

  static final int USUAL = 200;

  private static final List<String> OF_TOWN =
      List.of(ReportParameters.DAY, ReportParameters.DEPARTMENT);
  private static final List<String> BESIDE_NO_CURSOR =
      List.of(ReportParameters.DAY, ReportParameters.DEPARTMENT, ReportParameters.SHOW);
  private static final List<String> OF_DUTIES =
      List.of(
          ReportParameters.DAY,
          ReportParameters.DEPARTMENT,
          ReportParameters.SHOW,
          ReportParameters.PAGE_SIZE,
          ReportParameters.CURSOR);

  private final Town town;
  private final ReportDays days;

  ReportQuestions(Town town, ReportDays days) {
    this.town = town;
    this.days = days;
  }

  /** How which part of the town stands on which day. */
  record OfTown(LocalDate day, TownTree tree) {}

  /**
   * Who of it stands so.
   *
   * @param after the last person of the page before; null at the beginning
   * @param limit how many people a page has at most
   */
  record OfDuties(
      LocalDate day, TownTree tree, TownFilter filter, @Nullable UUID after, int limit) {
    /** The question of the page after a person. */
    ReportCursor next(UUID last) {
      return new ReportCursor(day, tree.chosen(), filter, last);
    }
  }

  /**
   * Of {@code /api/v1/reports/town}.
   *
   * @throws ApiRefused with every parameter that is unknown or wrong
   */
  OfTown ofTown(Map<String, List<String>> given) {
    ReportParameters parameters = new ReportParameters(given, OF_TOWN);
    LocalDate day = days.asked(parameters);
    TownTree tree = tree(parameters, day);
    parameters.refuseFaults();
    return new OfTown(day, tree);
  }

  /**
   * Of {@code /api/v1/reports/duties}.
   *
   * @throws ApiRefused with every parameter that is unknown or wrong
   */
  OfDuties ofDuties(Map<String, List<String>> given) {
    ReportParameters parameters = new ReportParameters(given, OF_DUTIES);
    int limit = limit(parameters);
    OfDuties asked =
        parameters
            .text(ReportParameters.CURSOR)
            .map(cursor -> goingOn(parameters, cursor, limit))
            .orElseGet(() -> beginning(parameters, limit));
    parameters.refuseFaults();
    return asked;
  }

  private OfDuties beginning(ReportParameters parameters, int limit) {
    LocalDate day = days.asked(parameters);
    return new OfDuties(day, tree(parameters, day), filter(parameters), null, limit);
  }

  private OfDuties goingOn(ReportParameters parameters, String text, int limit) {
    BESIDE_NO_CURSOR.stream()
        .filter(name -> parameters.text(name).isPresent())
        .forEach(
            name ->
                parameters.fault(
                    name, "stands beside a cursor, which says it already; leave it out"));
    LocalDate today = days.today();
    Optional<ReportCursor> cursor =
        ReportCursor.of(text).filter(read -> days.wrongWith(read.day()).isEmpty());
    TownTree tree =
        cursor
            .map(read -> town.tree(read.day(), read.department()))
            .orElseGet(() -> town.tree(today, null));
    if (cursor.isEmpty() || (cursor.get().department() != null && tree.chosen() == null)) {
      parameters.fault(
          ReportParameters.CURSOR,
          "leads nowhere; take next from the page before, or begin without a cursor");
    }
    return new OfDuties(
        cursor.map(ReportCursor::day).orElse(today),
        tree,
        cursor.map(ReportCursor::filter).orElse(TownFilter.ALL),
        cursor.map(ReportCursor::after).orElse(null),
        limit);
  }

  private TownTree tree(ReportParameters parameters, LocalDate day) {
    TownTree whole = town.tree(day, null);
    Optional<String> code = parameters.text(ReportParameters.DEPARTMENT);
    Optional<UUID> department = code.flatMap(whole::coded);
    if (code.isPresent() && department.isEmpty()) {
      parameters.fault(
          ReportParameters.DEPARTMENT,
          "is the code of no department on %s; /api/v1/reports/town says the codes".formatted(day));
    }
    return new TownTree(whole.departments(), department.orElse(null));
  }

  private static TownFilter filter(ReportParameters parameters) {
    Optional<String> word = parameters.text(ReportParameters.SHOW);
    Optional<TownFilter> filter = word.flatMap(said -> Worded.of(TownFilter.class, said));
    if (word.isPresent() && filter.isEmpty()) {
      parameters.fault(
          ReportParameters.SHOW,
          "must be one of " + String.join(", ", Worded.words(TownFilter.class)));
    }
    return filter.orElse(TownFilter.ALL);
  }

  private static int limit(ReportParameters parameters) {
    Optional<String> typed = parameters.text(ReportParameters.PAGE_SIZE);
    Optional<Integer> limit =
        typed
            .filter(text -> text.matches("[0-9]{1,6}"))
            .map(Integer::valueOf)
            .filter(number -> number >= 1 && number <= MOST);
    if (typed.isPresent() && limit.isEmpty()) {
      parameters.fault(ReportParameters.PAGE_SIZE, "must be a number from 1 to " + MOST);
    }
    return limit.orElse(USUAL);
  }
}

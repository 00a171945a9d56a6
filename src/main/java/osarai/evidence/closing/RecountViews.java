package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.content.Shelf;

/** Puts together what pages show of recounts. */
@ApplicationScoped
class RecountViews {
  private final Recounts recounts;
  private final Recounting recounting;
  private final ClosingViews views;
  private final Shelf shelf;

  RecountViews(Recounts recounts, Recounting recounting, ClosingViews views, Shelf shelf) {
    this.recounts = recounts;
    this.recounting = recounting;
    this.views = views;
    this.shelf = shelf;
  }

  /**
   * The page, in one transaction and so of one state.
   *
   * @param recount the id of the request that the page's form makes
   * @param mayAct whether the reader may ask for one
   * @param mayDecide whether the reader has a role that decides
   */
  @Transactional
  RecountView of(
      YearClosing closing, UUID recount, UUID reader, boolean mayAct, boolean mayDecide) {
    FiscalYear year = closing.year();
    List<RequestedRecount> all = recounts.of(year);
    ClosingFigures.Counted holds = recounts.holding(year, all);
    ClosingFigures.Counted again = recounting.of(closing);
    return new RecountView(
        year.year(),
        JapaneseDate.of(year),
        closing.day(),
        holds.rule(),
        again.rule(),
        RecountView.beside(holds, again, shelf::titleOf),
        all.stream().map(one -> asked(one, mayDecide && one.mayBeDecidedBy(reader))).toList(),
        recount.toString(),
        mayAct,
        mayDecide);
  }

  private static RecountView.RecountRequest asked(RequestedRecount one, boolean decidable) {
    return new RecountView.RecountRequest(
        one.id().toString(),
        one.counted().rule(),
        one.counted().all(),
        one.reason(),
        one.document(),
        one.requestedByWords() + " " + JapaneseDate.of(one.requestedAt()),
        ClosingView.CorrectionState.of(one.decided()),
        one.decided() == null ? "" : one.decided().line(),
        decidable);
  }

  /** The figures of the newest approved recount; empty for none, and for a year that is open. */
  Optional<FiguresTable> corrected(FiscalYear year) {
    return recounts.of(year).stream()
        .filter(RequestedRecount::isApproved)
        .findFirst()
        .map(one -> views.table(one.counted(), true));
  }
}

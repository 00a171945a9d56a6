package osarai.evidence.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.evidence.closing.YearClosings.YearState;
import osarai.forms.ListedNames;

/**
 * The page of one fiscal year.
 *
 * @param reference the day on which it is seen who is left out
 * @param closedOn empty while the year is not closed
 * @param figures of an open year as it stands, of a closed one as it was closed
 * @param unmet by section; of a year that is not closed, as it stands now
 * @param unmetCount how many duties there are, also where the list is cut
 * @param unmetPeople of how many people
 * @param approved corrections that a second person has approved
 * @param waiting how many wait for a second person
 * @param earlier years before it that are still open
 * @param mayAct whether the reader closes and corrects
 */
record ClosingView(
    int year,
    String name,
    YearState state,
    String reference,
    String firstDayAfter,
    String closedOn,
    String closedBy,
    String note,
    FiguresTable figures,
    List<Section> unmet,
    int unmetCount,
    int unmetPeople,
    List<CorrectionLine> approved,
    int waiting,
    List<String> earlier,
    boolean mayAct) {
  static final int MOST_LISTED = 1000;

  public boolean isClosed() {
    return state == YearState.CLOSED;
  }

  public boolean isOpen() {
    return state == YearState.OPEN;
  }

  public boolean isClosable() {
    return mayAct && isOpen();
  }

  public int mostListed() {
    return MOST_LISTED;
  }

  public boolean isCut() {
    return unmet.stream().mapToInt(section -> section.lines().size()).sum() < unmetCount;
  }

  public String earlierNames() {
    return ListedNames.of(earlier);
  }

  /** Unmet duties of those who were in one section. */
  record Section(String name, List<UnmetLine> lines) {}

  /**
   * An unmet duty.
   *
   * @param gone whether the person had no post any more on the day of reference
   * @param waits whether a correction waits for a second person
   * @param corrected what an approved correction says of it
   */
  record UnmetLine(
      String duty,
      String person,
      String name,
      String number,
      String course,
      String due,
      boolean gone,
      boolean waits,
      @Nullable CorrectionFinding corrected) {}

  /**
   * A correction in words.
   *
   * @param decided who decided and when, with the remark; empty while it waits
   * @param decidable whether the reader may decide
   */
  record CorrectionLine(
      String id,
      String person,
      String name,
      String number,
      String course,
      CorrectionFinding found,
      String reason,
      String document,
      String requested,
      CorrectionState state,
      String decided,
      boolean decidable) {
    public boolean isWaiting() {
      return state == CorrectionState.WAITING;
    }

    public String tag() {
      return state.tag();
    }
  }

  /** What has become of a correction. */
  enum CorrectionState {
    WAITING,
    APPROVED,
    DECLINED;

    public String tag() {
      return switch (this) {
        case APPROVED -> "done";
        case WAITING -> "due";
        case DECLINED -> "coming";
      };
    }

    static CorrectionState of(RequestedCorrection.@Nullable Decided decided) {
      if (decided == null) {
        return WAITING;
      }
      return decided.approved() ? APPROVED : DECLINED;
    }
  }
}

package osarai.evidence.closing;

import java.util.List;

/**
 * The page of one fiscal year.
 *
 * @param state running, open or closed
 * @param reference the day on which it is seen who is left out
 * @param closedOn empty while the year is not closed
 * @param unmet by section; of a year that is not closed, as it stands now
 * @param unmetCount how many there are, also where the list is cut
 * @param approved corrections that a second person has approved
 * @param waiting how many wait for a second person
 * @param earlier years before it that are still open
 * @param mayAct whether the reader closes and corrects
 */
record ClosingView(
    int year,
    String name,
    String state,
    String reference,
    String firstDayAfter,
    String closedOn,
    String closedBy,
    String note,
    List<CourseLine> courses,
    ClosingFigure all,
    List<Section> unmet,
    int unmetCount,
    List<CorrectionLine> approved,
    int waiting,
    List<String> earlier,
    boolean mayAct) {

  public boolean isClosed() {
    return state.equals("closed");
  }

  public boolean isClosable() {
    return mayAct && state.equals("open");
  }

  public boolean isCut() {
    return unmet.stream().mapToInt(section -> section.lines().size()).sum() < unmetCount;
  }

  public String earlierNames() {
    return String.join("、", earlier);
  }

  /** A course with its figures. */
  record CourseLine(String title, ClosingFigure figure) {}

  /** Unmet duties of those who were in one section. */
  record Section(String name, List<UnmetLine> lines) {}

  /**
   * An unmet duty.
   *
   * @param correction the key of what a correction says of it, or empty
   */
  record UnmetLine(
      String duty,
      String person,
      String name,
      String number,
      String course,
      String due,
      String correction) {}

  /**
   * A correction in words.
   *
   * @param state waiting, approved or declined
   * @param decided who decided and when, with the remark; empty while it waits
   * @param decidable whether the reader may decide
   */
  record CorrectionLine(
      String id,
      String person,
      String name,
      String number,
      String course,
      String foundKey,
      String reason,
      String document,
      String requested,
      String state,
      String decided,
      boolean decidable) {
    public String stateKey() {
      return "correction_" + state;
    }

    public String tag() {
      return switch (state) {
        case "approved" -> "done";
        case "waiting" -> "due";
        default -> "coming";
      };
    }
  }
}

package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a handler's designation stands on a day.
 *
 * @param daysLeft to the designation's first day; 0 on it, negative after it
 * @param lastPass the newest pass of the extra course up to the day, whether it counts or not
 * @param startsOn 取扱開始日 as confirmed, or before that the first day on which it may start: the later
 *     of the designation's start and the pass that counts; null before a pass
 * @param trained days from the newest pass up to the start to it; null before a start
 */
record Handling(
    State state,
    long daysLeft,
    @Nullable LocalDate lastPass,
    @Nullable LocalDate startsOn,
    @Nullable Long trained,
    List<Finding> findings) {

  enum State {
    /** 取扱開始前・研修未了 */
    UNTRAINED,
    /** 研修済み・開始待ち */
    WAITING,
    /** 取扱中 */
    HANDLING,
    /** 取扱中(研修修了前に開始) */
    BEFORE_PASS,
    /** 取扱中(指定より前に開始) */
    BEFORE_DESIGNATION,
    /** 終了 */
    ENDED
  }

  enum FindingKind {
    /** The start date has gone by without a pass. */
    START_GONE_BY,
    /** The start of handling is confirmed for a day before the pass. */
    WITHOUT_PASS,
    /** Handling started before the designation. */
    WITHOUT_DESIGNATION,
    /** Too long since the last pass. */
    GAP,
    /** Soon too long since the last pass. */
    GAP_SOON,
    /** The course of this fiscal year is not done yet. */
    YEAR_OPEN;

    /** Something is wrong, not only coming. */
    boolean isFault() {
      return this != GAP_SOON && this != YEAR_OPEN;
    }
  }

  /**
   * What somebody must look at.
   *
   * @param day the start that has gone by or was confirmed, the last day within the gap allowed, or
   *     the last day of the fiscal year
   */
  record Finding(FindingKind kind, LocalDate day) {}
}

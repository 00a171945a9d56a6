package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.forms.ListedNames;
import osarai.people.Designation;

/**
 * A line of the register: a handler's designation as it is on the reference date.
 *
 * @param id of the designation, through its changes of scope
 * @param officers names of those who are 保護責任者 of the department on that date
 * @param period from the first day to the end, over all changes of scope
 * @param confirmedOn the day on which handling started, as confirmed or corrected, where it has
 *     come
 * @param start what was confirmed and corrected; null before a confirmation
 * @param confirmable whether the reader may confirm its start
 */
record HandlerRow(
    UUID id,
    String staffNumber,
    String name,
    String department,
    List<String> officers,
    Designation designation,
    Period period,
    Handling handling,
    @Nullable LocalDate confirmedOn,
    @Nullable ConfirmedStart start,
    boolean confirmable) {

  public String officerNames() {
    return ListedNames.of(officers);
  }

  public String from() {
    return JapaneseDate.of(period.from());
  }

  public String lastDay() {
    return written(period.lastDay());
  }

  public String document() {
    String number = designation.documentNumber();
    return number == null ? "" : number;
  }

  public String lastPass() {
    return written(handling.lastPass());
  }

  /** The first day on which handling may start; empty where it has started, or without a pass. */
  public String earliest() {
    return isConfirmed() ? "" : written(handling.startsOn());
  }

  /** The day on which handling started; empty where it has not. */
  public String started() {
    return written(confirmedOn);
  }

  public boolean isConfirmed() {
    return confirmedOn != null;
  }

  public boolean isCorrected() {
    return start != null && start.isCorrected();
  }

  /** Confirmed, but corrected since: handling had not started. */
  public boolean isTakenBack() {
    return start != null && start.day().isEmpty();
  }

  /** Trained, and the reader is to confirm the start, now or when its day has come. */
  public boolean isAwaited() {
    return confirmable && start == null && handling.state() == Handling.State.WAITING;
  }

  /** The start that the officer or the office can now confirm. */
  public boolean isToBeConfirmed(LocalDate today) {
    LocalDate day = handling.startsOn();
    return isAwaited() && day != null && !day.isAfter(today);
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : JapaneseDate.of(day);
  }
}

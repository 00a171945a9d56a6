package osarai.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.record.DutyStanding;
import osarai.forms.KeptText;
import osarai.login.PersonNote;
import osarai.trainings.EarlierTrainingView;
import osarai.trainings.EnteredRecords;

/**
 * A person's page.
 *
 * @param note what came of the last form, where there was one
 * @param mayChange whether the reader may use the forms
 * @param unknown that nothing was known about the person then
 */
record PersonView(
    String id,
    String name,
    String kana,
    String externalId,
    LocalDate day,
    @Nullable LocalDate known,
    boolean knownIsNotOver,
    boolean unknown,
    @Nullable PersonNote note,
    boolean mayChange,
    List<Event> events,
    List<DutyLine> duties,
    List<DutyLine> withdrawn,
    List<Done> completions,
    List<Before> earlier,
    List<ExclusionLine> exclusions,
    List<AccountLine> accounts,
    List<SessionLine> sessions,
    String freshId,
    LocalDate today) {
  public String dayText() {
    return JapaneseDate.of(day);
  }

  public String knownText() {
    return known == null ? "" : JapaneseDate.of(known);
  }

  public String knownValue() {
    return known == null ? "" : known.toString();
  }

  /** Forms change what is known now, so they stand only on the page that shows it. */
  public boolean hasForms() {
    return mayChange && isOfNow();
  }

  /** Whether it shows all that is known, and who is using what. */
  public boolean isOfNow() {
    return known == null;
  }

  public List<ExclusionReason> reasons() {
    return List.of(ExclusionReason.values());
  }

  /** Something true for a period: a name, an appointment, a post, a designation, a leave. */
  record Event(
      EventKind kind,
      String text,
      String detail,
      String registered,
      String former,
      String period,
      boolean onDay) {}

  /**
   * A training of before the product.
   *
   * @param withdrawable whether the reader may take it back
   */
  record Before(EarlierTrainingView training, boolean withdrawable) {}

  /** What an event is about, in the order of the events of one day. */
  enum EventKind {
    NAME,
    APPOINTMENT,
    POST,
    DESIGNATION,
    ABSENCE
  }

  /**
   * What became of a duty.
   *
   * @param when with the old and the new due date where it was moved
   * @param by who gave more time; empty for what follows from the facts
   */
  record DutyStep(String when, KeptText reason, String by) {}

  /**
   * A duty.
   *
   * @param firstDue empty where the date was never moved
   * @param late null where everybody knew in time
   * @param doneOn empty where it is not fulfilled
   * @param yearEnd null while its year is not over
   * @param correction null where none was approved
   */
  record DutyLine(
      String id,
      String title,
      String year,
      DutyState state,
      String due,
      String firstDue,
      @Nullable LateFact late,
      String doneOn,
      KeptText reason,
      List<DutyStep> steps,
      boolean extendable,
      String earliest,
      String seen,
      @Nullable YearEnd yearEnd,
      @Nullable CorrectionLine correction) {
    /** The class of its card. */
    public String look() {
      return state == DutyState.DONE_LATE ? "done" : state.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What became of a year that is over.
   *
   * @param closedOn the day of 年度締め; empty before
   */
  record YearEnd(String closedOn) {
    public boolean isClosed() {
      return !closedOn.isEmpty();
    }
  }

  /** The day by the rule, and the day on which the ground became known, from which it counts. */
  record LateFact(String ruleDue, String known) {}

  /** How a duty stands on the day. */
  enum DutyState {
    DONE,
    /** 期限後に修了 */
    DONE_LATE,
    LATE,
    DUE,
    COMING,
    UNMET,
    WITHDRAWN;

    /** Of a duty that is not withdrawn. */
    static DutyState of(DutyStanding.State state) {
      return switch (state) {
        case DONE -> DONE;
        case DONE_LATE -> DONE_LATE;
        case LATE -> LATE;
        case DUE -> DUE;
        case COMING -> COMING;
        case UNMET -> UNMET;
      };
    }

    /** Whether its date can be moved. */
    boolean isOpen() {
      return this == DUE || this == LATE || this == COMING;
    }
  }

  /** An approved correction: the duty was fulfilled after all, or else never owed. */
  record CorrectionLine(boolean fulfilled, String document, String day) {}

  /**
   * A completion.
   *
   * @param result empty of an external course
   * @param entered who entered it and how; empty where it is the person's own pass
   * @param certificate its number, of an external course; else empty
   * @param withdrawn that it was taken back; null while it stands
   * @param link empty for those who may not see it
   * @param withdrawal where the reader can take it back; else empty
   */
  record Done(
      String title,
      String year,
      String day,
      String result,
      String entered,
      String certificate,
      EnteredRecords.@Nullable TakenBack withdrawn,
      String link,
      String withdrawal) {
    public boolean stands() {
      return withdrawn == null;
    }
  }

  /**
   * A request for an exclusion.
   *
   * @param decided empty while it waits
   * @param ended null while it was not ended before its time
   */
  record ExclusionLine(
      String id,
      ExclusionReason reason,
      String period,
      String note,
      String requested,
      ExclusionState state,
      String decided,
      @Nullable EndedExclusion ended,
      boolean decidable,
      boolean endable) {
    public boolean waits() {
      return state == ExclusionState.WAITING;
    }

    public boolean isApproved() {
      return state == ExclusionState.APPROVED;
    }
  }

  /** The last day of an exclusion that was ended, who ended it, when and why. */
  record EndedExclusion(String lastDay, String by, String at, String reason) {}

  /** What has become of a request. */
  enum ExclusionState {
    WAITING,
    APPROVED,
    REFUSED
  }

  record AccountLine(
      UUID id, String issuer, String subject, String since, String ended, String endReason) {
    public boolean isRunning() {
      return ended.isEmpty();
    }
  }

  record SessionLine(String started, String seen) {}
}

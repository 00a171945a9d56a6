package osarai.hr.scim;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.forms.KeptText;
import osarai.hr.intake.Corrections.Corrected;
import osarai.hr.intake.Statement;
import osarai.people.StaffNumber;

/** That somebody's appointment ends, or does not. */
final class ScimEnd {
  private static final String BEFORE_WHAT_HAS_BEGUN =
      "lies before the first day of the appointment, which has begun, and nothing ends by that; say"
          + " the last day, or call it off by its %s with a %s"
              .formatted(ScimNames.START_DATE, ScimNames.DOCUMENT_NUMBER);

  private ScimEnd() {}

  /**
   * Whether {@code active:false} ends something: on the day somebody is in office, without what is
   * corrected. An act of its own says so of one that began only later, too, but before today: the
   * intake knows whether an earlier one is meant. Without such an act it is refused.
   */
  static boolean ends(
      ScimUser present,
      @Nullable Corrected corrected,
      ScimFields own,
      ScimParts parts,
      StaffNumber number,
      ScimCall call) {
    if (corrected != null) {
      return corrected.leavesInOffice(number, call.effective());
    }
    boolean since = !present.active() && hasBegunSince(present, call);
    if (since && parts.speaksOfActive() && !parts.insistOnEnd()) {
      own.fault(ScimNames.EFFECTIVE_DATE, BEFORE_WHAT_HAS_BEGUN);
    }
    return present.active() || ((since || isBetween(present, call)) && parts.insistOnEnd());
  }

  /** After one appointment and before the next: the intake knows which is meant (decision 118). */
  private static boolean isBetween(ScimUser present, ScimCall call) {
    return present.leftBefore() && present.isToCome(call.effective());
  }

  static boolean hasBegunSince(ScimUser present, ScimCall call) {
    return present
        .toCome(call.effective())
        .filter(first -> Statement.Engagement.hasBegun(first, call.today()))
        .isPresent();
  }

  /**
   * Whether somebody is in office, without what is corrected; where an end is taken back, also
   * after the day of that.
   */
  static boolean goesOn(
      ScimUser present,
      @Nullable Corrected corrected,
      ScimFields own,
      StaffNumber number,
      LocalDate day) {
    LocalDate end = corrected == null ? null : corrected.lastDay();
    if (corrected == null || end == null) {
      return present.active();
    }
    return own.has(ScimNames.END_DATE)
        || corrected.leavesInOffice(number, Days.later(end.plusDays(1), day));
  }

  /**
   * The appointment that is not to come, by an act of its own with {@code active:false}: the one
   * that it names, that of the act which it corrects, or the only one; null where it says no such
   * thing. One that has begun must be named by a PATCH, or by that act: a PUT tells of its first
   * day anyway.
   */
  static Statement.@Nullable Engagement calledOff(
      @Nullable ScimUser present,
      @Nullable Corrected corrected,
      ScimFields own,
      ScimParts parts,
      ScimCall call) {
    LocalDate day = call.effective();
    Statement.Engagement shown = present == null ? null : present.engagement();
    if (present == null || shown == null || !parts.insistOnEnd()) {
      return null;
    }
    if (corrected == null && !parts.namesFirstDay() && isBetween(present, call)) {
      return null;
    }
    LocalDate first = corrected == null ? present.toCome(day).orElse(null) : corrected.firstDay();
    first = parts.namesFirstDay() ? own.day(ScimNames.START_DATE) : first;
    boolean isNamed = corrected != null || (call.isPatch() && parts.namesFirstDay());
    return first != null
            && first.isAfter(day)
            && (isNamed || !Statement.Engagement.hasBegun(first, call.today()))
        ? new Statement.Engagement(shown.type(), first, null).calledOff()
        : null;
  }

  /** That whoever it is leaves on the day, or does not come where nothing else is known. */
  static ScimPeople.Write of(ScimUser present, ScimCall call) {
    LocalDate day = call.effective();
    Statement.Engagement shown = present.engagement();
    Statement.Engagement notToCome =
        shown != null && present.isToCome(day) && !present.leftBefore() ? shown.calledOff() : null;
    Statement statement =
        new Statement(
            new KeptText(""),
            new Statement.Subject(
                present.externalId(),
                present.staffNumber(),
                present.name().kana(),
                new Statement.Decided(Objects.requireNonNull(present.id()))),
            Statement.Order.on(call.effective()).compared(),
            null,
            notToCome,
            null,
            notToCome == null ? day : null,
            null,
            null);
    return new ScimPeople.Write(call.client(), present.id(), call.mustBe(), statement, true, true);
  }
}

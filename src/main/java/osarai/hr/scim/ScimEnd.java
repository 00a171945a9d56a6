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
  private ScimEnd() {}

  /** On the day, without what is corrected. */
  static boolean isInOffice(
      ScimUser present, @Nullable Corrected corrected, StaffNumber number, LocalDate day) {
    return corrected == null ? present.active() : corrected.leavesInOffice(number, day);
  }

  /** As above; where an end is taken back, also after the day of that. */
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
   * that it names, that of the act which it corrects, or the one shown; null where it says no such
   * thing.
   */
  static Statement.@Nullable Engagement calledOff(
      @Nullable ScimUser present,
      @Nullable Corrected corrected,
      ScimFields own,
      ScimParts parts,
      LocalDate day) {
    Statement.Engagement shown = present == null ? null : present.engagement();
    if (present == null || shown == null || !parts.insistOnEnd()) {
      return null;
    }
    LocalDate first = corrected == null ? present.toCome(day).orElse(null) : corrected.firstDay();
    first = parts.namesFirstDay() ? own.day(ScimNames.START_DATE) : first;
    return first != null && first.isAfter(day)
        ? new Statement.Engagement(shown.type(), first, null).calledOff()
        : null;
  }

  /** That whoever it is leaves on the day, or does not come. */
  static ScimPeople.Write of(ScimUser present, ScimCall call) {
    LocalDate day = call.effective();
    Statement.Engagement shown = present.engagement();
    Statement.Engagement notToCome =
        shown != null && present.isToCome(day) ? shown.calledOff() : null;
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

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

  /** The last day of what ends on the day. */
  static LocalDate lastDay(
      ScimUser present, @Nullable Corrected corrected, StaffNumber number, LocalDate day) {
    return isInOffice(present, corrected, number, day) ? day : present.lastDay(day);
  }

  static ScimPeople.Write of(ScimUser present, ScimCall call) {
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
            null,
            null,
            present.lastDay(call.effective()),
            null,
            null);
    return new ScimPeople.Write(call.client(), present.id(), call.mustBe(), statement, true);
  }
}

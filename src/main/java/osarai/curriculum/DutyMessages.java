package osarai.curriculum;

import java.time.LocalDate;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.AbsenceKind;
import osarai.people.Designation;
import osarai.people.EmploymentType;

/**
 * Why a duty is owed, moved or withdrawn, and why its facts were changed. These texts are kept with
 * the duties and changes; old rows keep the old words.
 */
public final class DutyMessages {
  private DutyMessages() {}

  static String reason(String ground, String because) {
    return ground + "。" + because + "。";
  }

  static String noLongerOwed() {
    return "任用・所属・指定の変更により、対象でなくなりました";
  }

  static String moved() {
    return "任用・休業・除外などの記録が変わったため、期限が変わりました";
  }

  static String employed(String section, EmploymentType type, Period period) {
    return section + "の" + type.japanese() + since(period);
  }

  static String designated(Designation designation) {
    return role(designation) + since(designation.period());
  }

  /** What a designation is called, without its days. */
  static String role(Designation designation) {
    return designation.role().japanese() + "「" + designation.affairs() + "」";
  }

  static String from(AbsenceKind absence) {
    return absence.japanese() + "から";
  }

  static String to(String department) {
    return department + "へ";
  }

  /**
   * That something happened in a person's work.
   *
   * @param subject what it happened to or with
   */
  static String happened(String subject, Occurrence.Event kind, LocalDate day) {
    String since =
        kind.isEnd() ? "(" + JapaneseDate.of(day) + "まで)" : "(" + JapaneseDate.of(day) + ")";
    return subject + kind.japanese() + since;
  }

  static String announced(Announced event) {
    return "「%s」(%s、%s)"
        .formatted(event.text(), event.kind().japanese(), JapaneseDate.of(event.day()));
  }

  public static String exclusionApproved() {
    return "除外の承認";
  }

  public static String exclusionEnded() {
    return "除外の終了";
  }

  static String extended() {
    return "期限の延長";
  }

  static String requirementsChanged() {
    return "受講の要件の変更";
  }

  static String horizonExtended() {
    return "翌年度末までの受講の義務の作成";
  }

  private static String since(Period period) {
    return "(" + JapaneseDate.of(period.from()) + "から)";
  }
}

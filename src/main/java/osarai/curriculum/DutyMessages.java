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

  /** That the days until it is due count from a return (復職). */
  static String afterReturn(AbsenceKind leave, LocalDate returned, int days) {
    return from(leave) + "復職した" + JapaneseDate.of(returned) + "から" + days + "日を期限とします。";
  }

  /** The same after an exclusion. */
  static String afterExclusion(LocalDate first, int days) {
    return "除外の終わった翌日の" + JapaneseDate.of(first) + "から" + days + "日を期限とします。";
  }

  /**
   * Where somebody works, as what, since when.
   *
   * @param again whether it is a 再度の任用
   */
  static String employed(String section, EmploymentType type, Period period, boolean again) {
    String since = JapaneseDate.of(period.from()) + "から" + (again ? "、再度の任用" : "");
    return section + "の" + type.japanese() + "(" + since + ")";
  }

  /** With the titles of the posts by which somebody is meant. */
  static String inTitle(String titles, String text) {
    return titles + "、" + text;
  }

  static String designated(Designation designation) {
    String document = designation.documentNumber();
    return role(designation)
        + "("
        + JapaneseDate.of(designation.period().from())
        + "から"
        + (document == null || document.isBlank() ? "" : "、" + document)
        + ")";
  }

  static String lost(String why) {
    return why + "のため、対象でなくなりました";
  }

  static String ended(String how, LocalDate lastDay) {
    return how + "(" + JapaneseDate.of(lastDay) + ")";
  }

  static String leaving() {
    return "退職・転出";
  }

  static String termEnded() {
    return "任期満了";
  }

  static String undesignated() {
    return "指定の解除";
  }

  static String reappointed(EmploymentType type, LocalDate from) {
    return ended(type.isFiscalYear() ? "再度の任用" : "引き続く任用", from);
  }

  static String takenBack(String what) {
    return what + "の記録の取消し";
  }

  static String appointment() {
    return "任用";
  }

  static String designation() {
    return "指定";
  }

  static String officeEvent() {
    return "臨時の研修";
  }

  static String outOfScope() {
    return "所属が方針の対象でなくなったこと";
  }

  static String otherEmployment(EmploymentType type) {
    return "任用の種類の変更(" + type.japanese() + ")";
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
}

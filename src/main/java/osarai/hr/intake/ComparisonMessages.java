package osarai.hr.intake;

import java.time.LocalDate;
import java.util.List;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.Career;
import osarai.people.EmploymentType;

/**
 * What is told of the difference between two careers. A preview is compared by these texts with
 * what the file would do later: equal facts give equal texts.
 */
final class ComparisonMessages {
  private ComparisonMessages() {}

  static String name(LocalDate from, String name) {
    return "氏名が" + JapaneseDate.of(from) + "から「" + name + "」に変わります(改姓など)";
  }

  static String revoked(LocalDate from) {
    return JapaneseDate.of(from) + "からの任用は取り消されます";
  }

  static String begins(Career.Served served, List<String> posts) {
    return served.type().japanese()
        + "として"
        + served.period().japanese()
        + "(職員番号 "
        + served.number().value()
        + ")、"
        + listed(posts);
  }

  static String ends(LocalDate lastDay) {
    return JapaneseDate.of(lastDay) + "で任用が終わります";
  }

  static String period(Period was, Period is) {
    return "任用の期間が変わります(" + was.japanese() + " → " + is.japanese() + ")";
  }

  static String type(EmploymentType was, EmploymentType is) {
    return "任用区分が変わります(" + was.japanese() + " → " + is.japanese() + ")";
  }

  static String moved(List<String> posts) {
    return "異動: " + listed(posts);
  }

  static String periodsOfPosts(List<String> posts) {
    return "所属の期間が変わります: " + listed(posts);
  }

  /** One post among others. */
  static String post(String department, Career.Post post) {
    return department + " " + post.title() + "(" + JapaneseDate.of(post.period().from()) + "から)";
  }

  static String noLeave() {
    return "休業の記録がなくなります";
  }

  static String leave(List<Absence> absences) {
    return "休業: "
        + listed(
            absences.stream()
                .map(away -> away.kind().japanese() + " " + away.period().japanese())
                .toList());
  }

  static String designations(List<Career.Designated> designations) {
    return "指定: "
        + listed(
            designations.stream()
                .map(d -> d.role().japanese() + "「" + d.affairs() + "」" + d.period().japanese())
                .toList());
  }

  private static String listed(List<String> texts) {
    return String.join("、", texts);
  }
}

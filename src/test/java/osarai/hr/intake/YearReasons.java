package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Why somebody owes something, in the words that a learner reads, written down by hand. */
final class YearReasons {
  private static final Map<String, String> EMPLOYMENT =
      Map.of(
          "常勤", "常勤職員",
          "再任用", "再任用・定年前再任用短時間勤務職員",
          "パート", "会計年度任用職員(パートタイム)",
          "フル", "会計年度任用職員(フルタイム)",
          "特別職", "特別職");
  private static final String HANDLER = "特定個人情報事務取扱担当者「住民票」";

  private final YearFacts facts;

  YearReasons(YearFacts facts) {
    this.facts = facts;
  }

  /**
   * That somebody is employed.
   *
   * @param from the first day, of the appointment or in scope
   * @param seen the day by which the sections are named, in the order of their codes
   */
  String employed(YearFacts.Term term, LocalDate from, LocalDate seen) {
    String section =
        facts.sections(seen).stream()
            .sorted()
            .map(letter -> name(letter, seen))
            .collect(Collectors.joining("、"));
    boolean again =
        term.isOfAYear()
            && facts.terms().stream()
                .anyMatch(one -> one.isOfAYear() && one.from().isBefore(term.from()));
    return "%sの%s(%sから%s)"
        .formatted(section, EMPLOYMENT.get(term.type()), written(from), again ? "、再度の任用" : "");
  }

  private String name(String letter, LocalDate day) {
    return facts.office(YearRow.Act.DEPARTMENT_RENAMED).stream()
        .filter(row -> row.where().contains(letter) && !row.from().isAfter(day))
        .map(YearRow::what)
        .findFirst()
        .orElse(letter + "課");
  }

  static String designated(LocalDate from) {
    return HANDLER + "(" + written(from) + "から)";
  }

  static String happened(String what, LocalDate day) {
    return HANDLER + what + "(" + written(day) + ")";
  }

  static String incident(LocalDate day) {
    return "「USBメモリの紛失」(インシデント、" + written(day) + ")";
  }

  static String written(LocalDate day) {
    String year =
        day.isBefore(LocalDate.of(1989, 1, 8))
            ? "昭和" + (day.getYear() - 1925)
            : day.isBefore(LocalDate.of(2019, 5, 1))
                ? "平成" + (day.getYear() - 1988)
                : "令和" + (day.getYear() - 2018);
    return "%s年%d月%d日"
        .formatted(year, day.getMonthValue(), day.getDayOfMonth())
        .replaceFirst("([成和])1年", "$1元年");
  }
}

package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The fiscal year 2027 of an invented town, as its offices told it. */
final class YearScript {
  static final int YEAR = 2027;

  /** Who has a number that was somebody else's. */
  static final Map<String, String> NUMBER_OF = Map.of("山口", "松本");

  private static final String ROWS =
      """
      2026-12-10 | 加藤   | 任用 | 2026-12-01 | 2027-03-31 | パート | A
      2026-12-10 | 森     | 任用 | 2020-04-01 | -          | 常勤   | A
      2026-12-10 | 原     | 任用 | 2015-04-01 | -          | 常勤   | A
      2026-12-10 | 佐々木 | 任用 | 2010-04-01 | -          | 常勤   | B
      2026-12-10 | 清水   | 任用 | 2018-04-01 | -          | 常勤   | C
      2026-12-10 | 高橋   | 任用 | 2012-04-01 | -          | 常勤   | D
      2026-12-10 | 田中   | 任用 | 1990-04-01 | -          | 常勤   | A
      2026-12-10 | 中村   | 任用 | 2016-04-01 | -          | 常勤   | B
      2026-12-10 | 西田   | 任用 | 2017-04-01 | -          | 常勤   | B
      2026-12-10 | 橋本   | 任用 | 2011-04-01 | -          | 常勤   | A
      2026-12-10 | 藤井   | 任用 | 2013-04-01 | -          | 常勤   | E
      2026-12-10 | 松本   | 任用 | 1989-04-01 | -          | 常勤   | C
      2026-12-10 | 渡辺   | 任用 | 2014-04-01 | -          | 常勤   | B
      2026-12-10 | 石川   | 任用 | 2019-04-01 | -          | 常勤   | C
      2026-12-10 | 上田   | 任用 | 2009-04-01 | -          | 常勤   | E
      2026-12-10 | 大野   | 任用 | 2024-04-01 | -          | 外部   | A
      2026-12-10 | 平野   | 任用 | 1988-04-01 | -          | 常勤   | C
      2026-12-10 | 竹内   | 任用 | 2021-04-01 | -          | 常勤   | B
      2026-12-10 | 上野   | 任用 | 2022-04-01 | -          | 常勤   | E
      2026-12-10 | 菅原   | 任用 | 2003-04-01 | -          | 常勤   | B
      2026-12-10 | 久保   | 任用 | 2005-04-01 | -          | 常勤   | A
      2027-02-15 | 中村   | 指定 | 2027-04-01 | -          | 氏名   | B
      2027-02-20 | 渡辺   | 指定 | 2027-03-01 | -          | 氏名   | B
      2027-03-15 | -      | 事故 | 2027-03-12 | -          | -      | C
      2027-03-20 | 青木   | 任用 | 2027-04-01 | -          | 常勤   | A
      2027-03-20 | 加藤   | 任用 | 2027-04-01 | 2028-03-31 | パート | A
      2027-03-20 | 井上   | 任用 | 2027-04-01 | 2027-09-30 | パート | A
      2027-03-20 | 小林   | 任用 | 2027-04-01 | 2027-09-30 | フル   | C
      2027-03-20 | 丸山   | 任用 | 2027-04-01 | -          | 常勤   | B
      2027-03-20 | 野口   | 任用 | 2027-04-01 | 2028-03-31 | パート | D
      2027-03-20 | 今井   | 任用 | 2027-04-01 | 2027-09-24 | パート | A
      2027-03-20 | 坂本   | 任用 | 2027-04-01 | 2027-09-24 | フル   | C
      2027-03-20 | 渡辺   | 指定 | 2027-03-25 | -          | 氏名と所得/2027-03-01 | B
      2027-03-22 | 丸山   | 指定 | 2027-04-01 | -          | 氏名   | B
      2027-03-25 | 近藤   | 任用 | 2027-04-01 | 2028-03-31 | パート | B
      2027-03-30 | 近藤   | 退職 | 2027-03-31 | 2027-03-31 | -      | -
      2027-04-15 | 井上   | 指定 | 2027-05-06 | -          | 氏名   | A
      2027-04-20 | 西田   | 指定 | 2027-05-01 | 2027-09-30 | 氏名   | B
      2027-04-25 | 佐々木 | 異動 | 2027-05-01 | -          | 主任   | B+A
      2027-05-20 | 久保   | 異動 | 2027-06-01 | -          | 副館長 | D
      2027-05-20 | 松本   | 退職 | 2027-05-31 | 2027-05-31 | -      | -
      2027-05-25 | 森     | 休業 | 2027-06-01 | -          | 育休   | -
      2027-05-28 | 山口   | 任用 | 2027-06-01 | 2028-03-31 | パート | C
      2027-06-10 | 竹内   | 指定 | 2027-05-17 | -          | 氏名   | B
      2027-06-10 | 上野   | 休業 | 2027-07-01 | 2027-12-31 | 産休   | -
      2027-06-20 | 渡辺   | 異動 | 2027-07-01 | -          | 係長   | B
      2027-06-25 | 黒田   | 任用 | 2027-07-01 | -          | 特別職 | A
      2027-07-01 | 原     | 指定 | 2027-07-12 | -          | 氏名   | A
      2027-07-12 | -      | 事故 | 2027-07-10 | -          | -      | E
      2027-07-20 | 中村   | 指定 | 2027-08-01 | -          | 氏名と所得/2027-04-01 | B
      2027-08-01 | 田中   | 退職 | 2027-08-31 | 2027-08-31 | -      | -
      2027-08-20 | 田中   | 退職の訂正 | 2027-08-31 | 2027-10-31 | - | -
      2027-08-25 | 石川   | 改姓 | 2027-09-01 | -          | 秋山   | -
      2027-09-10 | 西田   | 指定 | 2027-10-01 | -          | 氏名   | B
      2027-09-10 | 平野   | 退職 | 2027-09-30 | 2027-09-30 | -      | -
      2027-09-10 | 今井   | 任用 | 2027-09-27 | 2028-03-31 | パート | A
      2027-09-15 | 井上   | 任用 | 2027-10-01 | -          | 常勤   | A
      2027-09-15 | 平野   | 任用 | 2027-10-01 | 2032-03-31 | 再任用 | B
      2027-09-18 | 清水   | 休業 | 2027-09-20 | 2027-10-10 | 病休   | -
      2027-09-20 | 青木   | 異動 | 2027-10-01 | -          | 主事   | B
      2027-09-25 | -      | 改称 | 2027-10-01 | -          | 健康福祉課 | C
      2027-10-05 | 清水   | 休業 | 2027-10-08 | 2027-11-30 | 病休/2027-09-20 | -
      2027-10-10 | 菅原   | 異動 | 2027-11-01 | -          | 主査   | A
      2027-10-12 | 菅原   | 異動の訂正 | 2027-11-01 | -    | 主査   | C
      2027-10-18 | 坂本   | 任用 | 2027-10-12 | 2028-03-31 | フル   | C
      2027-10-20 | 森     | 復職 | 2027-11-15 | -          | -      | -
      2027-10-25 | 佐々木 | 異動 | 2027-11-01 | -          | 主任   | B
      2027-11-10 | -      | 対象 | 2027-12-01 | -          | -      | D
      2027-11-20 | 原     | 異動 | 2027-12-01 | -          | 主査   | B
      2027-11-20 | 橋本   | 異動 | 2027-06-15 | -          | 主査   | E
      2027-11-21 | 藤井   | 異動 | 2027-06-01 | -          | 主査   | A
      2027-11-25 | 小林   | 任用 | 2027-12-01 | 2028-03-31 | フル   | B
      2027-12-06 | 岡田   | 任用 | 2027-11-15 | -          | 常勤   | A
      2027-12-10 | 加藤   | 退職 | 2027-12-31 | 2027-12-31 | -      | -
      2027-12-11 | 宮本   | 任用 | 2027-12-13 | 2028-03-31 | フル   | D
      2027-12-12 | -      | 統合 | 2028-01-01 | 2027-12-31 | -      | E+B
      2027-12-20 | 中村   | 指定 | 2027-12-20 | 2027-12-31 | 氏名と所得/2027-04-01 | B
      2028-01-10 | -      | 事故 | 2028-01-05 | -          | -      | B
      2028-01-15 | 竹内   | 休業 | 2028-01-20 | 2028-04-30 | 病休   | -
      2028-02-20 | 木村   | 任用 | 2028-03-01 | 2028-03-31 | パート | A
      2028-03-12 | -      | 事故 | 2028-03-10 | -          | -      | A
      2028-03-21 | 丸山   | 指定 | 2028-03-25 | -          | 氏名と所得/2027-04-01 | B
      """;

  /** What was taken in a group session, and the day on which the head entered it. */
  private static final String PASSES =
      """
      2027-03-26 | 中村   | 修了 | 2027-03-25 | - | handlers               | B
      2027-04-12 | 小林   | 修了 | 2027-04-12 | - | fiscal-year-appointees | C
      2027-04-13 | 井上   | 修了 | 2027-04-13 | - | fiscal-year-appointees | A
      2027-05-12 | 青木   | 修了 | 2027-05-12 | - | all-staff              | A
      2027-05-13 | 森     | 修了 | 2027-05-12 | - | all-staff              | A
      2027-05-14 | 井上   | 修了 | 2027-05-12 | - | all-staff              | A
      2027-06-20 | 山口   | 修了 | 2027-06-18 | - | fiscal-year-appointees | C
      2027-07-09 | 原     | 修了 | 2027-07-09 | - | handlers               | A
      2027-09-27 | 中村   | 修了 | 2027-09-27 | - | handlers               | B
      2027-09-28 | 西田   | 修了 | 2027-09-27 | - | handlers               | B
      2027-12-15 | 佐々木 | 修了 | 2027-11-30 | - | all-staff              | B
      2027-12-16 | 小林   | 修了 | 2027-12-15 | - | fiscal-year-appointees | B
      2028-01-20 | 上田   | 修了 | 2028-01-18 | - | all-staff              | B
      """;

  /** What the offices entered of starts of handling, of exclusions and of more time. */
  private static final String ENTERED =
      """
      2027-04-05 | 中村   | 開始 | 2027-04-02 | -          | 確認/2027-04-01   | B
      2027-05-20 | 清水   | 除外 | 2027-06-01 | 2027-11-30 | -                 | -
      2027-06-15 | 竹内   | 開始 | 2027-05-17 | -          | 引継ぎ/2027-05-17 | B
      2027-07-15 | 原     | 開始 | 2027-07-12 | -          | 確認/2027-07-12   | A
      2027-08-02 | 渡辺   | 開始 | 2027-03-08 | -          | 修了前/2027-03-01 | B
      2027-10-12 | 西田   | 開始 | 2027-10-01 | -          | 確認/2027-10-01   | B
      2027-10-15 | 原     | 延長 | 2027-10-15 | 2027-12-20 | all-staff-yearly  | -
      2027-10-20 | 丸山   | 開始 | 2027-03-29 | -          | 修了前/2027-04-01 | B
      2027-11-05 | 佐々木 | 除外 | 2027-11-15 | -          | -                 | -
      """;

  private YearScript() {}

  /** The script with what was taken and entered, in the order of the days. */
  static List<YearRow> withEntries() {
    return Stream.concat(rows().stream(), entries())
        .sorted(Comparator.comparing(YearRow::said))
        .toList();
  }

  private static Stream<YearRow> entries() {
    return Stream.concat(PASSES.lines(), ENTERED.lines()).map(YearRow::of);
  }

  /**
   * A shuffled script with the same entries, each on its day or on the day by which all is told
   * that bears on it. In the order of the script only more time is given, as the due day may be
   * another, and starts are confirmed, as the designation may be over.
   */
  static List<YearRow> withEntries(List<YearRow> shuffled) {
    return Stream.concat(
            shuffled.stream(),
            entries()
                .filter(row -> row.act() != YearRow.Act.EXTENDED)
                .filter(row -> !row.scope().equals("確認"))
                .map(row -> row.saidOn(YearDays.later(row.said(), told(shuffled, row)))))
        .sorted(Comparator.comparing(YearRow::said))
        .toList();
  }

  private static LocalDate told(List<YearRow> shuffled, YearRow entry) {
    return shuffled.stream()
        .filter(row -> row.isOfTheOffice() || row.who().equals(entry.who()))
        .map(YearRow::said)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  static List<YearRow> rows() {
    return ROWS.lines().map(YearRow::of).toList();
  }

  /**
   * The same told in another order on the same days: appointments, ends and designations of one
   * number keep theirs, everything else comes after the first appointment.
   */
  static List<YearRow> shuffled(Random random) {
    List<YearRow> rows = new ArrayList<>(rows());
    Collections.shuffle(rows, random);
    rows.stream().map(YearScript::number).distinct().toList().forEach(n -> legalise(rows, n));
    List<LocalDate> days = rows().stream().map(YearRow::said).toList();
    List<YearRow> told = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      told.add(rows.get(i).saidOn(days.get(i)));
    }
    return told;
  }

  private static void legalise(List<YearRow> rows, String number) {
    List<YearRow> script = rows();
    List<Integer> places = new ArrayList<>();
    List<YearRow> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (number(rows.get(i)).equals(number) && !rows.get(i).isOfTheOffice()) {
        places.add(i);
        own.add(rows.get(i));
      }
    }
    List<YearRow> bound =
        own.stream()
            .filter(row -> isBound(row, own))
            .sorted(Comparator.comparing(script::indexOf))
            .toList();
    List<YearRow> free = own.stream().filter(row -> !isBound(row, own)).toList();
    List<YearRow> legal = new ArrayList<>(bound);
    for (YearRow row : free) {
      legal.add(1 + Math.floorMod(row.hashCode() + own.indexOf(row), legal.size()), row);
    }
    for (int i = 0; i < places.size(); i++) {
      rows.set(places.get(i), legal.get(i));
    }
  }

  /** A correction comes after what it corrects, and says so by its document. */
  private static boolean isBound(YearRow row, List<YearRow> own) {
    return !row.act().isFree()
        || own.stream()
            .anyMatch(one -> one.isCorrection() && one.corrected().equals(row.document()));
  }

  static String number(YearRow row) {
    return NUMBER_OF.getOrDefault(row.who(), row.who());
  }
}

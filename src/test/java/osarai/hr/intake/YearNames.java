package osarai.hr.intake;

import java.util.Map;

/** What the people of the script are called: nobody's names in full are like another's. */
final class YearNames {
  private static final Map<String, String> GIVEN = Map.of("松本", "修", "山口", "蓮");
  private static final Map<String, String> READING =
      Map.ofEntries(
          Map.entry("加藤", "カトウ"),
          Map.entry("森", "モリ"),
          Map.entry("原", "ハラ"),
          Map.entry("佐々木", "ササキ"),
          Map.entry("清水", "シミズ"),
          Map.entry("高橋", "タカハシ"),
          Map.entry("田中", "タナカ"),
          Map.entry("中村", "ナカムラ"),
          Map.entry("西田", "ニシダ"),
          Map.entry("橋本", "ハシモト"),
          Map.entry("藤井", "フジイ"),
          Map.entry("松本", "マツモト"),
          Map.entry("渡辺", "ワタナベ"),
          Map.entry("石川", "イシカワ"),
          Map.entry("秋山", "アキヤマ"),
          Map.entry("上田", "ウエダ"),
          Map.entry("大野", "オオノ"),
          Map.entry("平野", "ヒラノ"),
          Map.entry("青木", "アオキ"),
          Map.entry("井上", "イノウエ"),
          Map.entry("小林", "コバヤシ"),
          Map.entry("近藤", "コンドウ"),
          Map.entry("山口", "ヤマグチ"),
          Map.entry("黒田", "クロダ"),
          Map.entry("岡田", "オカダ"),
          Map.entry("木村", "キムラ"),
          Map.entry("竹内", "タケウチ"),
          Map.entry("上野", "ウエノ"),
          Map.entry("菅原", "スガワラ"),
          Map.entry("久保", "クボ"),
          Map.entry("丸山", "マルヤマ"),
          Map.entry("野口", "ノグチ"),
          Map.entry("宮本", "ミヤモト"),
          Map.entry("今井", "イマイ"),
          Map.entry("坂本", "サカモト"),
          Map.entry("花", "ハナ"),
          Map.entry("修", "オサム"),
          Map.entry("蓮", "レン"));

  private YearNames() {}

  static String name(YearRow row) {
    return family(row) + " " + given(row);
  }

  static String kana(YearRow row) {
    return READING.get(family(row)) + " " + READING.get(given(row));
  }

  /** The name as the act says it; a source that says more than it must says what holds that day. */
  private static String family(YearRow row) {
    return row.act() == YearRow.Act.RENAMED ? row.what() : row.who();
  }

  private static String given(YearRow row) {
    return GIVEN.getOrDefault(row.who(), "花");
  }

  static String title(YearRow row) {
    return row.act() == YearRow.Act.APPOINTED ? "主事" : row.what();
  }
}

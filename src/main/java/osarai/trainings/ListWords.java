package osarai.trainings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.forms.Spelling;
import osarai.forms.Worded;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.tables.GivenTable.Row;

/** Words by which lists of trainings are read: what their columns are called, and their modes. */
final class ListWords {
  static final String STAFF_NUMBER = "職員番号";
  static final String CORRECT = "正解数";
  static final String PAPER = "同意書番号";
  static final String COURSE = "研修名";
  static final String DAY = "受講日";
  static final String CERTIFICATE = "証明書番号";
  static final String MODE = "方法";
  static final String SOURCE = "出典";
  static final String OURS = "おさらいの講座";
  static final String NAME = "氏名";
  static final String KANA = "フリガナ";
  private static final List<String> NAME_IN_PARTS = List.of("姓", "名");
  private static final List<String> KANA_IN_PARTS = List.of("セイ", "メイ");

  /** Columns in which a list may have the name of its person instead. */
  static final List<String> IN_PARTS =
      Stream.concat(NAME_IN_PARTS.stream(), KANA_IN_PARTS.stream()).toList();

  private static final Map<String, TrainingMode> MODES =
      Map.of(
          "画面で本人が受講", TrainingMode.IN_BROWSER,
          "集合研修", TrainingMode.GROUP_SESSION,
          "紙の教材", TrainingMode.PAPER,
          "外部の研修", TrainingMode.EXTERNAL);

  private ListWords() {}

  /** As a list says it in Japanese, or by its word. */
  static Optional<TrainingMode> mode(String text) {
    return Optional.ofNullable(MODES.get(text)).or(() -> Worded.of(TrainingMode.class, text));
  }

  /** By which names of trainings are compared: of whatever width, spaces and letters. */
  static String key(String name) {
    return Spelling.folded(name).toLowerCase(Locale.ROOT);
  }

  /** What the line calls its person; where it has the name or the reading alone, that is both. */
  static Optional<PersonName> name(Row row) {
    String name = whole(row, NAME, NAME_IN_PARTS);
    String kana = whole(row, KANA, KANA_IN_PARTS);
    String writing = name.isEmpty() ? kana : name;
    String reading = kana.isEmpty() ? name : kana;
    return PersonName.fits(writing) && Kana.fits(reading)
        ? Optional.of(PersonName.of(writing, new Kana(reading)))
        : Optional.empty();
  }

  private static String whole(Row row, String column, List<String> parts) {
    return row.text(column).isEmpty()
        ? parts.stream().map(row::text).collect(Collectors.joining(" ")).strip()
        : row.text(column);
  }
}

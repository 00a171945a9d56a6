package osarai.trainings;

import java.util.Map;
import java.util.Optional;
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

  /** What the line calls its person; where it has the name or the reading alone, that is both. */
  static Optional<PersonName> name(Row row) {
    String writing = row.text(NAME).isEmpty() ? row.text(KANA) : row.text(NAME);
    String reading = row.text(KANA).isEmpty() ? row.text(NAME) : row.text(KANA);
    return PersonName.fits(writing) && Kana.fits(reading)
        ? Optional.of(PersonName.of(writing, new Kana(reading)))
        : Optional.empty();
  }
}

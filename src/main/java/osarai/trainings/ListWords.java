package osarai.trainings;

import java.util.Map;
import java.util.Optional;
import osarai.forms.Worded;

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
}

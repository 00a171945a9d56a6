package osarai.trainings;

import java.util.Arrays;
import java.util.Optional;
import osarai.forms.Worded;

/** How a course was taken. All but the first are entered by another person. */
public enum TrainingMode implements Worded {
  IN_BROWSER("browser", "画面で本人が受講"),
  GROUP_SESSION("group-session", "集合研修"),
  PAPER("paper", "紙の教材"),
  EXTERNAL("external", "外部の研修");

  private final String word;
  private final String japanese;

  TrainingMode(String word, String japanese) {
    this.word = word;
    this.japanese = japanese;
  }

  @Override
  public String word() {
    return word;
  }

  public String japanese() {
    return japanese;
  }

  /** By its word or its Japanese. */
  public static Optional<TrainingMode> of(String text) {
    return Arrays.stream(values())
        .filter(mode -> mode.word.equals(text) || mode.japanese.equals(text))
        .findFirst();
  }
}

package osarai.forms;

import io.quarkus.qute.TemplateData;

/**
 * How long what is typed into a field may be, in UTF-16 units: as its column takes it. The check
 * and the page ({@code maxlength="{typed:REMARK}"}) say the same; what people and departments are
 * called stands in {@code people.Longest} ({@code longest:}), since files and interfaces bring it
 * too.
 */
@TemplateData(namespace = "typed")
public final class LongestTyped {
  /** Of a reason or remark. */
  public static final int REMARK = 500;

  /** What is looked for among people. */
  public static final int SEARCH = 100;

  /** What happened, of an event of the office. */
  public static final int EVENT = 100;

  public static final int EVENT_DOCUMENT = 60;
  public static final int PLACE = 200;

  /** Who held or explained a training. */
  public static final int TRAINER = 200;

  public static final int MATERIAL = 300;
  public static final int TRAINING_NOTE = 1000;

  /** Why a training was entered late. */
  public static final int TRAINING_REASON = 1000;

  /** What a course that others held is called in a list. */
  public static final int COURSE = 200;

  public static final int CERTIFICATE = 100;

  /** Where a record of before the product comes from (出典). */
  public static final int SOURCE = 300;

  public static final int PROFILE_NAME = 60;
  public static final int SHEET = 100;

  /** One heading, or one word, of a profile. */
  public static final int WORD = 100;

  /** All words of one field of a profile, one a line. */
  public static final int WORDS = 1500;

  /** A profile as another installation wrote it: about thirty fields of words. */
  public static final int PROFILE_TEXT = 50_000;

  /** Requirements that are tried, as the file has them. */
  public static final int REQUIREMENTS = 30_000;

  /** The digits of a number of lines or characters. */
  public static final int DIGITS = 6;

  private LongestTyped() {}
}

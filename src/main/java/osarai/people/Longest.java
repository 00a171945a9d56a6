package osarai.people;

import io.quarkus.qute.TemplateData;

/**
 * How long texts about people and departments may be, in UTF-16 units, at every door: as long as
 * their columns. Types of their own state their length themselves ({@link PersonName#LONGEST},
 * {@link Kana#LONGEST}).
 */
@TemplateData(namespace = "longest")
public final class Longest {
  public static final int STAFF_NUMBER = 20;
  public static final int EXTERNAL_ID = 100;
  public static final int ALPHABET = 200;
  public static final int TITLE = 60;
  public static final int AFFAIRS = 300;
  public static final int SCOPE = 1000;
  public static final int DEPARTMENT_CODE = 40;
  public static final int DEPARTMENT_NAME = 100;
  public static final int AUTHORITY = 40;

  /** The number of the document of an act (文書番号). */
  public static final int DOCUMENT = 100;

  /** A source's own order among acts of one day. */
  public static final int SEQUENCE = 40;

  private Longest() {}
}

package osarai.forms;

import io.quarkus.qute.TemplateData;

/**
 * How many of a list its page shows, the newest first. A page that shows so many says so ({@code
 * {#if lines.size >= listed:EVENTS}}): older ones may be left off.
 */
@TemplateData(namespace = "listed")
public final class MostListed {
  /** Lists of people or trainings that were taken in. */
  public static final int IMPORTS = 100;

  /** Group sessions. */
  public static final int SESSIONS = 200;

  /** Events of the office. */
  public static final int EVENTS = 200;

  /** Confirmations of sections by their heads. */
  public static final int CONFIRMATIONS = 200;

  private MostListed() {}
}

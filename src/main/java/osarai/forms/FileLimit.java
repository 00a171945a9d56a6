package osarai.forms;

/** How large a file may be that people or systems send, whatever it holds. */
public record FileLimit(int bytes) {
  /** Where nothing else is set: a roster of a hundred thousand rows is smaller. */
  public static final int USUAL = 20 * 1024 * 1024;

  private static final int KILOBYTE = 1024;
  private static final int MEGABYTE = 1024 * KILOBYTE;

  /** For a sentence; never more than is taken. */
  public String said() {
    return bytes < MEGABYTE ? bytes / KILOBYTE + "KB" : bytes / MEGABYTE + "MB";
  }
}

package osarai.learning;

/** How many steps of a course are done: lessons read, quiz passed, acknowledged. */
public record StepsTaken(int lessons, boolean passed, boolean acknowledged) {
  public static final StepsTaken NONE = new StepsTaken(0, false, false);

  public int done() {
    return lessons + (passed ? 1 : 0) + (acknowledged ? 1 : 0);
  }
}

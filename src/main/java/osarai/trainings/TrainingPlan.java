package osarai.trainings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import osarai.files.Sha256;
import osarai.forms.KeptText;

/** What a list of trainings would do. */
record TrainingPlan(
    List<PlannedTraining> lines,
    List<KeptText> faults,
    List<Attendance.Entry> attended,
    List<ExternalTraining.ListedTraining> external,
    List<EarlierTraining.ListedTraining> earlier) {

  /** What becomes of a line. */
  enum Treatment {
    TAKEN,
    /** entered before and taken back since; entered once more */
    AGAIN,
    /** attended, but something is missing before it is a completion */
    INCOMPLETE,
    /** known without its course, or under another; counts as the one said now from now on */
    RECOUNTED,
    /** it may be another's who had the number before; not taken unless somebody is sure */
    ASKED,
    REPEATED
  }

  /**
   * A line that can be taken, or was already.
   *
   * @param says what else there is to say about it; empty for nothing
   */
  record PlannedTraining(
      int line, String staffNumber, String name, String text, Treatment kind, String says) {
    public boolean isAsked() {
      return kind == Treatment.ASKED;
    }

    /**
     * What a tick says: this line with all that was shown of it, and no other that takes its place.
     */
    public String tick() {
      String shown = String.join("\n", staffNumber, name, text, says);
      return line + "-" + Sha256.of(shown.getBytes(StandardCharsets.UTF_8));
    }
  }

  int count(Treatment kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  /** How many lines are recorded. */
  int taken() {
    return lines.size() - count(Treatment.REPEATED) - count(Treatment.ASKED);
  }

  /** Names of earlier trainings that are no course of ours, each once. */
  public List<String> foreign() {
    return earlier.stream()
        .filter(told -> told.course() == null)
        .map(EarlierTraining.ListedTraining::name)
        .distinct()
        .toList();
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.kind() == Treatment.REPEATED);
  }
}

package osarai.trainings;

import java.util.List;
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
    REPEATED
  }

  /** A line that can be taken, or was already. */
  record PlannedTraining(int line, String staffNumber, String name, String text, Treatment kind) {}

  int count(Treatment kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.kind() == Treatment.REPEATED);
  }
}

package osarai.trainings;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.forms.IndividualNumber;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.people.Department;

/** The form of a new session, as it was sent. */
public class SessionForm {
  static final String EVERYBODY = "all";

  @FormParam("key")
  @Nullable String key;

  @FormParam("mode")
  @Nullable String mode;

  @FormParam("course")
  @Nullable String course;

  @FormParam("department")
  @Nullable String department;

  @FormParam("held")
  @Nullable String held;

  @FormParam("place")
  @Nullable String place;

  @FormParam("speaker")
  @Nullable String speaker;

  @FormParam("questions")
  @Nullable String questions;

  @FormParam("note")
  @Nullable String note;

  /** What the form comes to: a draft, or what to mend. */
  record Read(Optional<GroupSession.Draft> draft, List<String> faults) {}

  Read read(Shelf shelf, List<Department> reach, boolean office, TrainingsMessages messages) {
    Fields fields = fields(shelf, reach, office);
    List<String> faults = faults(fields, messages);
    return new Read(faults.isEmpty() ? Optional.of(draft(fields)) : Optional.empty(), faults);
  }

  /** The fields that are more than text; what cannot be read is absent. */
  private record Fields(
      Optional<UUID> key,
      Optional<TrainingMode> mode,
      Optional<Course> course,
      boolean everybody,
      Optional<UUID> section,
      Optional<LocalDate> held,
      Optional<Integer> questions) {
    /** A session asks at least what the course draws. */
    static int least(Optional<Course> course) {
      return course.map(Course::draw).orElse(1);
    }
  }

  private Fields fields(Shelf shelf, List<Department> reach, boolean office) {
    Optional<Course> taught = shelf.course(text(course));
    return new Fields(
        TypedId.of(key),
        TrainingMode.of(text(mode))
            .filter(m -> m == TrainingMode.GROUP_SESSION || m == TrainingMode.PAPER),
        taught,
        office && text(department).equals(EVERYBODY),
        TypedId.of(department).filter(id -> reach.stream().anyMatch(d -> d.id().equals(id))),
        TypedDay.of(held),
        Entries.number(text(questions), 200).filter(n -> n >= Fields.least(taught)));
  }

  private List<String> faults(Fields fields, TrainingsMessages messages) {
    List<String> faults = new ArrayList<>();
    check(fields.key().isPresent() && fields.mode().isPresent(), messages.fault_form(), faults);
    check(fields.course().isPresent(), messages.fault_course(), faults);
    check(fields.everybody() || fields.section().isPresent(), messages.fault_department(), faults);
    check(fields.held().isPresent(), messages.fault_day(), faults);
    check(fits(place, 1, 200), messages.fault_place(), faults);
    check(fits(speaker, 1, 200), messages.fault_speaker(), faults);
    int least = Fields.least(fields.course());
    check(fields.questions().isPresent(), messages.fault_questions(least), faults);
    check(fits(note, 0, 1000), messages.fault_note(), faults);
    check(
        !IndividualNumber.isIn(text(place) + "\n" + text(speaker) + "\n" + text(note)),
        messages.fault_individual_number(),
        faults);
    return faults;
  }

  private GroupSession.Draft draft(Fields fields) {
    return new GroupSession.Draft(
        fields.key().orElseThrow(),
        fields.mode().orElseThrow(),
        fields.course().orElseThrow(),
        fields.everybody() ? null : fields.section().orElseThrow(),
        fields.held().orElseThrow(),
        text(place),
        text(speaker),
        fields.questions().orElseThrow(),
        text(note));
  }

  private static void check(boolean good, String fault, List<String> faults) {
    if (!good) {
      faults.add(fault);
    }
  }

  private static boolean fits(@Nullable String text, int least, int most) {
    return text(text).length() >= least && text(text).length() <= most;
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  // What is shown again beside the faults.

  public String shown(String field, String otherwise) {
    String text =
        switch (field) {
          case "mode" -> mode;
          case "course" -> course;
          case "department" -> department;
          case "held" -> held;
          case "place" -> place;
          case "speaker" -> speaker;
          case "questions" -> questions;
          default -> note;
        };
    return text == null ? otherwise : text;
  }
}

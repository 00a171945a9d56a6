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
    List<String> faults = new ArrayList<>();
    Optional<UUID> id = TypedId.of(key);
    Optional<TrainingMode> how =
        TrainingMode.of(text(mode))
            .filter(m -> m == TrainingMode.GROUP_SESSION || m == TrainingMode.PAPER);
    Optional<Course> taught = shelf.course(text(course));
    boolean everybody = office && text(department).equals(EVERYBODY);
    Optional<UUID> section =
        TypedId.of(department).filter(one -> reach.stream().anyMatch(d -> d.id().equals(one)));
    Optional<LocalDate> day = TypedDay.of(held);
    int least = taught.map(Course::draw).orElse(1);
    Optional<Integer> asked = Entries.number(text(questions), 200).filter(n -> n >= least);
    check(id.isPresent() && how.isPresent(), messages.fault_form(), faults);
    check(taught.isPresent(), messages.fault_course(), faults);
    check(everybody || section.isPresent(), messages.fault_department(), faults);
    check(day.isPresent(), messages.fault_day(), faults);
    check(fits(place, 1, 200), messages.fault_place(), faults);
    check(fits(speaker, 1, 200), messages.fault_speaker(), faults);
    check(asked.isPresent(), messages.fault_questions(least), faults);
    check(fits(note, 0, 1000), messages.fault_note(), faults);
    check(
        !IndividualNumber.isIn(text(place) + "\n" + text(speaker) + "\n" + text(note)),
        messages.fault_individual_number(),
        faults);
    if (!faults.isEmpty()) {
      return new Read(Optional.empty(), faults);
    }
    return new Read(
        Optional.of(
            new GroupSession.Draft(
                id.orElseThrow(),
                how.orElseThrow(),
                taught.orElseThrow(),
                everybody ? null : section.orElseThrow(),
                day.orElseThrow(),
                text(place),
                text(speaker),
                asked.orElseThrow(),
                text(note))),
        faults);
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

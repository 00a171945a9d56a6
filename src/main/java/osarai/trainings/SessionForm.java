package osarai.trainings;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.forms.LongestTyped;
import osarai.forms.SentForm;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.people.Department;
import osarai.security.Ids;

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

  /** What the form comes to, a draft or nothing, and as it was sent with what is to be mended. */
  record Read(Optional<GroupSession.Draft> draft, SentForm form) {}

  Read read(
      Shelf shelf,
      List<Department> reach,
      boolean office,
      TrainingsMessages messages,
      SentForm sent) {
    Fields fields = fields(shelf, reach, office);
    SentForm form = checked(fields, messages, sent);
    return new Read(form.isRefused() ? Optional.empty() : Optional.of(draft(fields)), form);
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
        ListWords.mode(text(mode))
            .filter(m -> m == TrainingMode.GROUP_SESSION || m == TrainingMode.PAPER),
        taught,
        office && text(department).equals(EVERYBODY),
        TypedId.of(department).filter(id -> reach.stream().anyMatch(d -> d.id().equals(id))),
        TypedDay.of(held),
        Entries.number(text(questions), 200).filter(n -> n >= Fields.least(taught)));
  }

  private SentForm checked(Fields fields, TrainingsMessages messages, SentForm sent) {
    SentForm form = sent;
    form = check(form, fields.key().isPresent(), "", messages.fault_form());
    form = check(form, fields.mode().isPresent(), "mode", messages.fault_form());
    form = check(form, fields.course().isPresent(), "course", messages.fault_course());
    boolean whom = fields.everybody() || fields.section().isPresent();
    form = check(form, whom, "department", messages.fault_department());
    form = check(form, fields.held().isPresent(), "held", messages.fault_day());
    form = check(form, fits(place, 1, LongestTyped.PLACE), "place", messages.fault_place());
    form = check(form, fits(speaker, 1, LongestTyped.TRAINER), "speaker", messages.fault_speaker());
    String least = messages.fault_questions(Fields.least(fields.course()));
    form = check(form, fields.questions().isPresent(), "questions", least);
    form = check(form, fits(note, 0, LongestTyped.TRAINING_NOTE), "note", messages.fault_note());
    form = readable(form, "place", place, messages);
    form = readable(form, "speaker", speaker, messages);
    return readable(form, "note", note, messages);
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

  private static SentForm check(SentForm form, boolean good, String field, String fault) {
    return good ? form : form.wrong(field, fault);
  }

  /** With what cannot be kept of a text, whatever its length. */
  static SentForm readable(
      SentForm form, String field, @Nullable String typed, TrainingsMessages messages) {
    TypedText.Wrong wrong = TypedText.optional(typed, Integer.MAX_VALUE).wrong();
    return wrong == null ? form : form.wrong(field, messages.text_fault(wrong));
  }

  /** The same, so that the mended form is the same session; a new one where it was none. */
  String keyAgain() {
    return TypedId.of(key).orElseGet(Ids::next).toString();
  }

  private static boolean fits(@Nullable String text, int least, int most) {
    return text(text).length() >= least && text(text).length() <= most;
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}

package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.content.Shelf;
import osarai.content.SmallShelf;
import osarai.forms.SentForm;
import osarai.people.Department;
import osarai.web.Keys;

/** The form of a new session, by a head of section 210 or by the office. */
class SessionFormTest {
  private static final Shelf SHELF = SmallShelf.of(SessionDraft.COURSE);
  private static final List<Department> REACH =
      List.of(new Department(section(210), "210", "市民課", null, true, days("2000-04-01", null)));
  private static final TrainingsMessages MESSAGES = Keys.of(TrainingsMessages.class);

  @Test
  void aFormWithoutFaultsIsADraft() {
    SessionForm.Read read = read(good(), false);
    assertThat(read.form().faults()).isEmpty();
    assertThat(read.draft())
        .contains(
            new GroupSession.Draft(
                new UUID(0, 7),
                TrainingMode.GROUP_SESSION,
                SessionDraft.COURSE,
                section(210),
                LocalDate.of(2026, 11, 24),
                "第1会議室",
                "高橋 誠",
                10,
                "午後の部"));
  }

  @Test
  void onlyTheOfficeHoldsOneForEverybody() {
    SessionForm form = good();
    form.department = "all";
    assertThat(read(form, true).draft().orElseThrow().department()).isNull();
    assertThat(faults(form, false)).containsExactly("department: fault_department");
  }

  private static Stream<Arguments> fields() {
    return Stream.of(
        field("mode", (form, text) -> form.mode = text),
        field("course", (form, text) -> form.course = text),
        field("department", (form, text) -> form.department = text),
        field("held", (form, text) -> form.held = text),
        field("place", (form, text) -> form.place = text),
        field("speaker", (form, text) -> form.speaker = text),
        field("questions", (form, text) -> form.questions = text));
  }

  private static Arguments field(String name, BiConsumer<SessionForm, String> set) {
    return Arguments.of(name, set);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void whatIsMissingIsToldAtItsField(String field, BiConsumer<SessionForm, String> set) {
    for (String nothing : new String[] {null, "", " 　"}) {
      SessionForm form = good();
      set.accept(form, nothing);
      SessionForm.Read read = read(form, false);
      assertThat(read.form().faults()).extracting(SentForm.Fault::id).containsExactly(field);
      assertThat(read.draft()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "group-session, true",
    "paper, true",
    "集合研修, true",
    "browser, false",
    "external, false",
    "lecture, false"
  })
  void aSessionIsHeldTogetherOrOnPaper(String mode, boolean good) {
    SessionForm form = good();
    form.mode = mode;
    assertThat(read(form, false).draft().isPresent()).isEqualTo(good);
  }

  /** The course draws two questions. */
  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "２, true", "200, true", "201, false", "-2, false"})
  void thePaperAsksAsMuchAsTheCourseAtLeast(String questions, boolean good) {
    SessionForm form = good();
    form.questions = questions;
    assertThat(faults(form, false))
        .isEqualTo(good ? List.of() : List.of("questions: fault_questions(2)"));
  }

  @ParameterizedTest
  @CsvSource({
    "200, 200, 1000, ''",
    "201, 200, 1000, place",
    "200, 201, 1000, speaker",
    "1, 1, 1001, note"
  })
  void textsHaveALongestLength(int place, int speaker, int note, String field) {
    SessionForm form = good();
    form.place = "室".repeat(place);
    form.speaker = "名".repeat(speaker);
    form.note = "備".repeat(note);
    assertThat(read(form, false).form().faults())
        .extracting(SentForm.Fault::id)
        .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
  }

  @Test
  void aNoteMayBeLeftOut() {
    SessionForm form = good();
    form.note = null;
    assertThat(read(form, false).draft().orElseThrow().note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"place", "speaker", "note"})
  void whatCannotBeKeptIsRefusedInEveryText(String field) {
    assertThat(faults(with(field, "番号 123456789018"), false))
        .containsExactly(field + ": text_fault(INDIVIDUAL_NUMBER)");
    assertThat(faults(with(field, "第1会議室\u200B"), false))
        .containsExactly(field + ": text_fault(UNREADABLE)");
  }

  private static SessionForm with(String field, String text) {
    SessionForm form = good();
    switch (field) {
      case "place" -> form.place = text;
      case "speaker" -> form.speaker = text;
      default -> form.note = text;
    }
    return form;
  }

  @Test
  void anothersSectionIsNoneOfTheirs() {
    SessionForm form = good();
    form.department = section(220).toString();
    assertThat(faults(form, false)).containsExactly("department: fault_department");
    assertThat(faults(form, true)).as("nor the office's, where it is none").hasSize(1);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults(new SessionForm(), false))
        .containsExactly(
            ": fault_form",
            "mode: fault_form",
            "course: fault_course",
            "department: fault_department",
            "held: fault_day",
            "place: fault_place",
            "speaker: fault_speaker",
            "questions: fault_questions(1)");
  }

  @Test
  void aMendedFormIsTheSameSession() {
    assertThat(good().keyAgain()).isEqualTo(new UUID(0, 7).toString());
    SessionForm form = good();
    form.key = "x";
    assertThat(UUID.fromString(form.keyAgain())).isNotEqualTo(new UUID(0, 7));
  }

  private static SessionForm good() {
    SessionForm form = new SessionForm();
    form.key = new UUID(0, 7).toString();
    form.mode = "group-session";
    form.course = "all-staff";
    form.department = section(210).toString();
    form.held = "2026-11-24";
    form.place = " 第1会議室 ";
    form.speaker = "高橋 誠";
    form.questions = "10";
    form.note = "午後の部";
    return form;
  }

  private static SessionForm.Read read(SessionForm form, boolean office) {
    return form.read(SHELF, REACH, office, MESSAGES, SentForm.of("", Map.of()));
  }

  private static List<String> faults(SessionForm form, boolean office) {
    return read(form, office).form().faults().stream()
        .map(fault -> fault.id() + ": " + fault.text())
        .toList();
  }
}

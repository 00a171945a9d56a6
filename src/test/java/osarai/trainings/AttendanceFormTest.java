package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.forms.SentForm;
import osarai.login.EnteredBy;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;
import osarai.web.Keys;

class AttendanceFormTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final TrainingsMessages MESSAGES = Keys.of(TrainingsMessages.class);
  private static final Course COURSE = SmallCourse.agreed("fiscal-year", "a/one");
  private static final LocalDate HELD = LocalDate.of(2026, 11, 24);
  private static final EnteredBy HEAD = new EnteredBy(new UUID(0, 9), "市民課長 鈴木 健一");
  private static final Map<UUID, SectionMember> MEMBERS =
      Map.of(
          TANAKA, member(TANAKA, "田中 花子", EmploymentType.FISCAL_YEAR_PART_TIME),
          SATO, member(SATO, "佐藤 次郎", EmploymentType.REGULAR));

  @Test
  void readsPersonResultAndPaperByTheirPlace() {
    AttendanceForm form = form(List.of(SATO), List.of(SATO, TANAKA), "９", "", "第12号", "");
    AttendanceForm.Read read = read(form);
    assertThat(read.form().faults()).isEmpty();
    assertThat(read.entries())
        .containsExactly(
            new Attendance.Entry(SATO, true, 9, "第12号", null),
            new Attendance.Entry(TANAKA, false, null, null, null));
    assertThat(read.reason()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "'', 第12号", "9, 第12号"})
  void whatIsTypedForSomebodyWithoutTheTickIsNotDroppedInSilence(String correct, String paper) {
    assertThat(faults(form(List.of(), List.of(SATO), correct, paper)))
        .containsExactly("present-" + SATO + ": not_ticked(佐藤 次郎 (1001))");
  }

  @Test
  void whoIsNotTickedIsAbsent() {
    assertThat(read(form(List.of(), List.of(SATO), "", "")).entries())
        .containsExactly(new Attendance.Entry(SATO, false, null, null, null));
  }

  @Test
  void anExplanationThatIsUsedForNobodyIsToldOnlyWhereItWasTyped() {
    AttendanceForm form = form(List.of(SATO), List.of(SATO), "9", "");
    form.explainer = "高橋 誠";
    form.explained = "2026-11-24";
    form.material = COURSE.title();
    assertThat(faults(form)).as("as the page began").isEmpty();
    explained(form, "2026-11-20");
    assertThat(faults(form)).containsExactly("explainer: explained_nobody");
  }

  @Test
  void somebodyOfAnotherSectionMakesTheWholeFormNone() {
    assertThat(
            form(List.of(), List.of(SATO, new UUID(0, 3)))
                .read(
                    session(),
                    COURSE,
                    MEMBERS,
                    Map::of,
                    MESSAGES,
                    SessionTown.WORDS,
                    SentForm.NONE))
        .isEmpty();
    AttendanceForm typed = form(List.of(), List.of());
    typed.person = List.of("somebody");
    assertThat(
            typed.read(
                session(), COURSE, MEMBERS, Map::of, MESSAGES, SessionTown.WORDS, SentForm.NONE))
        .isEmpty();
  }

  @Test
  void aPersonWhoStandsTwiceIsReadOnce() {
    assertThat(read(form(List.of(SATO), List.of(SATO, SATO), "9", "8", "", "")).entries())
        .containsExactly(new Attendance.Entry(SATO, true, 9, null, null));
  }

  @Test
  void aShorterListLeavesTheRestEmpty() {
    AttendanceForm form = form(List.of(SATO), List.of(SATO));
    form.correct = null;
    form.paper = null;
    assertThat(read(form).entries())
        .containsExactly(new Attendance.Entry(SATO, true, null, null, null));
  }

  @Test
  void aFiscalYearAppointeeNeedsTheExplanationAndGetsIt() {
    AttendanceForm form = form(List.of(TANAKA), List.of(TANAKA), "9", "第12号");
    assertThat(faults(form))
        .containsExactly(
            "explainer: fault_explainer",
            "explained: fault_explained_on",
            "material: fault_material");
    explained(form, "2026-11-20");
    AttendanceForm.Read read = read(form);
    assertThat(read.form().faults()).isEmpty();
    assertThat(read.entries().get(0).explanation())
        .isEqualTo(new TrainingEntered.Explanation("鈴木 健一", LocalDate.of(2026, 11, 20), "研修資料"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, true", "2026-11-25, false", "soon, false"})
  void anExplanationIsOfTheSessionsDayOrBefore(String day, boolean good) {
    AttendanceForm form = form(List.of(TANAKA), List.of(TANAKA), "9", "第12号");
    explained(form, day);
    assertThat(faults(form).isEmpty()).isEqualTo(good);
  }

  @Test
  void anExplanationIsNotAskedOfOthersNorOfWhoWasAbsent() {
    assertThat(faults(form(List.of(SATO), List.of(SATO, TANAKA), "9", "", "", ""))).isEmpty();
  }

  @Test
  void faultsNameThePersonTheyAreAbout() {
    AttendanceForm form =
        form(List.of(SATO, TANAKA), List.of(SATO, TANAKA), "11", "x", "", "1".repeat(101));
    explained(form, "2026-11-20");
    assertThat(faults(form))
        .containsExactly(
            "correct-" + SATO + ": no_score_of(佐藤 次郎 (1001), 10)",
            "correct-" + TANAKA + ": no_score_of(田中 花子 (1001), 10)",
            "paper-" + TANAKA + ": too_long_of(田中 花子 (1001))");
  }

  @Test
  void anIndividualNumberIsRefusedInAPaperAndInAReason() {
    assertThat(faults(form(List.of(SATO), List.of(SATO), "9", "123456789018")))
        .containsExactly("paper-" + SATO + ": text_fault(INDIVIDUAL_NUMBER)");
    AttendanceForm form = form(List.of(), List.of());
    form.reason = "123456789018";
    assertThat(faults(form)).containsExactly("reason: text_fault(INDIVIDUAL_NUMBER)");
    form.reason = "欠席\u202Eの訂正";
    assertThat(faults(form)).containsExactly("reason: text_fault(UNREADABLE)");
  }

  @Test
  void aReasonIsKeptWithoutSpaces() {
    AttendanceForm form = form(List.of(), List.of());
    form.reason = " 採点の誤り ";
    assertThat(read(form).reason()).isEqualTo("採点の誤り");
  }

  @Test
  void whatIsEnteredAgainTheSameIsKnown() {
    Attendance.Entry entry = new Attendance.Entry(SATO, true, 9, "第12号", null);
    Attendance row = attendance(entry);
    assertThat(row.saysTheSame(entry)).isTrue();
    assertThat(row.saysTheSame(new Attendance.Entry(SATO, false, 9, "第12号", null))).isFalse();
    assertThat(row.saysTheSame(new Attendance.Entry(SATO, true, 8, "第12号", null))).isFalse();
    assertThat(row.saysTheSame(new Attendance.Entry(SATO, true, null, "第12号", null))).isFalse();
    assertThat(row.saysTheSame(new Attendance.Entry(SATO, true, 9, null, null))).isFalse();
    assertThat(attendance(new Attendance.Entry(SATO, true, null, null, null)).saysTheSame(entry))
        .isFalse();
  }

  private static Attendance attendance(Attendance.Entry entry) {
    Trainee trainee =
        new Trainee(
            SATO,
            "佐藤 次郎",
            new Appointment(
                new UUID(0, 4),
                SATO,
                new StaffNumber("1002"),
                EmploymentType.REGULAR,
                days("2018-04-01", null)),
            List.of());
    return new Attendance(
        session(), trainee, entry, 1, false, null, HEAD, Instant.parse("2026-11-24T09:00:00Z"));
  }

  private static AttendanceForm.Read read(AttendanceForm form) {
    return form.read(
            session(), COURSE, MEMBERS, Map::of, MESSAGES, SessionTown.WORDS, SentForm.NONE)
        .orElseThrow();
  }

  private static List<String> faults(AttendanceForm form) {
    return read(form).form().faults().stream()
        .map(fault -> fault.id() + ": " + fault.text())
        .toList();
  }

  /** Results first, then papers, each in the order of the persons. */
  private static AttendanceForm form(List<UUID> present, List<UUID> persons, String... typed) {
    AttendanceForm form = new AttendanceForm();
    form.present = present.stream().map(UUID::toString).toList();
    form.person = persons.stream().map(UUID::toString).toList();
    form.correct = Arrays.asList(typed).subList(0, typed.length / 2);
    form.paper = Arrays.asList(typed).subList(typed.length / 2, typed.length);
    return form;
  }

  private static void explained(AttendanceForm form, String day) {
    form.explainer = "鈴木 健一";
    form.explained = day;
    form.material = "研修資料";
  }

  private static GroupSession session() {
    return new GroupSession(
        new GroupSession.Draft(
            new UUID(0, 5),
            TrainingMode.GROUP_SESSION,
            COURSE,
            null,
            HELD,
            "第1会議室",
            "高橋 誠",
            10,
            ""),
        HEAD,
        Instant.parse("2026-11-24T08:00:00Z"));
  }

  private static SectionMember member(UUID id, String name, EmploymentType type) {
    return new SectionMember(
        id, new StaffNumber("1001"), name, "カナ", type, "市民課", "主事", Optional.empty());
  }
}

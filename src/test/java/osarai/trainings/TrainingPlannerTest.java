package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.YAMADA;
import static osarai.trainings.SessionDraft.entry;
import static osarai.trainings.SessionDraft.row;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptText;

/**
 * What lists of trainings would do on 30 November 2026. 田中 (1001) and 佐藤 (1002) are employed, 山田
 * (1003) left in September.
 */
class TrainingPlannerTest {
  private UUID by = new UUID(7, 7);
  private Set<String> sure = Set.of();

  private static final String ATTENDANCE = "職員番号,正解数\n";
  private static final String EXTERNAL = "職員番号,研修名,受講日,証明書番号\n";
  private static final String EARLIER = "職員番号,研修名,受講日,方法,出典\n";
  private final SessionTown town = new SessionTown();

  @ParameterizedTest
  @CsvSource({"10, TAKEN", "8, TAKEN", "7, INCOMPLETE", "'', INCOMPLETE"})
  void attendanceIsTakenAndIncompleteUntilItIsPassed(String right, TrainingPlan.Treatment what) {
    TrainingPlan plan = attendance("1001," + right);
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.lines())
        .containsExactly(
            new TrainingPlan.PlannedTraining(2, "1001", "田中 花子", "講座「all-staff」", what, ""));
    assertThat(plan.attended())
        .containsExactly(entry(TANAKA, right.isEmpty() ? null : Integer.valueOf(right)));
  }

  @Test
  void attendanceThatStandsIsRepeatedAndNotEnteredAgain() {
    town.entered(row(entry(TANAKA, 9), 0));
    TrainingPlan plan = attendance("1001,9");
    assertThat(plan.lines())
        .extracting(TrainingPlan.PlannedTraining::kind)
        .containsExactly(TrainingPlan.Treatment.REPEATED);
    assertThat(plan.attended()).isEmpty();
    assertThat(plan.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'1001,11', 'at(2, 正解数, no_score(10))'",
    "'1001,x', 'at(2, 正解数, no_score(10))'",
    "'9999,9', 'at(2, 職員番号, unknown_number)'",
    "'1003,9', 'at(2, 職員番号, unknown_number)'"
  })
  void aLineThatCannotBeTakenIsToldWithItsPlace(String line, String fault) {
    TrainingPlan plan = attendance(line);
    assertThat(plan.faults()).extracting(KeptText::line).containsExactly(fault);
    assertThat(plan.lines()).isEmpty();
    assertThat(plan.attended()).isEmpty();
  }

  @Test
  void onesOwnAttendanceIsAFault() {
    by = TANAKA;
    TrainingPlan plan = attendance("1001,9");
    assertThat(plan.faults()).extracting(KeptText::line).containsExactly("at(2, 職員番号, own)");
    assertThat(plan.attended()).isEmpty();
  }

  @Test
  void onesOwnExternalTrainingIsAFault() {
    by = TANAKA;
    TrainingPlan plan = external("1001,CYDER,2026-09-30,C-12");
    assertThat(plan.faults()).extracting(KeptText::line).containsExactly("at(2, 職員番号, own_line)");
    assertThat(plan.external()).isEmpty();
  }

  @Test
  void anAttendanceThatSaysSomethingElseIsAFault() {
    town.entered(row(entry(TANAKA, 7), 0));
    assertThat(attendance("1001,9").faults())
        .extracting(KeptText::line)
        .containsExactly("at(2, 職員番号, differs)");
  }

  @Test
  void whoOwesNothingIsAFault() {
    town.owing.remove(TANAKA);
    assertThat(attendance("1001,9").faults())
        .extracting(KeptText::line)
        .containsExactly("at(2, 職員番号, not_owed)");
  }

  @Test
  void attendanceOfAClosedYearIsAFault() {
    town.closed = true;
    assertThat(attendance("1001,9").faults())
        .extracting(KeptText::line)
        .containsExactly("at(2, 職員番号, year_closed(令和8年度))");
  }

  @Test
  void whoStandsTwiceIsTakenOnce() {
    TrainingPlan plan = attendance("1001,9\n1002,9\n1001,8");
    assertThat(plan.attended()).containsExactly(entry(TANAKA, 9), entry(SATO, 9));
    assertThat(plan.faults()).extracting(KeptText::line).containsExactly("at(4, 職員番号, twice)");
  }

  @Test
  void attendanceIsOfASessionThatIsThere() {
    assertThat(plan(ImportKind.ATTENDANCE, null, ATTENDANCE + "1001,9").faults())
        .extracting(KeptText::line)
        .containsExactly("no_session");
    assertThat(plan(ImportKind.ATTENDANCE, new UUID(0, 99), ATTENDANCE + "1001,9").faults())
        .extracting(KeptText::line)
        .containsExactly("no_session");
  }

  @Test
  void anExternalTrainingIsTakenOnItsDayUnderTheAppointmentOfThatDay() {
    TrainingPlan plan = external("1003,CYDER,2026-09-30,C-12");
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.external())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.trainee().id()).isEqualTo(YAMADA);
              assertThat(told.trainee().appointment().staffNumber().value()).isEqualTo("1003");
              assertThat(told.name()).isEqualTo("CYDER");
              assertThat(told.on()).isEqualTo("2026-09-30");
              assertThat(told.certificate()).isEqualTo("C-12");
              assertThat(told.number()).isZero();
            });
  }

  @Test
  void anExternalTrainingIsEnteredAgainOnlyAfterItWasTakenBack() {
    LocalDate day = LocalDate.of(2026, 9, 1);
    ExternalTraining known =
        new ExternalTraining(
            new ExternalTraining.ListedTraining(
                SessionDraft.trainee(TANAKA), "CYDER", day, "C-1", 0),
            SessionDraft.HEAD,
            SessionDraft.AT);
    town.entered(known);
    assertThat(external("1001,CYDER,2026-09-01,C-1").isEmpty()).isTrue();
    town.takenBack(known.id());
    TrainingPlan again = external("1001,CYDER,2026-09-01,C-1");
    assertThat(again.count(TrainingPlan.Treatment.AGAIN)).isEqualTo(1);
    assertThat(again.external().get(0).number()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, ",
    "2026-12-01, 'at(2, 受講日, future)'",
    "昨日, 'at(2, 受講日, no_date)'",
    "2018-03-31, 'at(2, 職員番号, unknown_number)'"
  })
  void aTrainingIsOfADayOfEmploymentUntilToday(String day, @Nullable String fault) {
    assertThat(external("1001,CYDER," + day + ",C-1").faults())
        .isEqualTo(fault == null ? List.of() : List.of(new KeptText(fault)));
  }

  @ParameterizedTest
  @CsvSource({
    "200, 100, ",
    "201, 100, 'at(2, 研修名, too_long(200))'",
    "200, 101, 'at(2, 証明書番号, too_long(100))'"
  })
  void textsHaveALongestLength(int name, int certificate, @Nullable String fault) {
    String line = "1001," + "名".repeat(name) + ",2026-09-01," + "9".repeat(certificate - 1) + "号";
    TrainingPlan plan = external(line);
    assertThat(plan.faults()).isEqualTo(fault == null ? List.of() : List.of(new KeptText(fault)));
    assertThat(plan.external()).hasSize(fault == null ? 1 : 0);
  }

  @Test
  void aTrainingOfBeforeIsTakenWhoeverIsEmployedByThenIfSomebodyIsSure() {
    assertThat(earlier("1001,情報モラル研修,2015-06-01,paper,旧研修台帳").earlier()).isEmpty();
    String line = "1001,情報モラル研修,2015-06-01,paper,旧研修台帳";
    sure = Set.of(earlier(line).lines().get(0).tick());
    TrainingPlan plan = earlier(line);
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.earlier())
        .containsExactly(
            new EarlierTraining.ListedTraining(
                TANAKA, null, "情報モラル研修", LocalDate.of(2015, 6, 1), TrainingMode.PAPER, "旧研修台帳", 0));
  }

  @ParameterizedTest
  @CsvSource({"all-staff", "講座「all-staff」"})
  void oneOfOurCoursesIsKnownByItsIdOrItsTitle(String name) {
    EarlierTraining.ListedTraining told =
        earlier("1001," + name + ",2026-06-01,集合研修,旧研修台帳").earlier().get(0);
    assertThat(told.course()).isEqualTo("all-staff");
    assertThat(told.name()).isEqualTo("講座「all-staff」");
    assertThat(told.mode()).isEqualTo(TrainingMode.GROUP_SESSION);
  }

  @Test
  void aTrainingOfBeforeThatIsKnownIsRepeated() {
    town.entered(
        new EarlierTraining(
            new EarlierTraining.ListedTraining(
                TANAKA, null, "情報モラル研修", LocalDate.of(2015, 6, 1), TrainingMode.PAPER, "旧研修台帳", 0),
            SessionDraft.HEAD.person(),
            SessionDraft.AT));
    TrainingPlan plan = earlier("1001,情報モラル研修,2015-06-01,paper,旧研修台帳");
    assertThat(plan.count(TrainingPlan.Treatment.REPEATED)).isEqualTo(1);
    assertThat(plan.earlier()).isEmpty();
  }

  @Test
  void allFaultsOfALineAreTold() {
    assertThat(earlier("9999,情報モラル研修,2027-06-01,lecture,台帳").faults())
        .extracting(KeptText::line)
        .containsExactly("at(2, 受講日, future)", "at(2, 方法, no_mode)", "at(2, 職員番号, unknown_number)");
  }

  private TrainingPlan attendance(String lines) {
    return plan(ImportKind.ATTENDANCE, SessionDraft.SESSION.id(), ATTENDANCE + lines);
  }

  private TrainingPlan external(String lines) {
    return plan(ImportKind.EXTERNAL, null, EXTERNAL + lines);
  }

  private TrainingPlan earlier(String lines) {
    return plan(ImportKind.EARLIER, null, EARLIER + lines);
  }

  private TrainingPlan plan(ImportKind kind, @Nullable UUID session, String csv) {
    return town.planner()
        .plan(
            new TrainingUpload.GivenList(
                kind, session, "一覧.csv", csv.getBytes(StandardCharsets.UTF_8)),
            by,
            sure);
  }
}

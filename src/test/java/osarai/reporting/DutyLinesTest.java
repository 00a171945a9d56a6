package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.curriculum.CreditWithin;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.DutyView;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStandings;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;
import osarai.reporting.PersonView.DutyState;

class DutyLinesTest {
  private static final LocalDate OPENS = LocalDate.of(2026, 4, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
  private static final Instant PASSED = Instant.parse("2026-10-30T15:30:00Z"); // 31 October there

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, COMING, true",
    "2026-04-01, DUE, true",
    "2026-10-31, DUE, true",
    "2026-11-01, LATE, true",
    "2030-01-01, LATE, true"
  })
  void anOpenDutyIsComingDueOrLate(LocalDate day, DutyState state, boolean extendable) {
    PersonView.DutyLine line = line(DutyLines.Fulfilment.NONE, day);
    assertThat(line.state()).isEqualTo(state);
    assertThat(line.look()).isEqualTo(state.name().toLowerCase(Locale.ROOT));
    assertThat(line.extendable()).isEqualTo(extendable);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-30, DUE", "2026-10-31, DONE", "2027-06-01, DONE"})
  void isDoneFromTheDayOfThePassInJapan(LocalDate day, DutyState state) {
    PersonView.DutyLine line = line(new DutyLines.Fulfilment(PASSED, null, null, null), day);
    assertThat(line.state()).isEqualTo(state);
    assertThat(line.doneOn()).isEqualTo("令和8年10月31日");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31T14:59:59Z, DONE", "2026-10-31T15:00:00Z, DONE_LATE"})
  void whatIsDoneAfterItsDayIsAStateOfItsOwn(Instant passed, DutyState state) {
    PersonView.DutyLine line =
        line(new DutyLines.Fulfilment(passed, null, null, null), LocalDate.of(2026, 12, 1));
    assertThat(line.state()).isEqualTo(state);
    assertThat(line.look()).isEqualTo("done");
  }

  /** Known before it opened, after it, and of nobody knows when. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2026-03-20, -", "2026-05-20, 令和8年5月20日", "-, -"})
  void aLateFactTellsBothDays(@Nullable LocalDate known, @Nullable String said) {
    DutyView duty = duty(DUE);
    LocalDate rule = known == null ? null : LocalDate.of(2026, 4, 15);
    DutyHistory history = new DutyHistory(duty, duty.dueOn(), rule, known, false, List.of());
    PersonView.LateFact late =
        DutyLines.line(history, "題", DutyLines.Fulfilment.NONE, LocalDate.of(2026, 6, 1), by -> "")
            .late();
    assertThat(late).isEqualTo(said == null ? null : new PersonView.LateFact("令和8年4月15日", said));
  }

  @ParameterizedTest
  @CsvSource({"2027-06-01, LATE", "2027-06-02, UNMET"})
  void isUnmetFromTheDayOnWhichItsYearWasClosed(LocalDate day, DutyState state) {
    LocalDate closed = LocalDate.of(2027, 6, 2);
    PersonView.DutyLine line = line(new DutyLines.Fulfilment(null, closed, null, null), day);
    assertThat(line.state()).isEqualTo(state);
    assertThat(line.extendable()).isEqualTo(state == DutyState.LATE);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, DUE", "2026-10-01, UNMET"})
  void isUnmetFromTheDayAfterTheAppointment(LocalDate day, DutyState state) {
    LocalDate ended = LocalDate.of(2026, 10, 1);
    assertThat(line(new DutyLines.Fulfilment(null, null, ended, null), day).state())
        .isEqualTo(state);
  }

  /** As known, the appointments run to these days; the duty is of the first. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "true, 2026-09-30, 2027-03-31, 2026-10-01",
        "false, 2026-09-30, 2027-03-31, 2027-04-01",
        "false, 2026-09-30, -, -",
        "true, -, 2027-03-31, -"
      })
  void endsWithTheAppointmentAsItIsKnown(
      boolean onlyThis,
      @Nullable LocalDate first,
      @Nullable LocalDate second,
      @Nullable LocalDate ended) {
    assertThat(
            DutyLines.endedOn(
                new DutyStandings.Binding(
                    new UUID(1, 0), onlyThis ? CreditWithin.APPOINTMENT : CreditWithin.EVENT),
                List.of(appointment(0, first), appointment(1, second))))
        .isEqualTo(ended);
    assertThat(
            DutyLines.endedOn(
                new DutyStandings.Binding(new UUID(1, 9), CreditWithin.APPOINTMENT), List.of()))
        .isNull();
  }

  private static Appointment appointment(int number, @Nullable LocalDate last) {
    return new Appointment(
        new UUID(1, number),
        new UUID(0, 1),
        new StaffNumber("100" + number),
        EmploymentType.REGULAR,
        Period.days(OPENS, last));
  }

  @Test
  void whatWasDoneStaysDoneWhenTheYearIsClosed() {
    DutyLines.Fulfilment fulfilment =
        new DutyLines.Fulfilment(PASSED, LocalDate.of(2027, 6, 2), LocalDate.of(2026, 12, 1), null);
    assertThat(line(fulfilment, LocalDate.of(2027, 7, 1)).state()).isEqualTo(DutyState.DONE);
  }

  @Test
  void whatIsNoLongerOwedIsWithdrawnWhateverElse() {
    DutyHistory history = new DutyHistory(duty(DUE), DUE, true, List.of());
    PersonView.DutyLine line =
        DutyLines.line(
            history,
            "全職員研修",
            new DutyLines.Fulfilment(PASSED, null, null, null),
            LocalDate.of(2026, 11, 1),
            by -> "");
    assertThat(line.state()).isEqualTo(DutyState.WITHDRAWN);
    assertThat(line.extendable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2027-03-31, -, -",
        "2027-04-01, -, ''",
        "2027-06-01, 2027-06-02, ''",
        "2027-06-02, 2027-06-02, 令和9年6月2日"
      })
  void tellsOfAPastYearWhetherItIsClosed(LocalDate day, LocalDate closedOn, String told) {
    assertThat(line(new DutyLines.Fulfilment(null, closedOn, null, null), day).yearEnd())
        .isEqualTo(told == null ? null : new PersonView.YearEnd(told));
  }

  @Test
  void tellsTheFirstDueDateOnlyWhereItWasMoved() {
    assertThat(line(DutyLines.Fulfilment.NONE, OPENS).firstDue()).isEmpty();
    DutyHistory moved = new DutyHistory(duty(LocalDate.of(2026, 12, 28)), DUE, false, List.of());
    PersonView.DutyLine line =
        DutyLines.line(moved, "全職員研修", DutyLines.Fulfilment.NONE, OPENS, by -> "");
    assertThat(line.firstDue()).isEqualTo("令和8年10月31日");
    assertThat(line.due()).isEqualTo("令和8年12月28日");
    assertThat(line.earliest()).isEqualTo("2026-12-29");
  }

  @Test
  void tellsEachStepWithTheOldAndTheNewDate() {
    PersonView.DutyLine line =
        line(
            DutyLines.Fulfilment.NONE,
            OPENS,
            step(DUE, LocalDate.of(2026, 12, 28), "休業から復職したため"),
            step(null, null, "異動のため"));
    assertThat(line.steps())
        .containsExactly(
            new PersonView.DutyStep(
                "令和8年9月1日: 令和8年10月31日 → 令和8年12月28日 ", new KeptText("休業から復職したため"), ""),
            new PersonView.DutyStep("令和8年9月1日: ", new KeptText("異動のため"), ""));
  }

  /** By whom, so that a colleague's extension is seen before another one. */
  @Test
  void tellsWhoHasGivenMoreTime() {
    DutyHistory.Step given =
        new DutyHistory.Step(
            LocalDate.of(2026, 9, 1),
            DUE,
            LocalDate.of(2026, 12, 28),
            new KeptText("災害対応"),
            new UUID(0, 5));
    assertThat(line(DutyLines.Fulfilment.NONE, OPENS, given).steps())
        .containsExactly(
            new PersonView.DutyStep(
                "令和8年9月1日: 令和8年10月31日 → 令和8年12月28日 ", new KeptText("災害対応"), "鈴木 健一"));
  }

  @Test
  void tellsAnApprovedCorrectionWithItsDocumentAndDay() {
    YearClosings.Corrected corrected =
        new YearClosings.Corrected(true, "総務第3号", Instant.parse("2027-07-01T16:00:00Z"));
    DutyLines.Fulfilment fulfilment = new DutyLines.Fulfilment(null, null, null, corrected);
    assertThat(line(fulfilment, OPENS).correction())
        .isEqualTo(new PersonView.CorrectionLine(true, "総務第3号", "令和9年7月2日"));
    assertThat(line(DutyLines.Fulfilment.NONE, OPENS).correction()).isNull();
  }

  @Test
  void namesCourseYearAndReason() {
    PersonView.DutyLine line = line(DutyLines.Fulfilment.NONE, OPENS);
    assertThat(line.title()).isEqualTo("全職員研修");
    assertThat(line.year()).isEqualTo("令和8年度");
    assertThat(line.reason().line()).isEqualTo("市民課の常勤職員");
    assertThat(line.id()).isEqualTo(new UUID(0, 7).toString());
  }

  private static PersonView.DutyLine line(
      DutyLines.Fulfilment fulfilment, LocalDate day, DutyHistory.Step... steps) {
    return DutyLines.line(
        new DutyHistory(duty(DUE), DUE, false, Arrays.asList(steps)),
        "全職員研修",
        fulfilment,
        day,
        by -> "鈴木 健一");
  }

  private static DutyView duty(LocalDate due) {
    return new DutyView(
        new UUID(0, 7), "yearly", "all-staff", 2026, OPENS, due, new KeptText("市民課の常勤職員"));
  }

  private static DutyHistory.Step step(LocalDate old, LocalDate due, String reason) {
    return new DutyHistory.Step(LocalDate.of(2026, 9, 1), old, due, new KeptText(reason), null);
  }
}

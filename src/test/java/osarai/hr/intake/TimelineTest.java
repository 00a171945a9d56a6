package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.REVENUE;
import static osarai.hr.intake.WrittenNotices.TAXES;
import static osarai.hr.intake.WrittenNotices.content;
import static osarai.hr.intake.WrittenNotices.day;
import static osarai.hr.intake.WrittenNotices.designation;
import static osarai.hr.intake.WrittenNotices.held;
import static osarai.hr.intake.WrittenNotices.leave;
import static osarai.hr.intake.WrittenNotices.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;

class TimelineTest {
  private final WrittenNotices written = new WrittenNotices();

  @Test
  void aJoinerHasNameAppointmentAndPostFromTheFirstDay() {
    Career career = career(written.joins("2026-04-01"));
    assertThat(career.names()).extracting(called -> called.name().inUse()).containsExactly("青木 花");
    assertThat(career.appointments().get(0).period()).isEqualTo(Period.from(day("2026-04-01")));
    assertThat(career.appointments().get(0).posts())
        .containsExactly(held(CITIZENS, "2026-04-01", null));
  }

  @Test
  void aTransferEndsThePostTheDayBeforeAndKeepsTheAppointment() {
    Career career = career(written.joins("2026-04-01"), written.moves("2026-07-01", TAXES));
    assertThat(career.appointments()).hasSize(1);
    assertThat(career.appointments().get(0).posts())
        .containsExactly(
            held(CITIZENS, "2026-04-01", "2026-07-01"), held(TAXES, "2026-07-01", null));
  }

  @Test
  void aTransferThatArrivesLateHoldsUntilTheOneThatWasKnown() {
    Career career =
        career(
            written.joins("2026-04-01"),
            written.moves("2026-10-01", CITIZENS),
            written.moves("2026-07-01", TAXES));
    assertThat(career.appointments().get(0).posts())
        .containsExactlyInAnyOrder(
            held(CITIZENS, "2026-04-01", "2026-07-01"),
            held(TAXES, "2026-07-01", "2026-10-01"),
            held(CITIZENS, "2026-10-01", null));
  }

  @Test
  void anEndClipsWhatRuns() {
    Career career = career(written.joins("2026-04-01"), written.ends("2026-09-30"));
    Period term = Period.days(day("2026-04-01"), day("2026-09-30"));
    assertThat(career.appointments().get(0).period()).isEqualTo(term);
    assertThat(career.appointments().get(0).posts().get(0).period()).isEqualTo(term);
  }

  @Test
  void anEndBeforeTheFirstDayLeavesNothing() {
    assertThat(career(written.joins("2026-04-01"), written.ends("2026-03-31")).appointments())
        .isEmpty();
  }

  @Test
  void aReappointmentIsAnAppointmentOfItsOwnWithItsOwnPosts() {
    Career career =
        career(
            written.term("2026-04-01", "2027-03-31", CITIZENS),
            written.moves("2026-10-01", TAXES),
            written.term("2027-04-01", "2028-03-31", CITIZENS));
    assertThat(career.appointments()).hasSize(2);
    assertThat(career.appointments().get(1).posts())
        .containsExactly(held(CITIZENS, "2027-04-01", "2028-04-01"));
  }

  @Test
  void anotherEmploymentTypeFromADayOnIsAnotherAppointmentThatKeepsThePosts() {
    Notice.Content full =
        content(
            null,
            new Statement.Engagement(
                EmploymentType.FISCAL_YEAR_FULL_TIME, day("2026-04-01"), day("2027-03-31")),
            null,
            null);
    Career career =
        career(
            written.term("2026-04-01", "2027-03-31", CITIZENS), written.notice("2026-10-01", full));
    assertThat(career.appointments())
        .extracting(Career.Served::type)
        .containsExactly(
            EmploymentType.FISCAL_YEAR_PART_TIME, EmploymentType.FISCAL_YEAR_FULL_TIME);
    assertThat(career.appointments().get(1).posts())
        .containsExactly(held(CITIZENS, "2026-10-01", "2027-04-01"));
  }

  @Test
  void aMarriedNameHoldsFromItsDayAndTheOldOneStays() {
    Notice.Content name = content(PersonName.of("井上 花", new Kana("イノウエ ハナ")), null, null, null);
    Career career = career(written.joins("2026-04-01"), written.notice("2026-11-01", name));
    assertThat(career.names())
        .extracting(called -> called.name().inUse() + " " + called.period().from())
        .containsExactly("青木 花 2026-04-01", "井上 花 2026-11-01");
    assertThat(career.names().get(0).period().until()).isEqualTo("2026-11-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"青木　花", "青木花", " 青木 花 "})
  void theSameNameSpacedOtherwiseIsNoChange(String spelled) {
    Notice.Content name = content(PersonName.of(spelled, new Kana("アオキハナ")), null, null, null);
    Career career = career(written.joins("2026-04-01"), written.notice("2026-11-01", name));
    assertThat(career.names()).extracting(called -> called.name().inUse()).containsExactly("青木 花");
  }

  @Test
  void leaveThatIsNoLongerNamedHasEnded() {
    Career career =
        career(
            written.joins("2026-04-01"),
            written.onLeave("2026-06-01", List.of(leave("2026-06-01", "2027-05-31"))),
            written.onLeave("2026-12-01", List.of()));
    assertThat(career.absences())
        .containsExactly(
            new Absence(AbsenceKind.CHILDCARE, new Period(day("2026-06-01"), day("2026-12-01"))));
  }

  @Test
  void aTransferEndsADesignationUnlessItIsRenewed() {
    List<Notice> notices =
        List.of(
            written.joins("2026-04-01"),
            written.designated("2026-05-01", "氏名"),
            written.moves("2026-07-01", TAXES));
    assertThat(career(notices).designations())
        .extracting(Career.Designated::period)
        .containsExactly(new Period(day("2026-05-01"), day("2026-07-01")));
    List<Notice> renewed = new ArrayList<>(notices);
    renewed.add(written.renewal("2026-07-01", "2026-05-01"));
    assertThat(career(renewed).designations())
        .extracting(Career.Designated::period)
        .containsExactly(Period.from(day("2026-05-01")));
  }

  @Test
  void aScopeThatChangesIsAStretchOfItsOwn() {
    Notice wider =
        written.notice(
            "2026-08-01",
            new Notice.Content(
                null, null, null, null, null, List.of(designation("2026-05-01", "氏名・所得"))));
    assertThat(
            career(written.joins("2026-04-01"), written.designated("2026-05-01", "氏名"), wider)
                .designations())
        .extracting(d -> d.scope() + " " + d.period().from())
        .containsExactly("氏名 2026-05-01", "氏名・所得 2026-08-01");
  }

  @Test
  void whoWorksInADepartmentThatEndsGoesToItsSuccessor() {
    Department ended =
        new Department(
            TAXES,
            "220",
            "税務課",
            null,
            true,
            new Period(day("2020-04-01"), day("2027-04-01")),
            null,
            REVENUE);
    Career career =
        Timeline.of(
            List.of(written.joins("2026-04-01"), written.moves("2026-07-01", TAXES)),
            Set.of(),
            new Successions(Map.of(TAXES, List.of(ended))));
    assertThat(career.appointments().get(0).posts())
        .containsExactlyInAnyOrder(
            held(CITIZENS, "2026-04-01", "2026-07-01"),
            held(TAXES, "2026-07-01", "2027-04-01"),
            held(REVENUE, "2027-04-01", null));
  }

  @Test
  void whatWasUndoneOrCorrectedDoesNotCount() {
    Notice joins = written.joins("2026-04-01");
    Notice moves = written.moves("2026-07-01", TAXES);
    assertThat(Timeline.of(List.of(joins, moves), Set.of(moves.id()), Successions.none()))
        .isEqualTo(career(joins));
    Notice corrected = written.correction("2026-07-01", moves.id(), posts(REVENUE));
    assertThat(career(joins, moves, corrected).appointments().get(0).posts())
        .contains(held(REVENUE, "2026-07-01", null));
  }

  private Career career(Notice... notices) {
    return career(List.of(notices));
  }

  private static Career career(List<Notice> notices) {
    return Timeline.of(notices, Set.of(), Successions.none());
  }
}

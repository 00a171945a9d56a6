package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.TAXES;
import static osarai.hr.intake.WrittenNotices.day;
import static osarai.hr.intake.WrittenNotices.held;
import static osarai.hr.intake.WrittenNotices.posts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/** One person under 1001 since April 2026 and, from October to December, under 1002 as well. */
class TwoNumbersTest {
  private final WrittenNotices written = new WrittenNotices();
  private final Notice first = written.joins("2026-04-01");
  private final Notice second = under1002(written.term("2026-10-01", "2026-12-31", TAXES));

  @Test
  void eachNumberHasItsAppointmentAndItsPosts() {
    List<Career.Served> served = career(first, second).appointments();
    assertThat(served)
        .extracting(one -> one.number().value() + " " + one.type() + " " + one.period().from())
        .containsExactly(
            "1001 " + EmploymentType.REGULAR + " 2026-04-01",
            "1002 " + EmploymentType.FISCAL_YEAR_PART_TIME + " 2026-10-01");
    assertThat(served.get(0).posts()).containsExactly(held(CITIZENS, "2026-04-01", null));
    assertThat(served.get(1).posts()).containsExactly(held(TAXES, "2026-10-01", "2027-01-01"));
  }

  @Test
  void aMoveUnderOneNumberMovesNothingUnderTheOther() {
    Career career = career(first, second, under1002(written.moves("2026-11-01", CITIZENS)));
    assertThat(career.appointments().get(0).posts())
        .containsExactly(held(CITIZENS, "2026-04-01", null));
    assertThat(career.appointments().get(1).posts())
        .containsExactlyInAnyOrder(
            held(TAXES, "2026-10-01", "2026-11-01"), held(CITIZENS, "2026-11-01", "2027-01-01"));
  }

  @Test
  void anEndUnderOneNumberEndsNothingUnderTheOther() {
    Career career = career(first, second, under1002(written.ends("2026-11-30")));
    assertThat(career.appointments())
        .extracting(Career.Served::period)
        .containsExactly(
            Period.from(day("2026-04-01")), Period.days(day("2026-10-01"), day("2026-11-30")));
  }

  @Test
  void theNameIsThePersonsFromTheFirstDayOfAny() {
    Notice told = written.notice("2026-09-15", first.content());
    assertThat(career(told).names().get(0).period())
        .as("told in September of an appointment since April")
        .isEqualTo(Period.from(day("2026-04-01")));
    assertThat(career(told, second).names().get(0).period().from()).isEqualTo("2026-04-01");
    assertThat(career(second).names().get(0).period().from()).isEqualTo("2026-10-01");
  }

  /** What was wrong with a notice that was corrected was not whose id it is; undone, it is none. */
  @Test
  void anIdOfTheSourceHoldsFromItsFirstNoticeUnlessThatWasUndone() {
    Notice gives = written.notice("2026-09-15", Notice.Content.onlyExternalId("hr-7"));
    Notice corrects = written.correction("2026-09-15", gives.id(), posts(CITIZENS));
    assertThat(career(first, gives, corrects).externalIds())
        .containsExactly(new Career.ExternalId("hr-7", Period.from(day("2026-09-15"))));
    assertThat(career(Set.of(gives.id()), first, gives).externalIds()).isEmpty();
  }

  @Test
  void aCorrectionThatWasUndoneCorrectsNothing() {
    Notice moves = written.moves("2026-07-01", TAXES);
    Notice corrected = written.correction("2026-07-01", moves.id(), posts(CITIZENS));
    assertThat(career(first, moves, corrected).appointments().get(0).posts())
        .containsExactly(held(CITIZENS, "2026-04-01", null));
    assertThat(
            career(Set.of(corrected.id()), first, moves, corrected).appointments().get(0).posts())
        .containsExactly(
            held(CITIZENS, "2026-04-01", "2026-07-01"), held(TAXES, "2026-07-01", null));
  }

  private static Notice under1002(Notice notice) {
    return new Notice(
        notice.id(),
        notice.change(),
        new StaffNumber("1002"),
        notice.effective(),
        null,
        null,
        null,
        notice.content());
  }

  private static Career career(Notice... notices) {
    return career(Set.of(), notices);
  }

  private static Career career(Set<UUID> undone, Notice... notices) {
    return Timeline.of(List.of(notices), undone, Successions.none());
  }
}

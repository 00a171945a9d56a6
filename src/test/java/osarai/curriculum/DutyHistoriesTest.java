package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static osarai.curriculum.WorkingLife.day;
import static osarai.curriculum.WrittenDuty.extended;
import static osarai.curriculum.WrittenDuty.made;
import static osarai.curriculum.WrittenDuty.moved;
import static osarai.curriculum.WrittenDuty.restored;
import static osarai.curriculum.WrittenDuty.withdrawn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.people.People;
import osarai.storage.Filled;
import osarai.storage.KnownRows;

/** What became of duties that were due on 2 November. */
class DutyHistoriesTest {
  private static final Duty DUTY = made(1, day("2026-11-02"));

  @Test
  void aDutyThatNothingBecameOfStandsAsItWasMade() {
    DutyHistory history = history(DUTY).get(0);
    assertThat(history.duty())
        .isEqualTo(
            new DutyView(
                new UUID(7, 1),
                "yearly",
                "all-staff",
                2026,
                day("2026-04-01"),
                day("2026-11-02"),
                new KeptText("市民課の常勤職員")));
    assertThat(history.firstDueOn()).isEqualTo("2026-11-02");
    assertThat(history.withdrawn()).isFalse();
    assertThat(history.steps()).isEmpty();
  }

  @Test
  void theLastNewDateCountsAndTheFirstIsKept() {
    DutyHistory history =
        history(
                DUTY,
                moved(1, day("2026-11-02"), day("2026-12-01"), day("2026-10-01")),
                extended(1, day("2026-12-01"), day("2026-12-25"), day("2026-11-20")))
            .get(0);
    assertThat(history.duty().dueOn()).isEqualTo("2026-12-25");
    assertThat(history.firstDueOn()).isEqualTo("2026-11-02");
    assertThat(history.steps())
        .extracting(DutyHistory.Step::oldDueOn, DutyHistory.Step::newDueOn)
        .containsExactly(
            tuple(day("2026-11-02"), day("2026-12-01")),
            tuple(day("2026-12-01"), day("2026-12-25")));
  }

  @Test
  void onlyWhatAPersonGaveNamesThePerson() {
    List<DutyHistory.Step> steps =
        history(
                DUTY,
                moved(1, day("2026-11-02"), day("2026-12-01"), day("2026-10-01")),
                extended(1, day("2026-12-01"), day("2026-12-25"), day("2026-11-20")))
            .get(0)
            .steps();
    assertThat(steps.get(0).extendedBy()).isNull();
    assertThat(steps.get(0).reason()).isEqualTo(KeptReasons.of(DutyMessages::moved));
    assertThat(steps.get(1).extendedBy()).isEqualTo(WrittenDuty.HEAD);
    assertThat(steps.get(1).reason()).isEqualTo(new KeptText("災害対応"));
  }

  @Test
  void whatWasSaidLastHolds() {
    DutyHistory history =
        history(
                DUTY,
                WrittenDuty.restated(1, day("2026-05-01"), "税務課の常勤職員"),
                WrittenDuty.restated(1, day("2026-06-01"), "図書館の常勤職員"))
            .get(0);
    assertThat(history.duty().opensOn()).isEqualTo("2026-06-01");
    assertThat(history.duty().reason().line()).isEqualTo("図書館の常勤職員");
    assertThat(history.ruleDueOn()).isEqualTo("2026-07-01");
  }

  @Test
  void aWithdrawnDutyMayComeBack() {
    DutyChange away = withdrawn(1, day("2026-07-01"));
    DutyChange back = restored(1, day("2026-09-01"));
    assertThat(history(DUTY, away).get(0).withdrawn()).isTrue();
    assertThat(history(DUTY, away, back).get(0).withdrawn()).isFalse();
    assertThat(history(DUTY, away, back, withdrawn(1, day("2026-10-01"))).get(0).withdrawn())
        .isTrue();
    assertThat(history(DUTY, away, back).get(0).steps())
        .extracting(DutyHistory.Step::day)
        .containsExactly(day("2026-07-01"), day("2026-09-01"));
  }

  @Test
  void whatBecameOfOneDutyIsNotSaidOfAnother() {
    List<DutyHistory> both =
        history(DUTY, made(2, day("2026-09-30")), withdrawn(2, day("2026-07-01")));
    assertThat(both).extracting(h -> h.duty().id()).containsExactly(new UUID(7, 1), new UUID(7, 2));
    assertThat(both).extracting(DutyHistory::withdrawn).containsExactly(false, true);
  }

  @Test
  void theLastDueByTheNewDateStandsFirst() {
    List<DutyHistory> both =
        history(
            DUTY,
            made(2, day("2026-09-30")),
            moved(2, day("2026-09-30"), day("2027-01-15"), day("2026-09-01")));
    assertThat(both)
        .extracting(h -> h.duty().dueOn())
        .containsExactly(day("2027-01-15"), day("2026-11-02"));
  }

  @Test
  void ofManyPeopleEachHasTheOwn() {
    Duty other = made(2, day("2026-09-30"));
    Filled.set(other, "personId", WrittenDuty.HEAD);
    DutyHistories histories =
        new DutyHistories(KnownRows.of(DUTY, other, withdrawn(2, day("2026-07-01"))));
    assertThat(histories.of(Set.of(WrittenDuty.TANAKA, WrittenDuty.HEAD), People.NOW))
        .hasSize(2)
        .hasEntrySatisfying(
            WrittenDuty.TANAKA,
            own -> assertThat(own).extracting(DutyHistory::withdrawn).containsExactly(false))
        .hasEntrySatisfying(
            WrittenDuty.HEAD,
            own -> assertThat(own).extracting(DutyHistory::withdrawn).containsExactly(true));
  }

  private static List<DutyHistory> history(Object... rows) {
    return new DutyHistories(KnownRows.of(rows)).of(WrittenDuty.TANAKA, People.NOW);
  }
}

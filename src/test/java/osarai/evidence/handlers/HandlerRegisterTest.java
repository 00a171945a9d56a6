package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterDraft.CITIZENS;
import static osarai.evidence.handlers.RegisterDraft.TAXES;
import static osarai.evidence.handlers.RegisterDraft.designation;
import static osarai.evidence.handlers.RegisterDraft.handler;
import static osarai.evidence.handlers.RegisterDraft.officer;
import static osarai.evidence.handlers.RegisterDraft.person;
import static osarai.people.PersonDraft.day;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;

/** Who stands in the register of a day, for whom, as known then. */
class HandlerRegisterTest {
  private static final HandlerRights ALL = new HandlerRights(true, true, Set.of(), Set.of());
  private static final RegisterDay TODAY = new RegisterDay(day("2026-07-01"), null);

  private final KnownStarts starts = new KnownStarts();
  private final PersonDraft ueda =
      person(1, "上田 花", "ウエダ ハナ").designated(handler(11, CITIZENS, "2026-04-01", null));
  private final PersonDraft abe =
      person(2, "阿部 修", "アベ オサム").designated(handler(12, CITIZENS, "2026-06-01", "2026-06-30"));
  private final PersonDraft ito =
      person(3, "伊藤 蓮", "イトウ レン")
          .designated(handler(13, TAXES, "2026-08-01", null))
          .designated(handler(14, TAXES, "2025-04-01", "2026-03-31"));
  private final PersonDraft mori = person(4, "森 一郎", "モリ イチロウ").designated(officer(21, CITIZENS));
  private final PersonDraft[] all = {ueda, abe, ito, mori};

  @Test
  void standByDepartmentAndReadingUntilTheEndOfTheFiscalYear() {
    assertThat(rows(TODAY, ALL))
        .extracting(HandlerRow::name)
        .as("not who ended the year before, and no officer")
        .containsExactly("阿部 修", "上田 花", "伊藤 蓮");
    assertThat(rows(new RegisterDay(day("2026-03-31"), null), ALL))
        .extracting(HandlerRow::id)
        .as("on a day of the year before")
        .containsExactly(designation(12), designation(11), designation(14), designation(13));
  }

  @Test
  void aLineTellsDepartmentOfficersAndHowItStands() {
    starts.passed(new UUID(0, 1), day("2026-05-20"));
    HandlerRow row = rows(TODAY, ALL).get(1);
    assertThat(row.department()).isEqualTo("市民課");
    assertThat(row.officers()).containsExactly("森 一郎");
    assertThat(row.staffNumber()).isEqualTo("1");
    assertThat(row.handling().state()).isEqualTo(Handling.State.WAITING);
    assertThat(row.confirmable()).isTrue();
    assertThat(rows(TODAY, ALL).get(0).handling().state()).isEqualTo(Handling.State.ENDED);
    assertThat(rows(TODAY, ALL).get(2).handling().state()).isEqualTo(Handling.State.UNTRAINED);
    assertThat(rows(TODAY, ALL).get(2).officers()).isEmpty();
  }

  @Test
  void aConfirmedStartCountsFromItsDay() {
    starts
        .passed(new UUID(0, 1), day("2026-03-20"))
        .started(
            designation(11),
            new ConfirmedStart(
                new UUID(4, 1),
                day("2026-04-10"),
                new UUID(0, 4),
                Instant.parse("2026-04-10T01:00:00Z"),
                List.of()));
    assertThat(rows(TODAY, ALL).get(1).confirmedOn()).isEqualTo("2026-04-10");
    assertThat(rows(TODAY, ALL).get(1).handling().state()).isEqualTo(Handling.State.HANDLING);
    assertThat(rows(new RegisterDay(day("2026-04-09"), null), ALL).get(1).confirmedOn()).isNull();
  }

  @Test
  void aHeadSeesTheOwnSectionOnlyAndAnOfficerConfirmsThere() {
    HandlerRights head = new HandlerRights(false, false, Set.of(TAXES), Set.of());
    assertThat(rows(TODAY, head)).extracting(HandlerRow::id).containsExactly(designation(13));
    assertThat(rows(TODAY, head).get(0).confirmable()).isFalse();
    HandlerRights officer = new HandlerRights(false, false, Set.of(), Set.of(CITIZENS));
    assertThat(rows(TODAY, officer)).hasSize(2).allMatch(HandlerRow::confirmable);
    assertThat(rows(TODAY, new HandlerRights(false, false, Set.of(), Set.of()))).isEmpty();
  }

  /** Nothing that was said later is told of a day as it was known. */
  @Test
  void isAsItWasKnown() {
    KnownPeople people = KnownPeople.of(all).before(mori, person(1, "原 花", "ハラ ハナ"), abe);
    RegisterDay then = new RegisterDay(day("2026-07-01"), day("2026-06-10"));
    List<HandlerRow> rows = RegisterDraft.of(people, starts, all).rows(then, ALL);
    assertThat(rows).extracting(HandlerRow::name).containsExactly("阿部 修");
    assertThat(rows.get(0).officers()).containsExactly("森 一郎");
    assertThat(starts.end()).isEqualTo("2026-06-10T15:00:00Z");
  }

  @Test
  void oneLineIsFoundByItsDesignationAsFarAsItIsSeen() {
    HandlerRegister register = RegisterDraft.of(KnownPeople.of(all), starts, all);
    assertThat(register.row(designation(11), day("2026-07-01"), ALL))
        .hasValueSatisfying(
            row -> {
              assertThat(row.name()).isEqualTo("上田 花");
              assertThat(row.officers()).containsExactly("森 一郎");
            });
    assertThat(register.row(designation(99), day("2026-07-01"), ALL)).isEmpty();
    assertThat(register.row(designation(21), day("2026-07-01"), ALL)).as("an officer").isEmpty();
    HandlerRights elsewhere = new HandlerRights(false, false, Set.of(TAXES), Set.of());
    assertThat(register.row(designation(11), day("2026-07-01"), elsewhere)).isEmpty();
  }

  /** 市民課 became 総合窓口課 in June; what had ended before stands where it was. */
  @Test
  void whatEndedHasGoneOnToItsSuccessor() {
    PersonDraft mori =
        person(5, "森 花", "モリ ハナ")
            .designated(handler(15, CITIZENS, "2026-04-01", "2026-04-30"))
            .designated(officer(21, CITIZENS));
    PersonDraft[] people = {ueda, mori, ito};
    HandlerRegister register =
        RegisterDraft.merged(KnownPeople.of(people), starts, "2026-05-31", people);
    assertThat(register.rows(TODAY, ALL))
        .extracting(HandlerRow::department)
        .containsExactly("市民課", "税務課", "総合窓口課");
    assertThat(register.rows(new RegisterDay(day("2026-05-31"), null), ALL))
        .extracting(HandlerRow::department)
        .containsExactly("市民課", "市民課", "税務課");
  }

  private List<HandlerRow> rows(RegisterDay day, HandlerRights rights) {
    return RegisterDraft.of(KnownPeople.of(all), starts, all).rows(day, rights);
  }
}

package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.RequestedExclusion;

class ExclusionLinesTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID SATO = new UUID(0, 2);
  private static final UUID SUZUKI = new UUID(0, 3);
  private static final Map<UUID, String> NAMES = Map.of(SATO, "佐藤 次郎", SUZUKI, "鈴木 健一");
  private static final Instant ASKED = Instant.parse("2026-11-01T01:00:00Z");
  private static final Instant DECIDED = Instant.parse("2026-11-02T01:00:00Z");
  private static final Instant ENDED = Instant.parse("2026-12-01T01:00:00Z");
  private static final RequestedExclusion.Decided APPROVED =
      new RequestedExclusion.Decided(true, "確認しました", SUZUKI, DECIDED);
  private static final RequestedExclusion.Ended EARLY =
      new RequestedExclusion.Ended(LocalDate.of(2026, 12, 31), "復帰したため", SUZUKI, ENDED);

  @Test
  void aRequestTellsWhoAskedWhenAndForHowLong() {
    PersonView.ExclusionLine line = line(request(null, null), by(SUZUKI));
    assertThat(line.requested()).isEqualTo("佐藤 次郎 令和8年11月1日 10時00分");
    assertThat(line.period()).isEqualTo("令和8年11月1日から令和9年3月31日まで");
    assertThat(line.note()).isEqualTo("入院のため");
    assertThat(line.waits()).isTrue();
    assertThat(line.isApproved()).isFalse();
    assertThat(line.decided()).isEmpty();
    assertThat(line.ended()).isNull();
  }

  @Test
  void isDecidedByNeitherWhoAskedNorWhomItIsAbout() {
    assertThat(line(request(null, null), by(SUZUKI)).decidable()).isTrue();
    assertThat(line(request(null, null), by(SATO)).decidable()).isFalse();
    assertThat(line(request(null, null), by(TANAKA)).decidable()).isFalse();
    assertThat(line(request(APPROVED, null), by(SUZUKI)).decidable()).isFalse();
  }

  @Test
  void aDecisionTellsByWhomAndWhen() {
    PersonView.ExclusionLine line = line(request(APPROVED, null), by(SATO));
    assertThat(line.state()).isEqualTo(PersonView.ExclusionState.APPROVED);
    assertThat(line.decided()).isEqualTo("鈴木 健一 令和8年11月2日 10時00分 確認しました");
    assertThat(line.endable()).isTrue();
    RequestedExclusion.Decided refused = new RequestedExclusion.Decided(false, "", SUZUKI, DECIDED);
    PersonView.ExclusionLine other = line(request(refused, null), by(SATO));
    assertThat(other.state()).isEqualTo(PersonView.ExclusionState.REFUSED);
    assertThat(other.decided()).isEqualTo("鈴木 健一 令和8年11月2日 10時00分");
    assertThat(other.endable()).isFalse();
  }

  @Test
  void anEarlyEndTellsItsLastDayAndIsNotEndedAgain() {
    PersonView.ExclusionLine line = line(request(APPROVED, EARLY), by(SATO));
    assertThat(line.ended())
        .isEqualTo(
            new PersonView.EndedExclusion("令和8年12月31日", "鈴木 健一", "令和8年12月1日 10時00分", "復帰したため"));
    assertThat(line.endable()).isFalse();
  }

  @Test
  void asKnownOnADayOnlyWhatWasSaidByItsEndIsTold() {
    RequestedExclusion all = request(APPROVED, EARLY);
    PersonView.ExclusionLine before = line(all, known(LocalDate.of(2026, 11, 1)));
    assertThat(before.state()).isEqualTo(PersonView.ExclusionState.WAITING);
    assertThat(before.decided()).isEmpty();
    PersonView.ExclusionLine between = line(all, known(LocalDate.of(2026, 11, 30)));
    assertThat(between.state()).isEqualTo(PersonView.ExclusionState.APPROVED);
    assertThat(between.ended()).isNull();
    assertThat(line(all, known(LocalDate.of(2026, 12, 1))).ended()).isNotNull();
  }

  @Test
  void nothingIsChangedOnAPageOfAnotherDayOrByWhoMayNot() {
    PersonInquiry past = known(LocalDate.of(2026, 11, 30));
    assertThat(line(request(APPROVED, null), past).endable()).isFalse();
    assertThat(line(request(null, null), past).decidable()).isFalse();
    PersonInquiry looks =
        new PersonInquiry(LocalDate.of(2026, 12, 1), null, null, SUZUKI, false, true, false, false);
    assertThat(line(request(APPROVED, null), looks).endable()).isFalse();
    assertThat(line(request(null, null), looks).decidable()).isFalse();
  }

  /** Such as an auditor in a town with one security officer. */
  @Test
  void whoOnlyDecidesDecidesAndEndsNothing() {
    PersonInquiry decides =
        new PersonInquiry(LocalDate.of(2026, 12, 1), null, null, SUZUKI, false, true, false, true);
    assertThat(line(request(null, null), decides).decidable()).isTrue();
    assertThat(line(request(APPROVED, null), decides).endable()).isFalse();
    assertThat(line(request(APPROVED, null), decides).decidable()).isFalse();
  }

  private static PersonView.ExclusionLine line(RequestedExclusion one, PersonInquiry asked) {
    return ExclusionLines.line(one, asked, id -> NAMES.getOrDefault(id, ""));
  }

  private static RequestedExclusion request(
      RequestedExclusion.Decided decided, RequestedExclusion.Ended ended) {
    return new RequestedExclusion(
        new UUID(0, 9),
        TANAKA,
        ExclusionReason.HEALTH,
        Period.days(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31)),
        "入院のため",
        SATO,
        ASKED,
        decided,
        ended);
  }

  private static PersonInquiry by(UUID reader) {
    return new PersonInquiry(LocalDate.of(2026, 12, 1), null, null, reader, true, true, true, true);
  }

  private static PersonInquiry known(LocalDate day) {
    return new PersonInquiry(day, day, null, SUZUKI, true, true, true, true);
  }
}

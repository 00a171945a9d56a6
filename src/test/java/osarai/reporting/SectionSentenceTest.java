package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.record.StandingDraft;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;
import osarai.web.Spoken;

/** What a head sends on, and in which order the people stand. */
class SectionSentenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate PAST = LocalDate.of(2026, 11, 20);
  private static final LocalDate SOON = LocalDate.of(2026, 12, 10);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 28);

  private final SectionSentence sentence = new SectionSentence(Spoken.in(ReportingMessages.class));
  private final List<SectionMember> members = new ArrayList<>();
  private final List<SectionDuty> duties = new ArrayList<>();
  private final Map<UUID, ExclusionReason> excluded = new HashMap<>();

  @Test
  void countsPeopleAndNotTheirDuties() {
    UUID sato = member("佐藤 由美");
    duty(sato, "all-staff", LATER, true);
    duty(sato, "handlers", SOON, false);
    duty(member("小林 聡"), "all-staff", LATER, true);
    assertThat(said())
        .isEqualTo("令和8年12月1日現在、市民課は対象2人中1人が修了しました(50%)。期限を過ぎた人はいません。" + "まだの人は1人です: 佐藤 由美。");
  }

  @Test
  void namesWhoIsLateAndWhoIsOnlyNotDoneApart() {
    UUID sato = member("佐藤 由美");
    duty(sato, "all-staff", PAST, false);
    duty(sato, "handlers", LATER, false);
    duty(member("斎藤 まり"), "all-staff", LATER, false);
    duty(member("小林 聡"), "all-staff", LATER, true);
    assertThat(said())
        .isEqualTo(
            "令和8年12月1日現在、市民課は対象3人中1人が修了しました(33%)。期限を過ぎた人は1人です: 佐藤 由美。" + "ほかに、まだの人が1人います: 斎藤 まり。");
    members.remove(1);
    duties.removeIf(duty -> !duty.person().equals(sato));
    assertThat(said())
        .isEqualTo("令和8年12月1日現在、市民課は対象1人中0人が修了しました(0%)。期限を過ぎた人は1人です: 佐藤 由美。" + "ほかにまだの人はいません。");
  }

  @Test
  void whoIsAwayOrExcludedIsCountedApartAndNotNamed() {
    duty(member("小林 聡"), "all-staff", LATER, true);
    duty(away("宮本 彩"), "all-staff", PAST, false);
    UUID ito = member("伊藤 明");
    duty(ito, "all-staff", PAST, false);
    excluded.put(ito, ExclusionReason.HEALTH);
    assertThat(said())
        .isEqualTo(
            "令和8年12月1日現在、市民課は対象1人中1人が修了しました(100%)。期限を過ぎた人も、まだの人もいません。" + "このほかに、休業中・除外の人が2人います。");
    members.remove(0);
    duties.remove(0);
    assertThat(said()).contains("対象の人はいません。このほかに、休業中・除外の人が2人います。");
  }

  @Test
  void saysByWhatWasKnownWhereThatIsAskedFor() {
    assertThat(said(new SectionInquiry(DAY, LocalDate.of(2026, 11, 30), false)))
        .isEqualTo("令和8年12月1日現在、市民課に、この年度の研修の対象の人はいません。(令和8年11月30日までに分かっていた内容です。)");
  }

  @Test
  void countsNamesBeyondThirty() {
    for (int i = 1; i <= 32; i++) {
      duty(member("職員 " + i), "all-staff", LATER, false);
    }
    assertThat(said()).contains("まだの人は32人です: 職員 1、", "、職員 30、ほか2人。").doesNotContain("職員 31");
  }

  @Test
  void whoMustActFirstStandsFirst() {
    duty(member("修了"), "all-staff", PAST, true);
    member("対象外");
    duty(away("休業"), "all-staff", PAST, false);
    duty(member("あとで"), "all-staff", LATER, false);
    UUID both = member("近い");
    duty(both, "all-staff", LATER, false);
    duty(both, "handlers", SOON, false);
    duty(member("過ぎた"), "all-staff", PAST, false);
    duty(member("もっと前に過ぎた"), "all-staff", PAST.minusDays(9), false);
    duty(member("同じく過ぎた"), "all-staff", PAST, false);
    assertThat(report().rows())
        .extracting(row -> row.member().name())
        .containsExactly("もっと前に過ぎた", "過ぎた", "同じく過ぎた", "近い", "あとで", "修了", "対象外", "休業");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, 3", "'', 3", "x, 3", "all, 3", "undone, 2", "late, 1"})
  void aFilterListsAsManyAsTheSentenceCounts(@Nullable String show, int listed) {
    duty(member("過ぎた"), "all-staff", PAST, false);
    duty(member("まだ"), "all-staff", LATER, false);
    duty(member("修了"), "all-staff", LATER, true);
    SectionReport report = report();
    assertThat(report.rows().stream().filter(SectionFilter.asked(show)::shows)).hasSize(listed);
    assertThat(report.all().netOwed() - report.all().netFulfilled()).isEqualTo(2);
  }

  private UUID member(String name) {
    return member(name, Optional.empty());
  }

  private UUID away(String name) {
    return member(name, Optional.of(AbsenceKind.CHILDCARE));
  }

  private UUID member(String name, Optional<AbsenceKind> absence) {
    UUID id = new UUID(1, members.size());
    members.add(
        new SectionMember(
            id, new StaffNumber("1001"), name, "カナ", EmploymentType.REGULAR, "市民課", "主事", absence));
    return id;
  }

  private void duty(UUID person, String course, LocalDate dueOn, boolean done) {
    StandingDraft draft = StandingDraft.of(person, course).days(LocalDate.of(2026, 4, 1), dueOn);
    duties.add(
        SectionDuty.of(
            (done ? draft.fulfilled(Instant.parse("2026-05-20T01:00:00Z")) : draft).standing(),
            DAY));
  }

  private SectionReport report() {
    return SectionReport.of(members, duties, excluded, List.of(), DAY);
  }

  private String said() {
    return said(new SectionInquiry(DAY, null, false));
  }

  private String said(SectionInquiry asked) {
    return sentence.of(report(), asked, "市民課");
  }
}

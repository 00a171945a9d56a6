package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/**
 * After the closing of 2035 (令和17年度): what is found then is asked for by one and approved by
 * another.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ClosingCorrectionPagesTest {
  private static final int YEAR = 2035;
  private static final String PAGE = "/year-closings/2035/corrections";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject ClosingYears years;

  private SectionOfTheYear section;

  @BeforeEach
  void aClosedYear() {
    section = years.closed(YEAR).section();
  }

  @Test
  void isAskedForOnceAndApprovedByTheOther() {
    Someone late = section.late;
    String duty = section.duty(late);
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      Visitor one = years.office();
      Visitor other = years.office();
      String before = Rows.fingerprint("audit_entry", "web_session");
      assertThat(one.get(PAGE + "?duty=" + duty).body()).contains("訂正の申し出", "文書番号");
      assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);

      UUID id = UUID.randomUUID();
      Map<String, String> form = correction(duty, id, "受講票が見つかったため");
      assertThat(said(one, one.post(PAGE, form))).contains("訂正を申し出ました", "承認待ち");
      assertThat(said(one, one.post(PAGE, form))).contains("訂正を申し出ました");
      Reply second = one.post(PAGE, correction(duty, UUID.randomUUID(), "別の受講票"));
      assertThat(second.status()).isEqualTo(400);
      assertThat(second.body()).contains("すでにあります");
      assertThat(Shown.of(second).values("found")).containsExactly("fulfilled");
      assertThat(Shown.of(second).values("reason")).containsExactly("別の受講票");
      assertThat(Shown.of(second).values("document")).containsExactly("DX-12");
      assertThat(Rows.count("closing_correction", "duty_id = ?", duty)).isEqualTo(1);

      String decision = PAGE + "/" + id + "/decision";
      Map<String, String> approve = Map.of("decision", "approve", "note", "原本を確認");
      Reply own = one.post(decision, approve);
      assertThat(own.status()).isEqualTo(400);
      assertThat(own.body()).contains("申し出た人と本人は、承認できません", "<li>原本を確認</li>");
      assertThat(one.get(PAGE).body()).doesNotContain(decision);
      assertThat(other.get(PAGE).body()).contains("action=\"" + decision + "\"");
      assertThat(other.get("/approvals").body()).contains("href=\"" + PAGE + "\"", "訂正");
      assertThat(said(other, other.post(decision, approve)))
          .contains("訂正を承認しました")
          .doesNotContain(decision);
      Reply again = other.post(decision, approve);
      assertThat(again.status()).isEqualTo(400);
      assertThat(again.body()).contains("すでに判断されています", "<li>原本を確認</li>");
      assertThat(other.get(section.page()).body())
          .contains("訂正 1件", "受講票が見つかったため", "DX-12", "受けていた");
      assertThat(other.get("/people/" + late.id()).body())
          .contains("未了", "受けていたことが分かりました（DX-12、令和18年6月2日に承認）");
      assertThat(section.closedAs(late, "all-staff"))
          .as("the figures stay")
          .containsExactly("UNMET", "0");
      assertThat(
              Rows.count(
                  "ledger_entry", "kind = 'closing-correction' AND payload LIKE ?", "%" + id + "%"))
          .isEqualTo(1);
    }
  }

  @Test
  void oneThatIsRefusedChangesNothingAndMayBeAskedForAgain() {
    String duty = section.duty(section.head);
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      Visitor one = years.office();
      Visitor other = years.office();
      one.get(PAGE + "?duty=" + duty);
      UUID id = UUID.randomUUID();
      one.post(PAGE, correction(duty, id, "受けたと聞いたため"));
      other.get(PAGE);
      String decision = PAGE + "/" + id + "/decision";
      assertThat(said(other, other.post(decision, Map.of("decision", "refuse", "note", "記録がない"))))
          .contains("訂正を承認しませんでした", "承認されませんでした", "記録がない")
          .doesNotContain(decision);
      assertThat(other.get(section.page()).body()).doesNotContain("受けたと聞いたため");
      assertThat(said(one, one.post(PAGE, correction(duty, UUID.randomUUID(), "受講票が出てきたため"))))
          .contains("訂正を申し出ました");
      assertThat(
              Rows.count(
                  "ledger_entry", "kind = 'closing-correction' AND payload LIKE ?", "%" + id + "%"))
          .isZero();
    }
  }

  @Test
  void badRequestsAreSaidAndKeepNothing() {
    String duty = section.duty(section.head);
    long before = Rows.count("closing_correction", "duty_id = ?", duty);
    try (SettableClock.Moved june = years.inJune(YEAR)) {
      Visitor one = years.office();
      one.get(PAGE + "?duty=" + duty);
      Reply bad = one.post(PAGE, correction(duty, UUID.randomUUID(), ""));
      assertThat(bad.status()).isEqualTo(400);
      assertThat(bad.body()).contains("DX-12");
      assertThat(Shown.of(bad).faults()).containsEntry("reason", "理由を書いてください。");
      assertThat(one.post(PAGE, correction(duty, UUID.randomUUID(), "番号は123456789018")).status())
          .isEqualTo(400);
      assertThat(one.post(PAGE, Map.of()).status()).isEqualTo(400);
      UUID id = UUID.randomUUID();
      String decision = PAGE + "/" + id + "/decision";
      Reply undecided = one.post(decision, Map.of("decision", "x"));
      assertThat(undecided.status()).isEqualTo(400);
      assertThat(undecided.body()).contains("承認するか、しないかを選んでください");
      Doors.seemAbsentToFormsOf(one, Map.of("decision", "approve"), decision);
    }
    assertThat(Rows.count("closing_correction", "duty_id = ?", duty)).isEqualTo(before);
  }

  @Test
  void whatWasNotClosedCannotBeCorrected() {
    Visitor office = callers.office();
    String unclosed = "/year-closings/2026/corrections";
    Doors.seemAbsentTo(
        office,
        PAGE + "?duty=" + UUID.randomUUID(),
        unclosed,
        "/year-closings/1988/corrections",
        "/year-closings/x/corrections");
    Map<String, String> form = correction(UUID.randomUUID().toString(), UUID.randomUUID(), "x");
    Doors.seemAbsentToFormsOf(
        office, form, PAGE, unclosed, unclosed + "/" + UUID.randomUUID() + "/decision");
  }

  @Test
  void isForTheOfficeAndReadByTheAuditor() {
    String decision = PAGE + "/" + UUID.randomUUID() + "/decision";
    Doors.leadToTheLogin(people.base(), PAGE);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.hr())) {
      Doors.areClosedTo(none, PAGE);
      Doors.takeNoFormOf(none, PAGE, decision);
    }
    Doors.areClosedTo(callers.stranger(), PAGE);
    Visitor auditor = callers.auditor();
    assertThat(auditor.get(PAGE + "?duty=" + section.duty(section.head)).body())
        .doesNotContain("name=\"reason\"");
    Doors.takeNoFormOf(auditor, PAGE, decision);
    Doors.takeNoForgedFormOf(callers.office(), PAGE, decision);
  }

  private static Map<String, String> correction(String duty, UUID id, String reason) {
    return Map.of(
        "correction",
        id.toString(),
        "duty",
        duty,
        "found",
        "fulfilled",
        "reason",
        reason,
        "document",
        "DX-12");
  }

  private static String said(Visitor visitor, Reply reply) {
    return ClosingYears.said(visitor, reply);
  }
}

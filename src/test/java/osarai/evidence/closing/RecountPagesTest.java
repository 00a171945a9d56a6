package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Personnel;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/**
 * The figures of a closed year are counted again, as known when it was closed: of 2039 (令和21年度),
 * and of 2041, made one of those closed when duties were counted.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RecountPagesTest {
  private static final int COUNTED_WELL = 2039;
  private static final int BY_DUTY = 2041;
  private static final String CLOSING =
      "SELECT * FROM year_closing y JOIN year_closing_duty d USING (fiscal_year)"
          + " WHERE y.fiscal_year = 2041 ORDER BY d.duty_id";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject ClosingYears years;
  @Inject Personnel personnel;
  @Inject SettableClock clock;

  @Test
  void ofWhatWasCountedByTheRuleOfTodayNothingIsElse() {
    String page = years.closed(COUNTED_WELL).section().page() + "/recounts";
    try (SettableClock.Moved june = years.inJune(COUNTED_WELL)) {
      Visitor office = years.office();
      assertThat(office.get(page).body())
          .contains("数え直しても、数字は同じです", "1人 ÷ 4人（25%）", "数え方 第2版")
          .doesNotContain("name=\"reason\"", "第1版");
      Reply refused = office.post(page, form(UUID.randomUUID(), "確かめるため"));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("数え直しても数字は同じです");
    }
    assertThat(Rows.count("closing_recount", "fiscal_year = ?", COUNTED_WELL)).isZero();
  }

  @Test
  void figuresOfAYearClosedWhenDutiesWereCountedAreCorrectedByTwo() {
    SectionOfTheYear section = years.closed(BY_DUTY).section();
    Rows.execute("UPDATE year_closing_duty SET figure = NULL WHERE fiscal_year = " + BY_DUTY);
    List<List<String>> closed = Rows.all(CLOSING);
    String page = section.page() + "/recounts";
    try (SettableClock.Moved june = years.inJune(BY_DUTY);
        SettableClock.Moved later = clock.forward(Duration.ofDays(3))) {
      Visitor one = years.office();
      Visitor other = years.office();
      one.get("/my-training");
      other.get("/my-training");
      foundOutLater(section);
      String before = Rows.fingerprint("audit_entry", "web_session");
      assertThat(one.get(page).body())
          .as("both, and nothing of what was found out later")
          .contains("第1版", "第2版", "件 ÷", "1人 ÷ 4人（25%）", "1人 ÷ 3人（33%）", "未了 2人");
      assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);

      refusedFormsComeBack(one, page);
      UUID first = UUID.randomUUID();
      assertThat(said(one, one.post(page, form(first, "退職した人の分を除くため"))))
          .contains("数え直しを申し出ました", "承認待ち", "退職した人の分を除くため", "DX-31");
      assertThat(said(one, one.post(page, form(first, "退職した人の分を除くため")))).contains("申し出ました");
      assertThat(one.post(page, form(UUID.randomUUID(), "別の理由")).status()).isEqualTo(400);
      decided(one, other, page, first);

      UUID second = UUID.randomUUID();
      said(one, one.post(page, form(second, "議会への報告のため")));
      String decision = page + "/" + second + "/decision";
      assertThat(other.get("/approvals").body()).contains("href=\"" + page + "\"", "数え直し");
      assertThat(said(other, other.post(decision, Map.of("decision", "approve"))))
          .contains("数え直しを承認しました", "数え直しても、数字は同じです");
      assertThat(one.get(section.page()).body())
          .containsSubsequence("訂正した数字", "1人 ÷ 4人（25%）", "締めたときの数字", "件 ÷");
    }
    assertThat(Rows.all(CLOSING)).as("what was closed stays").isEqualTo(closed);
    assertThat(
            Rows.one(
                "SELECT CONCAT(e.payload LIKE '%\"before\":{%\"rule\":1%', e.sha256 ="
                    + " SHA2(CONCAT(CAST(e.payload AS BINARY), e.nonce), 256)) FROM ledger_entry e"
                    + " WHERE e.kind = 'closing-recount' AND e.payload LIKE '%議会への報告%'"))
        .isEqualTo("11");
    assertThat(Rows.count("audit_entry", "action IN ('request-recount', 'approve-recount')"))
        .isGreaterThanOrEqualTo(3);
  }

  /** The excluded one had left before the reference day, and so had the head. */
  private void foundOutLater(SectionOfTheYear section) {
    personnel.end(section.excluded.staffNumber(), LocalDate.of(BY_DUTY + 1, 2, 28));
    personnel.end(section.head.staffNumber(), LocalDate.of(BY_DUTY + 1, 2, 28));
  }

  private static void refusedFormsComeBack(Visitor one, String page) {
    Reply refused = one.post(page, form(UUID.randomUUID(), " "));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(Shown.of(refused).faults()).containsEntry("reason", "理由を書いてください。");
    assertThat(Shown.of(refused).values("document")).containsExactly("DX-31");
    Reply withNumber = one.post(page, form(UUID.randomUUID(), "番号は123456789018"));
    assertThat(withNumber.status()).isEqualTo(400);
    assertThat(withNumber.body()).doesNotContain("123456789018");
    assertThat(one.post(page, Map.of("reason", "x", "document", "y")).body()).contains("画面を開き直して");
  }

  private static void decided(Visitor one, Visitor other, String page, UUID recount) {
    String decision = page + "/" + recount + "/decision";
    Map<String, String> decline = Map.of("decision", "refuse", "note", "理由が足りない");
    Reply own = one.post(decision, decline);
    assertThat(own.status()).isEqualTo(400);
    assertThat(own.body()).contains("申し出た人は、承認できません", "<li>理由が足りない</li>");
    Reply undecided = other.post(decision, Map.of("decision", "x", "note", "まだ"));
    assertThat(undecided.status()).isEqualTo(400);
    assertThat(undecided.body()).contains("承認するか、しないかを選んでください");
    assertThat(Shown.of(undecided).values("note")).containsExactly("まだ");
    assertThat(said(other, other.post(decision, decline)))
        .contains("数え直しを承認しませんでした", "理由が足りない", "承認されませんでした");
    Reply again = other.post(decision, decline);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).contains("すでに判断されています", "<li>理由が足りない</li>");
    Doors.seemAbsentToFormsOf(other, decline, page + "/" + UUID.randomUUID() + "/decision");
  }

  @Test
  void aYearThatIsNotClosedHasNothingToCountAgain() {
    Visitor office = callers.office();
    String open = "/year-closings/2026/recounts";
    Doors.seemAbsentTo(office, open, "/year-closings/1988/recounts", "/year-closings/x/recounts");
    Doors.seemAbsentToFormsOf(
        office, form(UUID.randomUUID(), "x"), open, open + "/" + UUID.randomUUID() + "/decision");
  }

  @Test
  void isForTheOfficeAndReadByTheAuditor() {
    String page = years.closed(COUNTED_WELL).section().page() + "/recounts";
    String decision = page + "/" + UUID.randomUUID() + "/decision";
    Doors.leadToTheLogin(people.base(), page);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.hr())) {
      Doors.areClosedTo(none, page);
      Doors.takeNoFormOf(none, page, decision);
    }
    Doors.areClosedTo(callers.stranger(), page);
    Visitor auditor = callers.auditor();
    assertThat(auditor.get(page).status()).isEqualTo(200);
    Doors.takeNoFormOf(auditor, page, decision);
    Doors.takeNoForgedFormOf(callers.office(), page, decision);
  }

  private static Map<String, String> form(UUID id, String reason) {
    return Map.of("recount", id.toString(), "reason", reason, "document", "DX-31");
  }

  private static String said(Visitor visitor, Reply reply) {
    return ClosingYears.said(visitor, reply);
  }
}

package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.Visitor;

/** After the closing: what is found then is asked for by one and approved by another. */
final class CorrectionAfterClosing {
  private static final String YEAR = "/year-closings/2031";

  private final Visitor one;
  private final Visitor other;
  private final Someone late;

  /** Two of the office, and somebody whose duty was closed as unmet. */
  CorrectionAfterClosing(Visitor one, Visitor other, Someone late) {
    this.one = one;
    this.other = other;
    this.late = late;
  }

  void isAskedForOnceAndApprovedByTheOther() {
    String duty = SectionOfTheYear.duty(late);
    String before = Rows.fingerprint("audit_entry", "web_session");
    assertThat(one.get(YEAR + "/corrections?duty=" + duty).body()).contains("訂正の申し出", "文書番号");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
    assertThat(one.get(YEAR + "/corrections?duty=" + UUID.randomUUID()).status()).isEqualTo(404);
    Reply bad = one.post(YEAR + "/corrections", correction(duty, UUID.randomUUID(), ""));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body()).contains("理由を書いてください", "DX-12");

    UUID id = UUID.randomUUID();
    Map<String, String> form = correction(duty, id, "受講票が見つかったため");
    assertThat(said(one, one.post(YEAR + "/corrections", form))).contains("訂正を申し出ました", "承認待ち");
    assertThat(said(one, one.post(YEAR + "/corrections", form))).contains("訂正を申し出ました");
    assertThat(said(one, one.post(YEAR + "/corrections", correction(duty, UUID.randomUUID(), "別"))))
        .contains("すでにあります");
    assertThat(Rows.count("closing_correction", "duty_id = ?", duty)).isEqualTo(1);

    String decision = YEAR + "/corrections/" + id + "/decision";
    Map<String, String> approve = Map.of("decision", "approve", "note", "原本を確認");
    assertThat(said(one, one.post(decision, approve))).contains("申し出た人と本人は、承認できません");
    other.get(YEAR + "/corrections");
    assertThat(said(other, other.post(decision, approve))).contains("訂正を承認しました");
    assertThat(said(other, other.post(decision, approve))).contains("すでに判断されています");
    assertThat(other.get(YEAR).body()).contains("訂正 1件", "受講票が見つかったため", "DX-12", "受けていた");
    assertThat(other.get("/people/" + late.id()).body())
        .contains("未了", "受けていたことが分かりました（DX-12、令和14年6月2日に承認）");
    assertThat(SectionOfTheYear.closedAs(late, "all-staff"))
        .as("the figures stay")
        .containsExactly("UNMET", "0");
    assertThat(
            Rows.count(
                "ledger_entry", "kind = 'closing-correction' AND payload LIKE ?", "%" + id + "%"))
        .isEqualTo(1);
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
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    return visitor.following(reply).body();
  }
}

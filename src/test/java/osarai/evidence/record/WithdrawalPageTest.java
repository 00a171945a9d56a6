package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** An entry that was a mistake is taken back, seen as such, and made again. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class WithdrawalPageTest {
  private static final String REASON = "同姓の別の人に印を付けたため";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject EnteredTraining training;
  @Inject SettableClock clock;

  private String section = "";
  private Someone clerk;
  private Someone leader;
  private Visitor head;

  @BeforeEach
  void aSectionOfItsOwn() {
    section = people.newSection("取消課");
    clerk = people.clerkOf(section);
    leader = people.head(section);
    head = leader.visitor();
  }

  @Test
  void whatWasEnteredByMistakeIsTakenBackShownAndEnteredAgain() {
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    assertThat(head.postAll(session + "/attendance", ticked(clerk, "")).body()).contains("修了 1人");
    String withdrawal = "/completions/" + completion() + "/withdrawal";
    assertThat(head.get(session).body()).contains(withdrawal);
    assertThat(head.get("/section").body()).contains(withdrawal);
    String before = Rows.fingerprint("audit_entry", "web_session");
    assertThat(head.get(withdrawal).body()).contains("試験 " + clerk.staffNumber(), "集合研修(入力: 取消課");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);

    Reply without = head.post(withdrawal, Map.of("reason", " "));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.body()).contains("取消しの理由を入力してください");
    Reply tooLong = head.post(withdrawal, Map.of("reason", "長".repeat(501)));
    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.body()).contains("500字まで", "長".repeat(501));
    assertThat(head.post(withdrawal, Map.of("reason", "番号 123456789018")).body()).contains("個人番号");
    assertThat(withdrawn()).isZero();

    try (SettableClock.Moved later = clock.at(LocalDateTime.of(2026, 12, 3, 9, 0))) {
      head = leader.visitor();
      head.get(withdrawal);
      Reply done = head.post(withdrawal, Map.of("reason", REASON));
      assertThat(done.status()).isEqualTo(303);
      assertThat(head.following(done).body()).contains("この記録は取り消されています", REASON);
      assertThat(head.post(withdrawal, Map.of("reason", REASON)).status()).isEqualTo(303);
      Reply otherwise = head.post(withdrawal, Map.of("reason", "別の理由"));
      assertThat(otherwise.status()).isEqualTo(400);
      assertThat(otherwise.body()).contains("いま入力した理由は記録していません", "別の理由", REASON);
      isSeenAsTakenBack(session);
      isEnteredAgain(session);
    }
  }

  private void isSeenAsTakenBack(String session) {
    assertThat(withdrawn()).isOne();
    assertThat(
            Rows.all(
                "SELECT w.reason, e.kind, e.sha256 = SHA2(CONCAT(CAST(e.payload AS BINARY),"
                    + " e.nonce), 256) FROM completion_withdrawn w JOIN ledger_entry e"
                    + " ON e.id = w.ledger_entry_id JOIN completion c ON c.id = w.completion_id"
                    + " WHERE c.person_id = ?",
                clerk.id()))
        .containsExactly(List.of(REASON, "completion-withdrawn", "1"));
    assertThat(fulfilled()).isNull();
    assertThat(head.get("/section").body()).contains("取消し", "<del>集合研修(入力: 取消課", REASON);
    assertThat(head.get("/section?known=2026-12-02").body())
        .as("as known before, it was an entry and no pass of her own")
        .contains(" 集合研修(入力: 取消課")
        .doesNotContain("<del>", REASON);
    assertThat(head.get(session).body())
        .contains("取り消した記録", "<del>試験 " + clerk.staffNumber(), REASON, clerk.id().toString());
    String stale = "/people/" + clerk.id();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(office.get(stale).body()).contains("<del>", "取消し: " + REASON + "（取消課");
    assertThat(office.get(stale + "?known=2026-12-01").body())
        .as("as known before")
        .contains("集合研修(入力: 取消課")
        .doesNotContain("<del>", REASON);
    Visitor own = clerk.visitor();
    assertThat(own.get("/my-training").body()).contains("<del>", REASON);
    assertThat(own.get("/completions/" + completion()).body())
        .contains("誤りとして取り消されました", REASON, "照合値と一致しています");
  }

  private void isEnteredAgain(String session) {
    head.get(session);
    assertThat(head.postAll(session + "/attendance", ticked(clerk, "")).body())
        .contains("訂正の理由が要ります");
    assertThat(head.postAll(session + "/attendance", ticked(clerk, "本人の答案を確認")).body())
        .contains("修了 1人");
    assertThat(
            Rows.all(
                "SELECT entry_number FROM completion WHERE person_id = ? ORDER BY 1", clerk.id()))
        .containsExactly(List.of("0"), List.of("1"));
    assertThat(fulfilled()).isNotNull();
  }

  @Test
  void anothersEntryAndAPersonsOwnPassCannotBeTakenBack() {
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", ticked(clerk, ""));
    String withdrawal = "/completions/" + completion() + "/withdrawal";
    Visitor other = people.head(people.newSection("隣課")).visitor();
    assertThat(other.get(withdrawal).status()).isEqualTo(404);
    assertThat(other.post(withdrawal, Map.of("reason", REASON)).status()).isEqualTo(404);
    Visitor hr = officials.withRole(Roles.HR).visitor();
    assertThat(hr.get(withdrawal).status()).isEqualTo(404);
    Visitor own = clerk.visitor();
    own.get("/my-training");
    assertThat(own.post(withdrawal, Map.of("reason", REASON)).status()).isEqualTo(403);
    assertThat(withdrawn()).isZero();

    Rows.execute(
        "UPDATE completion SET source_id = NULL, entered_by = NULL, entered_by_words = NULL,"
            + " mode = 'browser', started_at = completed_at WHERE person_id = '"
            + clerk.id()
            + "'");
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(office.get(withdrawal).body()).contains("本人が画面で受けた修了は、取り消せません");
    Reply refused = office.post(withdrawal, Map.of("reason", REASON));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("本人が画面で受けた修了は、取り消せません");
    assertThat(withdrawn()).isZero();
    assertThat(fulfilled()).isNotNull();
  }

  @Test
  void theOfficeTakesBackAnExternalCourseWhichIsThenListedAgain() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String list = "職員番号,研修名,受講日,証明書番号\r\n%s,CYDER A,2026-11-10,%s\r\n";
    EnteredTraining.apply(
        office,
        EnteredTraining.upload(
            office, "EXTERNAL", "", list.formatted(clerk.staffNumber(), "C-71")));
    EnteredTraining.apply(
        office,
        EnteredTraining.upload(
            office,
            "EARLIER",
            "",
            "職員番号,氏名,研修名,受講日,方法,出典\r\n%s,%s,昔の研修,2024-05-11,集合研修,研修台帳\r\n"
                .formatted(clerk.staffNumber(), "試験 " + clerk.staffNumber())));
    String person = "/people/" + clerk.id();
    assertThat(office.get(person).body())
        .contains("CYDER A", "証明書番号 C-71", "移行データ", "昔の研修", "出典: 研修台帳")
        .doesNotContain(">external<");
    assertThat(office.get("/completions/" + completion()).body()).contains("CYDER A", "C-71");
    String withdrawal = "/completions/" + completion() + "/withdrawal";
    assertThat(office.get(person).body()).contains(withdrawal);
    office.get(withdrawal);
    assertThat(office.post(withdrawal, Map.of("reason", "証明書番号の誤り")).status()).isEqualTo(303);
    assertThat(office.get(person).body()).contains("<del>CYDER A</del>", "証明書番号の誤り");

    String again =
        EnteredTraining.upload(office, "EXTERNAL", "", list.formatted(clerk.staffNumber(), "C-17"));
    assertThat(office.get(again).body()).contains("前に取り消された研修です");
    EnteredTraining.apply(office, again);
    assertThat(office.get(person).body()).contains("証明書番号 C-17");
    String third =
        EnteredTraining.upload(office, "EXTERNAL", "", list.formatted(clerk.staffNumber(), "C-17"));
    assertThat(office.get(third).body()).contains("登録済みのため");
    EnteredTraining.apply(office, third);
    assertThat(Rows.count("external_training", "person_id = ?", clerk.id())).isEqualTo(2);
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isEqualTo(2);
  }

  @Test
  void isForWhoeverEntersForOthers() {
    String session = training.made(head, training.draft(section, "all-staff"));
    head.postAll(session + "/attendance", ticked(clerk, ""));
    String withdrawal = "/completions/" + completion() + "/withdrawal";
    Doors.leadToTheLogin(people.base(), withdrawal);
    for (Visitor none : List.of(callers.clerk(), callers.auditor())) {
      Doors.areClosedTo(none, withdrawal);
      Doors.takeNoFormOf(none, withdrawal);
    }
    Doors.areClosedTo(callers.stranger(), withdrawal);
    Doors.takeNoForgedFormOf(head, withdrawal);
    String none = "/completions/" + UUID.randomUUID() + "/withdrawal";
    Doors.seemAbsentTo(callers.office(), none, "/completions/x/withdrawal");
    Doors.seemAbsentToFormsOf(callers.office(), Map.of("reason", REASON), none);
    assertThat(withdrawn()).isZero();
  }

  private long withdrawn() {
    return Rows.count(
        "completion_withdrawn",
        "completion_id IN (SELECT id FROM completion WHERE person_id = ?)",
        clerk.id());
  }

  private String completion() {
    return Rows.one(
        "SELECT id FROM completion WHERE person_id = ? ORDER BY entry_number LIMIT 1", clerk.id());
  }

  private String fulfilled() {
    return Rows.one(
        "SELECT fulfilled_at FROM duty_standing WHERE person_id = ? AND course = 'all-staff'"
            + " AND fiscal_year = 2026",
        clerk.id());
  }

  private static Map<String, List<String>> ticked(Someone who, String reason) {
    Map<String, List<String>> form = EnteredTraining.ticked(who, "10", "");
    form.put("reason", List.of(reason));
    return form;
  }
}

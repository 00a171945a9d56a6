package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.people.DesignationRole;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** A wrong confirmation of the start of handling is put right; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HandlerCorrectionTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;
  @Inject Shelf shelf;

  private String section = "";
  private Someone clerk;
  private String path = "";
  private Visitor officer;

  /** A handler of a section of its own who passed today and was confirmed for today. */
  @BeforeEach
  void confirmAStart() {
    section = people.newSection("訂正の課");
    clerk = designated(DesignationRole.HANDLER);
    officer = designated(DesignationRole.PROTECTION_OFFICER).visitor();
    path =
        "/handlers/"
            + Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", clerk.id());
    new Pupil(clerk.visitor(), shelf.course("handlers").orElseThrow()).pass();
    officer.get("/handlers");
    assertThat(officer.post(path + "/start", Map.of("started", "2026-12-01")).status())
        .isEqualTo(303);
  }

  @Test
  void theOldDayStaysToBeSeenWithWhoWhenAndWhy() {
    assertThat(officer.get("/handlers").body()).contains("href=\"" + path + "\"", "確認済み");
    assertThat(officer.get(path).body())
        .contains("開始の確認", "現在の記録", "<form method=\"post\" action=\"" + path)
        .doesNotContain("訂正前<");
    Reply sent = correct(officer, "day", "2026-11-20", "始めた日を間違えて確認した");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(officer.following(sent).body())
        .contains("開始の確認を訂正しました", "訂正前<", "現在の記録", "始めた日を間違えて確認した")
        .contains("令和8年12月1日", "令和8年11月20日", "確認済み(訂正あり)")
        .as("before the pass of today")
        .contains("取扱いの開始が令和8年11月20日と確認されていますが、その日までに研修を修了していません");
    assertThat(officer.get("/handlers").body()).contains("確認済み(訂正あり)", "令和8年11月20日と確認");
    assertThat(officer.get("/handlers.csv").body()).contains("2026-11-20,確認済み(訂正あり)");
    assertThat(Rows.one("SELECT started_on FROM handling_start WHERE designation_id = ?", id()))
        .isEqualTo("2026-12-01");
    assertThat(Rows.count("audit_entry", "action = 'correct-handling' AND object_id = ?", id()))
        .isOne();
  }

  @Test
  void aStartThatWasNoneIsTakenBackAndMayBeSaidAnew() {
    assertThat(correct(officer, "never", "", "別の人だった").status()).isEqualTo(303);
    assertThat(correct(officer, "never", "", "別の人だった").status()).as("twice").isEqualTo(303);
    assertThat(corrections()).isOne();
    assertThat(officer.get("/handlers").body())
        .contains("研修済み・開始待ち", "開始していなかった(訂正)")
        .doesNotContain("action=\"" + path + "/start\"");
    Reply again = officer.post(path + "/start", Map.of("started", "2026-12-01"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).containsPattern("令和8年12月1日[^<]*に、[^<]+さんが「開始していなかった」と訂正しています");
    assertThat(correct(officer, "day", "2026-12-01", "今日から始めた").status()).isEqualTo(303);
    assertThat(corrections()).isEqualTo(2);
    assertThat(officer.get(path).body()).contains("取扱中", "別の人だった", "今日から始めた");
  }

  @Test
  void whatAColleagueHasCorrectedSinceIsNotPassedOver() {
    String seen = officer.get(path).field("seen").orElseThrow();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get(path);
    assertThat(correct(office, "day", "2026-11-20", "開始届のとおり").status()).isEqualTo(303);
    Map<String, String> form = Map.of("what", "never", "day", "", "reason", "別の人", "seen", seen);
    Reply told = officer.post(path + "/start/correction", form);
    refused(told, 422, "この画面を開いたあとに、取扱開始の記録が変わりました", "開始届のとおり", "\"別の人\"");
    assertThat(corrections()).isOne();
    Map<String, String> same =
        Map.of("what", "day", "day", "2026-11-20", "reason", "別の人", "seen", seen);
    refused(officer.post(path + "/start/correction", same), 422, "いまの記録と同じ");
    Map<String, String> again = new HashMap<>(form);
    again.put("seen", told.field("seen").orElseThrow());
    assertThat(officer.post(path + "/start/correction", again).status()).isEqualTo(303);
    assertThat(officer.post(path + "/start/correction", again).status()).isEqualTo(303);
    assertThat(corrections()).as("the same twice").isEqualTo(2);
    assertThat(officer.post(path + "/start/correction", form).status())
        .as("said before")
        .isEqualTo(303);
  }

  @Test
  void anotherDayThanWasConfirmedSinceIsNotToldAsConfirmed() {
    Reply other = officer.post(path + "/start", Map.of("started", "2026-11-30"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body())
        .contains("入れた日（令和8年11月30日）は記録していません", "<li>2026-11-30</li>")
        .containsPattern("に、[^<]+さんが、取扱いの開始を令和8年12月1日と記録しています")
        .contains("（" + clerk.staffNumber() + "）の取扱開始");
    assertThat(officer.post(path + "/start", Map.of("started", "2026-12-01")).status())
        .as("the same day again")
        .isEqualTo(303);
  }

  @Test
  void whatCannotBeRightIsRefusedInItsPlaceAndNothingIsLost() {
    refused(correct(officer, "", "", ""), 400, "正しい内容を選んでください", "href=\"#what-day\"");
    refused(correct(officer, "day", "2026-02-30", "理由"), 400, "日付を読み取れません", "\"2026-02-30\"");
    refused(correct(officer, "day", "", "理由"), 400, "日付を読み取れません", "href=\"#day\"");
    refused(correct(officer, "day", "2026-11-20", " "), 400, "訂正の理由を", "href=\"#reason\"");
    refused(correct(officer, "never", "", "あ".repeat(501)), 400, "500字", "あああ");
    Reply number = correct(officer, "never", "", "番号は1234-5678-" + 9018);
    refused(number, 400, "個人番号と思われる", "checked");
    assertThat(number.body()).doesNotContain("9018");
    refused(correct(officer, "day", "2026-12-02", "<b>理由"), 422, "今日より後", "&lt;b&gt;理由");
    refused(correct(officer, "day", "2026-12-01", "理由"), 422, "いまの記録と同じ", "checked");
    assertThat(corrections()).isZero();
  }

  @Test
  void aDayBeforeTheDesignationIsTakenAndIsAFinding() {
    assertThat(correct(officer, "day", "2026-10-05", "応援で始めていた").status()).isEqualTo(303);
    for (String register : List.of(path, "/handlers", "/handlers.csv")) {
      assertThat(officer.get(register).body())
          .contains("取扱中(指定より前に開始)", "その日には、まだ指定されていません", "研修を修了していません");
    }
  }

  private static void refused(Reply reply, int status, String... said) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body()).contains("まだ何も記録していません").contains(said);
  }

  @Test
  void isForThoseWhoMayConfirmAndShownToThoseWhoMayRead() {
    assertThat(Visitor.anonymous(people.base()).get(path).status()).isEqualTo(302);
    assertThat(clerk.visitor().get(path).status()).isEqualTo(403);
    Visitor head = people.head(section).visitor();
    Visitor auditor = officials.withRole(Roles.AUDITOR).visitor();
    Visitor hr = officials.withRole(Roles.HR).visitor();
    for (Visitor reader : new Visitor[] {head, auditor, hr}) {
      assertThat(reader.get(path).body()).contains("現在の記録").doesNotContain("/start/correction");
      assertThat(correct(reader, "never", "", "理由").status()).isEqualTo(403);
    }
    Visitor other = people.head(NewPeople.TAXES).visitor();
    assertThat(other.get(path).status()).isEqualTo(404);
    section = people.newSection("よその課");
    Visitor otherOfficer = designated(DesignationRole.PROTECTION_OFFICER).visitor();
    otherOfficer.get("/handlers");
    assertThat(otherOfficer.get(path).status()).isEqualTo(404);
    assertThat(correct(otherOfficer, "never", "", "理由").status()).isEqualTo(404);
    String absent = "/handlers/" + UUID.randomUUID();
    assertThat(officer.get(absent).status()).isEqualTo(404);
    assertThat(corrections()).isZero();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get(path);
    assertThat(correct(office, "never", "", "理由").status()).isEqualTo(303);
    assertThat(corrections()).isOne();
  }

  @Test
  void withoutAConfirmationThereIsNothingToCorrect() {
    Someone waiting = designated(DesignationRole.HANDLER);
    path =
        "/handlers/"
            + Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", waiting.id());
    assertThat(officer.get(path).body())
        .contains("取扱いの開始は、まだ確認されていません")
        .doesNotContain("/start/correction");
    assertThat(correct(officer, "never", "", "理由").status()).isEqualTo(404);
  }

  private Reply correct(Visitor visitor, String what, String day, String reason) {
    return visitor.post(
        path + "/start/correction", Map.of("what", what, "day", day, "reason", reason));
  }

  private String id() {
    return path.substring("/handlers/".length());
  }

  private long corrections() {
    return Rows.count(
        "handling_start_correction",
        "start_id IN (SELECT id FROM handling_start WHERE designation_id = ?)",
        id());
  }

  private Someone designated(DesignationRole role) {
    Someone made = people.clerkOf(section);
    LocalDate from = role == DesignationRole.HANDLER ? NOVEMBER : NewPeople.FIRST_DAY;
    personnel.designate(made.staffNumber(), section, role, "国民健康保険に関する事務", from);
    return made;
  }
}

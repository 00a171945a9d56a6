package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Training without a screen, entered by a head. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class GroupSessionPagesTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject EnteredTraining training;

  private String section = "";

  @BeforeEach
  void aSectionOfItsOwn() {
    section = people.newSection("市民課");
  }

  @Test
  void aHeadRecordsASessionAndItIsNeverShownAsTheirOwnPass() {
    Someone head = people.head(section);
    Someone clerk = people.clerkOf(section);
    Visitor visitor = head.visitor();
    String session = make(visitor, section, "all-staff", "10");
    assertThat(visitor.get(session).body()).contains(clerk.id().toString());

    Map<String, List<String>> form = EnteredTraining.ticked(clerk, "9", "");
    assertThat(visitor.postAll(session + "/attendance", form).body()).contains("修了 1人");
    assertThat(visitor.postAll(session + "/attendance", form).body()).contains("修了 0人");
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isOne();
    assertThat(Rows.count("attendance", "person_id = ?", clerk.id())).isOne();

    assertThat(
            Rows.all(
                "SELECT c.mode, e.schema_version, c.attempt_id, c.correct, c.drawn, e.sha256 ="
                    + " SHA2(CONCAT(CAST(e.payload AS BINARY), e.nonce), 256)"
                    + " FROM completion c JOIN ledger_entry e ON e.id = c.ledger_entry_id"
                    + " WHERE c.person_id = ?",
                clerk.id()))
        .containsExactly(java.util.Arrays.asList("group-session", "2", null, "9", "10", "1"));
    String payload =
        Rows.one(
            "SELECT e.payload FROM completion c JOIN ledger_entry e ON e.id = c.ledger_entry_id"
                + " WHERE c.person_id = ?",
            clerk.id());
    assertThat(payload)
        .contains(session.substring(session.lastIndexOf('/') + 1), head.id().toString());
    assertThat(
            Rows.one(
                "SELECT fulfilled_at FROM duty_standing WHERE person_id = ? AND course ="
                    + " 'all-staff' AND fiscal_year = 2026",
                clerk.id()))
        .isNotNull();

    String entered = "集合研修(入力: 市民課 係員 試験 " + head.staffNumber() + ")";
    Visitor own = clerk.visitor();
    assertThat(own.get("/my-training").body()).contains(entered);
    String completion = Rows.one("SELECT id FROM completion WHERE person_id = ?", clerk.id());
    assertThat(own.get("/completions/" + completion).body())
        .contains(entered, "本人が画面で受けたものではなく", "照合値と一致しています")
        .doesNotContain("画面で本人が受講");
    assertThat(visitor.get("/section").body()).contains(entered);
  }

  @Test
  void nobodyRecordsTheirOwnPass() {
    Someone head = people.head(section);
    Visitor visitor = head.visitor();
    String session = make(visitor, section, "all-staff", "10");
    assertThat(visitor.get(session).body())
        .contains("自分の出席と成績は、自分では記録できません")
        .doesNotContain("value=\"" + head.id() + "\"");
    Reply refused =
        visitor.postAll(session + "/attendance", EnteredTraining.ticked(head, "10", ""));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("自分では記録できません");
    assertThat(Rows.count("attendance", "person_id = ?", head.id())).isZero();
    Visitor deputy =
        people
            .person(
                section, Position.DEPUTY, EmploymentType.REGULAR, Period.from(NewPeople.FIRST_DAY))
            .visitor();
    deputy.get(session);
    assertThat(
            deputy.postAll(session + "/attendance", EnteredTraining.ticked(head, "10", "")).body())
        .contains("修了 1人");
  }

  @Test
  void aMissingResultIsNoCompletionAndACorrectionNeedsItsReason() {
    Visitor head = people.head(section).visitor();
    Someone clerk = people.clerkOf(section);
    String session = make(head, section, "all-staff", "10");
    assertThat(head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "", "")).body())
        .contains("修了 0人、出席のみ 1人", "テストの結果が未入力です");
    assertThat(head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "7", "")).body())
        .contains("訂正の理由が要ります");
    Map<String, List<String>> corrected =
        new LinkedHashMap<>(EnteredTraining.ticked(clerk, "7", ""));
    corrected.put("reason", List.of("採点が終わったため"));
    assertThat(head.postAll(session + "/attendance", corrected).body()).contains("合格点に届いていません");
    corrected.put("correct", List.of("8"));
    assertThat(head.postAll(session + "/attendance", corrected).body()).contains("修了 1人");
    assertThat(
            Rows.all(
                "SELECT revision, correct, complete FROM attendance WHERE person_id = ? ORDER BY"
                    + " revision",
                clerk.id()))
        .containsExactly(
            java.util.Arrays.asList("0", null, "0"),
            List.of("1", "7", "0"),
            List.of("2", "8", "1"));
  }

  @Test
  void anAppointeeNeedsThePaperAgreementAndTheExplanation() {
    Visitor head = people.head(section).visitor();
    Someone appointee = people.appointeeOf(section);
    String session = make(head, section, "fiscal-year-appointees", "5");
    Map<String, List<String>> form =
        new LinkedHashMap<>(EnteredTraining.ticked(appointee, "5", "市民-12"));
    assertThat(head.postAll(session + "/attendance", form).status()).isEqualTo(400);
    form.put("explainer", List.of("課長補佐"));
    form.put("explained", List.of("2026-11-30"));
    form.put("material", List.of("採用時の手引"));
    assertThat(head.postAll(session + "/attendance", form).body()).contains("修了 1人");
    assertThat(
            Rows.one(
                "SELECT e.payload FROM completion c JOIN ledger_entry e ON e.id ="
                    + " c.ledger_entry_id WHERE c.person_id = ?",
                appointee.id()))
        .contains("市民-12", "採用時の手引", "\"method\":\"paper\"");
  }

  @Test
  void anotherSectionsPeopleAndSessionsAreOutOfReach() {
    Visitor citizens = people.head(section).visitor();
    Visitor taxes = people.head(NewPeople.TAXES).visitor();
    Someone taxClerk =
        people.person(
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    String session = make(citizens, section, "all-staff", "10");
    taxes.get("/my-training");
    assertThat(taxes.get(session).status()).isEqualTo(404);
    assertThat(
            taxes
                .postAll(session + "/attendance", EnteredTraining.ticked(taxClerk, "10", ""))
                .status())
        .isEqualTo(404);
    assertThat(
            citizens
                .postAll(session + "/attendance", EnteredTraining.ticked(taxClerk, "10", ""))
                .status())
        .isEqualTo(404);
    Map<String, String> draft = training.draft(NewPeople.TAXES, "all-staff");
    assertThat(citizens.post("/group-sessions", draft).status()).isEqualTo(400);
    assertThat(Rows.count("completion", "person_id = ?", taxClerk.id())).isZero();
  }

  @Test
  void aSessionOfTomorrowTakesNoAttendance() {
    Visitor head = people.head(section).visitor();
    Someone clerk = people.clerkOf(section);
    Map<String, String> draft = training.draft(section, "all-staff");
    draft.put("held", "2026-12-24");
    head.get("/group-sessions");
    String session = training.made(head, draft);
    assertThat(head.get(session).body()).contains("実施日になると");
    assertThat(
            head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", "")).status())
        .isEqualTo(400);
    assertThat(Rows.count("attendance", "person_id = ?", clerk.id())).isZero();
  }

  @Test
  void lookingChangesNothing() {
    Visitor head = people.head(section).visitor();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String session = make(head, section, "all-staff", "10");
    String list =
        EnteredTraining.upload(
            office, "EARLIER", "", "職員番号,研修名,受講日,方法,出典\r\n1001,x,2026-05-11,紙の教材,y\r\n");
    String before = Rows.fingerprint("audit_entry", "web_session");
    head.get("/group-sessions");
    head.get(session);
    office.get("/training-imports");
    office.get(list);
    office.get("/first-day");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    Visitor head = people.head(section).visitor();
    head.get("/group-sessions");
    Map<String, String> draft = training.draft(section, "no-such-course");
    draft.put("held", "2026-02-30");
    draft.put("speaker", " ");
    draft.put("place", "会議室<b>");
    draft.put("questions", "0");
    Reply reply = head.post("/group-sessions", draft);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body())
        .contains("研修を選んでください", "実施日を、2026-12-01 の形で", "説明者を200文字まで", "会議室&lt;b&gt;")
        .doesNotContain("会議室<b>");
    draft = training.draft(section, "all-staff");
    draft.put("note", "番号は123456789018です");
    assertThat(head.post("/group-sessions", draft).body()).contains("個人番号と思われる数字");
    assertThat(head.post("/group-sessions", Map.of()).status()).isEqualTo(400);
    assertThat(Rows.count("group_session", "department_id = ?", people.department(section)))
        .isZero();
  }

  @Test
  void oneWrongScoreOfFourLosesNothingAndRecordsNothing() {
    Visitor head = people.head(section).visitor();
    List<Someone> four =
        java.util.stream.Stream.generate(() -> people.clerkOf(section)).limit(4).toList();
    String session = make(head, section, "all-staff", "10");
    Map<String, List<String>> form = new LinkedHashMap<>();
    List<String> ids = four.stream().map(one -> one.id().toString()).toList();
    form.put("person", ids);
    form.put("present", ids.subList(0, 3));
    form.put("correct", List.of("9", "８", "11", "7"));
    form.put("reason", List.of("採点の\"誤り\""));
    Reply reply = head.postAll(session + "/attendance", form);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).doesNotContain("記録しました。");
    Shown shown = Shown.of(reply);
    assertThat(shown.faults()).containsOnlyKeys("correct-" + ids.get(2), "present-" + ids.get(3));
    form.forEach((field, values) -> assertThat(shown.values(field)).as(field).containsAll(values));
    assertThat(Rows.count("attendance", "session_id = ?", id(session))).isZero();
  }

  @Test
  void aReasonThatCorrectsNothingIsToldAndARefusalRecordsNobody() {
    Visitor head = people.head(section).visitor();
    Someone one = people.clerkOf(section);
    Someone other = people.clerkOf(section);
    String session = make(head, section, "all-staff", "10");
    Map<String, List<String>> form = new LinkedHashMap<>(EnteredTraining.ticked(one, "7", ""));
    form.put("reason", List.of("採点のため"));
    Reply unused = head.postAll(session + "/attendance", form);
    assertThat(Shown.of(unused).faults()).containsOnlyKeys("reason");
    form.remove("reason");
    assertThat(head.postAll(session + "/attendance", form).body()).contains("まだ修了していません");
    form.put("person", List.of(one.id().toString(), other.id().toString()));
    form.put("present", List.of(one.id().toString(), other.id().toString()));
    form.put("correct", List.of("8", "9"));
    Reply refused = head.postAll(session + "/attendance", form);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("訂正の理由が要ります").doesNotContain("記録しました。");
    assertThat(Rows.count("attendance", "person_id = ?", other.id())).isZero();
    form.put("reason", List.of("採点が終わったため"));
    assertThat(head.postAll(session + "/attendance", form).body()).contains("修了 2人");
  }

  private static UUID id(String session) {
    return UUID.fromString(session.substring(session.lastIndexOf('/') + 1));
  }

  @Test
  void isForHeadsAndTheOffice() {
    String list = "/group-sessions";
    Doors.leadToTheLogin(people.base(), list, list + "/" + UUID.randomUUID());
    for (Visitor none : List.of(callers.clerk(), callers.hr(), callers.auditor())) {
      Doors.areClosedTo(none, list, list + "/" + UUID.randomUUID());
      Doors.takeNoFormOf(none, list, list + "/" + UUID.randomUUID() + "/attendance");
    }
    Doors.areClosedTo(callers.stranger(), list);
    Doors.takeNoForgedFormOf(callers.head(), list);
    for (Visitor one : List.of(callers.head(), callers.office())) {
      Doors.seemAbsentTo(one, list + "/" + UUID.randomUUID(), list + "/x");
      Doors.seemAbsentToFormsOf(one, Map.of(), list + "/" + UUID.randomUUID() + "/attendance");
    }
  }

  private String make(Visitor visitor, String department, String course, String questions) {
    Map<String, String> draft = training.draft(department, course);
    draft.put("questions", questions);
    String session = training.made(visitor, draft);
    assertThat(training.made(visitor, draft)).as("the same form again").isEqualTo(session);
    assertThat(Rows.count("group_session", "id = ?", UUID.fromString(draft.get("key")))).isOne();
    visitor.get(session);
    return session;
  }
}

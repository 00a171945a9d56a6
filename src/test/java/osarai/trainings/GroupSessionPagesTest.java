package osarai.trainings;

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
    String session = training.opened(visitor, section, "all-staff", "10");
    String number = "<br><span class=\"soft small\">" + clerk.staffNumber() + "</span>";
    assertThat(visitor.get(session).body())
        .contains(clerk.id().toString(), number, "(" + clerk.staffNumber() + ")さんが出席");

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
    assertThat(visitor.get(session).body()).as("who has completed it").contains(number);
    assertThat(visitor.get("/section").body()).contains(entered, number);
  }

  /** Its only row has become a completion since; what was typed for all rows comes back as text. */
  @Test
  void theReasonOfASheetWhoseLastRowIsGoneIsNotLost() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone clerk = people.clerkOf(section);
    String session = training.opened(office, section, "all-staff", "10");
    office.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "7", ""));
    String seen = office.get(session).field("seen").orElseThrow();
    Map<String, List<String>> form = EnteredTraining.ticked(clerk, "9", "");
    form.put("seen", List.of(seen));
    form.put("reason", List.of("採点が終わったため"));
    assertThat(office.postAll(session + "/attendance", form).body()).contains("修了 1人");
    form.put("correct", List.of("8"));
    form.put("reason", List.of("採点を直したため"));
    Reply refused = office.postAll(session + "/attendance", form);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("別の内容ですでに記録されている", "<li>採点を直したため</li>")
        .doesNotContain("name=\"reason\"");
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
    String session = training.opened(citizens, section, "all-staff", "10");
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
  void lookingChangesNothing() {
    Visitor head = people.head(section).visitor();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String session = training.opened(head, section, "all-staff", "10");
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
  void anotherSessionOfTheSameFormIsNotToldAsRegistered() {
    Visitor head = people.head(section).visitor();
    Map<String, String> draft = training.draft(section, "all-staff");
    training.made(head, draft);
    draft.put("place", "第2会議室");
    Reply told = head.post("/group-sessions", draft);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("前に別の内容で集合研修を登録しています", "第2会議室");
    draft.put("key", told.field("key").orElseThrow());
    assertThat(head.post("/group-sessions", draft).status()).isEqualTo(303);
    assertThat(Rows.count("group_session", "department_id = ?", people.department(section)))
        .isEqualTo(2);
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
}

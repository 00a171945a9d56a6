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
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/** Who was there and with what result, entered by a head; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class GroupAttendanceTest {
  @Inject NewPeople people;
  @Inject EnteredTraining training;

  private String section = "";

  @BeforeEach
  void aSectionOfItsOwn() {
    section = people.newSection("市民課");
  }

  @Test
  void nobodyRecordsTheirOwnPass() {
    Someone head = people.head(section);
    Visitor visitor = head.visitor();
    String session = training.opened(visitor, section, "all-staff", "10");
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
    String session = training.opened(head, section, "all-staff", "10");
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
    String session = training.opened(head, section, "fiscal-year-appointees", "5");
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
  void oneWrongScoreOfFourLosesNothingAndRecordsNothing() {
    Visitor head = people.head(section).visitor();
    List<Someone> four =
        java.util.stream.Stream.generate(() -> people.clerkOf(section)).limit(4).toList();
    String session = training.opened(head, section, "all-staff", "10");
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
    String session = training.opened(head, section, "all-staff", "10");
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
}

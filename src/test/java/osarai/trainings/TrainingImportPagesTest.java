package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Training without a screen, from lists: of a session, of elsewhere, and of what was before. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TrainingImportPagesTest {
  private static final String PAGE = "/training-imports";
  private static final Pattern UNTRAINED =
      Pattern.compile("(?s)id=\"handler_without_record\".*?class=\"tag due\">(\\d+)件");

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
  void listsAreTakenLineByLineAndOnce() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone clerk = people.clerkOf(section);
    Someone other = people.clerkOf(section);
    String session =
        training.made(people.head(section).visitor(), training.draft(section, "all-staff"));
    String id = session.substring(session.lastIndexOf('/') + 1);
    String attended =
        "職員番号,正解数\r\n%s,10\r\n%s,11\r\nX999,10\r\n"
            .formatted(clerk.staffNumber(), other.staffNumber());
    String first = EnteredTraining.upload(office, "ATTENDANCE", id, attended);
    assertThat(office.get(first).body())
        .contains("3行目「正解数」", "4行目「職員番号」", "試験 " + clerk.staffNumber());
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).as("looked at").isZero();
    EnteredTraining.apply(office, first);
    EnteredTraining.apply(office, first);
    String again = EnteredTraining.upload(office, "ATTENDANCE", id, attended);
    assertThat(office.get(again).body()).contains("登録済み");
    EnteredTraining.apply(office, again);
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isOne();
    assertThat(Rows.count("completion", "person_id = ?", other.id())).isZero();

    String external =
        "職員番号,研修名,受講日,証明書番号\r\n%s,CYDER A,令和8年11月10日,C-77\r\n%s,CYDER A,2026-02-30,C-78\r\n"
            .formatted(clerk.staffNumber(), other.staffNumber());
    String list = EnteredTraining.upload(office, "EXTERNAL", "", external);
    assertThat(office.get(list).body()).contains("3行目「受講日」");
    EnteredTraining.apply(office, list);
    EnteredTraining.apply(office, EnteredTraining.upload(office, "EXTERNAL", "", external));
    assertThat(Rows.count("completion", "person_id = ? AND mode = 'external'", clerk.id())).isOne();
    assertThat(clerk.visitor().get("/my-training").body()).contains("CYDER A", "外部の研修(入力: ");
    String completion =
        Rows.one("SELECT id FROM completion WHERE mode = 'external' AND person_id = ?", clerk.id());
    assertThat(clerk.visitor().get("/completions/" + completion).body())
        .contains("CYDER A", "外部の研修(入力: ", "令和8年11月10日", "照合値と一致しています");
  }

  @Test
  void whatWasBeforeIsShownAsSuchAndIsNoEvidence() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone handler = people.handler();
    String earlier =
        "職員番号,研修名,受講日,方法,出典\r\n%s,handlers,2026-05-11,集合研修,研修台帳\r\n%s,昔の研修,2024-05-11,口頭,台帳\r\n"
            .formatted(handler.staffNumber(), handler.staffNumber());
    int without = untrainedHandlers(office);
    String list = EnteredTraining.upload(office, "EARLIER", "", earlier);
    assertThat(office.get(list).body()).contains("3行目「方法」");
    EnteredTraining.apply(office, list);
    EnteredTraining.apply(office, EnteredTraining.upload(office, "EARLIER", "", earlier));
    assertThat(Rows.count("earlier_training", "person_id = ?", handler.id())).isOne();
    assertThat(Rows.count("completion", "person_id = ?", handler.id())).isZero();
    assertThat(
            Rows.count("duty_standing", "person_id = ? AND fulfilled_at IS NOT NULL", handler.id()))
        .isZero();
    assertThat(handler.visitor().get("/my-training").body()).contains("移行データ", "研修台帳");
    assertThat(untrainedHandlers(office)).isEqualTo(without - 1);
  }

  private static int untrainedHandlers(Visitor office) {
    Matcher count = UNTRAINED.matcher(office.get("/first-day").body());
    assertThat(count.find()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  @Test
  void aListWithoutItsColumnsOrWithAnIndividualNumberIsNotKept() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    long before = Rows.count("training_upload", "1 = ?", 1);
    for (String bad :
        List.of(
            "職員番号,研修名\r\n1001,x\r\n", "職員番号,研修名,受講日,証明書番号\r\n1001,x,2026-05-11,123456789018\r\n")) {
      office.get("/training-imports");
      assertThat(
              office
                  .postFile(
                      "/training-imports",
                      Map.of("kind", "EXTERNAL", "session", ""),
                      "list.csv",
                      bad.getBytes(StandardCharsets.UTF_8))
                  .status())
          .isEqualTo(422);
    }
    assertThat(Rows.count("training_upload", "1 = ?", 1)).isEqualTo(before);
  }

  @Test
  void aFormWithoutItsPartsIsSentBack() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get(PAGE);
    byte[] list = "職員番号,正解数\r\n".getBytes(StandardCharsets.UTF_8);
    for (Map<String, String> form :
        List.of(
            Map.of("kind", "", "session", ""),
            Map.of("kind", "no-such", "session", ""),
            Map.of("kind", "ATTENDANCE", "session", ""),
            Map.of("kind", "ATTENDANCE", "session", UUID.randomUUID().toString()))) {
      Reply reply = office.postFile(PAGE, form, "list.csv", list);
      assertThat(reply.status()).as(form.toString()).isEqualTo(400);
      Shown shown = Shown.of(reply);
      String field = form.get("kind").equals("ATTENDANCE") ? "session" : "kind";
      assertThat(shown.faults()).containsOnlyKeys(field, "file");
    }
    Map<String, String> external = Map.of("kind", "EXTERNAL", "session", "");
    assertThat(office.postFile(PAGE, external, "list.csv", new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void isForHrAndTheOffice() {
    String none = PAGE + "/" + UUID.randomUUID();
    Doors.leadToTheLogin(people.base(), PAGE, none);
    Map<String, String> form = Map.of("kind", "EXTERNAL", "session", "");
    for (Visitor other : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(other, PAGE, none);
      assertThat(other.postFile(PAGE, form, "list.csv", new byte[] {1}).status()).isEqualTo(403);
      Doors.takeNoFormOf(other, none + "/application");
    }
    Doors.areClosedTo(callers.stranger(), PAGE);
    for (Visitor one : List.of(callers.hr(), callers.office())) {
      assertThat(one.get(PAGE).status()).isEqualTo(200);
      Doors.seemAbsentTo(one, none, PAGE + "/x");
      Doors.seemAbsentToFormsOf(one, Map.of(), none + "/application");
      Doors.takeNoForgedFormOf(one, none + "/application");
    }
  }
}

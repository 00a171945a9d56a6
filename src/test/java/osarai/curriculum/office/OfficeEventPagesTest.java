package osarai.curriculum.office;

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
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

/** An incident is recorded, and the people of its section owe a course, until it is withdrawn. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OfficeEventPagesTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject SettableClock clock;

  private Visitor office;

  @BeforeEach
  void office() {
    office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
  }

  @Test
  void anIncidentMakesDutiesAndItsWithdrawalTakesThemBack() {
    String section = people.newSection("窓口課");
    Someone clerk = people.clerkOf(section);
    Someone other = people.clerk();
    Map<String, String> form = form(section);
    String before = Rows.fingerprint("web_session", "audit_entry");
    assertThat(office.post("/office-events", form).body())
        .contains("対象は窓口課です", "研修の義務が1件できます", "書類の渡し間違い");
    assertThat(Rows.fingerprint("web_session", "audit_entry")).isEqualTo(before);

    form.put("step", "record");
    assertThat(office.post("/office-events", form).status()).isEqualTo(303);
    assertThat(office.post("/office-events", form).status()).as("once more").isEqualTo(303);
    Map<String, String> otherwise = new HashMap<>(form);
    otherwise.put("text", "誤送信");
    Reply told = office.post("/office-events", otherwise);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("前に別の内容で記録しています", "誤送信");
    assertThat(told.field("event").orElseThrow()).as("another").isNotEqualTo(form.get("event"));
    assertThat(duties(clerk)).isOne();
    assertThat(duties(other)).isZero();
    assertThat(clerk.visitor().get("/my-training").body()).contains("「書類の渡し間違い」(インシデント、令和8年12月1日)");
    assertThat(office.get("/office-events").body()).contains("窓口課", "1件");

    String event = form.get("event");
    String address = "/office-events/" + event + "/withdrawal";
    Reply unreasoned = office.post(address, Map.of("reason", " "));
    assertThat(unreasoned.status()).isEqualTo(400);
    assertThat(Shown.of(unreasoned).faults()).containsOnlyKeys("reason-" + event);
    assertThat(office.post(address, Map.of("reason", "別の課のことでした")).status()).isEqualTo(303);
    assertThat(duties(clerk)).isZero();
    assertThat(office.get("/office-events").body()).contains("別の課のことでした");
  }

  /** Due in April, so that nothing changes in the year that is over. */
  @Test
  void anIncidentOfMarchIsRecordedInApril() {
    String section = people.newSection("年度末課");
    Someone clerk = people.clerkOf(section);
    try (SettableClock.Moved april = clock.at(LocalDate.of(2027, 4, 5).atTime(10, 0))) {
      office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
      Map<String, String> form = form(section);
      form.put("day", "2027-03-20");
      assertThat(office.post("/office-events", form).body()).contains("研修の義務が1件できます", "前年度の日です");
      form.put("step", "record");
      assertThat(office.post("/office-events", form).status()).isEqualTo(303);
      assertThat(
              Rows.count(
                  "duty_now",
                  "requirement = 'after-incident' AND NOT withdrawn AND fiscal_year = 2027"
                      + " AND person_id = ?",
                  clerk.id()))
          .isOne();
      form = form(section);
      form.put("day", "2027-02-01");
      assertThat(office.post("/office-events", form).body()).contains("研修の義務が0件できます", "前年度の日です");
    }
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    Map<String, String> form = form(NewPeople.TAXES);
    form.put("day", "2026-02-30");
    form.remove("kind");
    Reply reply = office.post("/office-events", form);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body()).contains("前年度から来年度までの日", "選んでください", "書類の渡し間違い");
    form = form(NewPeople.TAXES);
    form.put("text", "番号は123456789018です");
    assertThat(office.post("/office-events", form).body())
        .contains("個人番号と思われる数字")
        .doesNotContain("123456789018");
    form.put("text", "あ".repeat(101));
    assertThat(office.post("/office-events", form).status()).isEqualTo(400);
    form.put("text", "渡し間違い");
    form.put("department", "not-an-id");
    assertThat(office.post("/office-events", form).status()).isEqualTo(400);
  }

  @Test
  void theAuditorReadsAndNobodyElseComesIn() {
    String page = "/office-events";
    String withdrawal = page + "/" + UUID.randomUUID() + "/withdrawal";
    Doors.leadToTheLogin(people.base(), page);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.hr())) {
      Doors.areClosedTo(none, page);
      Doors.takeNoFormOf(none, page, withdrawal);
    }
    Doors.areClosedTo(callers.stranger(), page);
    Visitor auditor = callers.auditor();
    assertThat(auditor.get(page).body()).contains("臨時の研修").doesNotContain("name=\"event\"");
    Doors.takeNoFormOf(auditor, page, withdrawal);
    office.get(page);
    Doors.takeNoForgedFormOf(office, page, withdrawal);
    Doors.seemAbsentToFormsOf(
        office, Map.of("reason", "別の課のことでした"), withdrawal, page + "/x/withdrawal");
  }

  private Map<String, String> form(String section) {
    Reply page = office.get("/office-events");
    Map<String, String> form = new HashMap<>();
    form.put("event", page.field("event").orElseThrow());
    form.put("kind", "incident");
    form.put("day", "2026-12-01");
    form.put("text", "書類の渡し間違い");
    form.put("document", "");
    form.put("department", people.department(section).toString());
    return form;
  }

  private static long duties(Someone someone) {
    return Rows.count(
        "duty_now",
        "requirement = 'after-incident' AND NOT withdrawn AND person_id = ?",
        someone.id());
  }
}

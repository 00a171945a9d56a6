package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.security.FormsToRefuse.OF_THE_WHOLE_FORM;
import static osarai.security.FormsToRefuse.areAllTold;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;

/** A form that is refused comes back with every value that was sent; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RefusedFormsTest {
  private static final String NO_DAY = "2026-02-30";
  private static final String NUMBER = "1234-5678-9018"; // has the check digit of a 個人番号
  private static final String TOO_LONG = "長".repeat(501);

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;
  private final Map<String, Refused> refused = new LinkedHashMap<>();
  private Visitor hr;
  private Visitor office;

  /** What one of them gets for a form with something wrong in it. */
  private record Refused(
      Visitor visitor, String address, Map<String, List<String>> sent, Reply reply) {}

  @Test
  void everyValueComesBack() {
    hr = callers.hr();
    office = callers.office();
    hr.get("/departments");
    office.get("/office-events");
    ofAPerson();
    ofTrainings();
    ofTheOffice();
    ofPersonnel();
    areAllTold(refused.keySet());
    SoftAssertions all = new SoftAssertions();
    refused.forEach((form, one) -> comesBack(all, form, one));
    refused.forEach((form, one) -> givesNoIndividualNumberBack(all, form, one));
    all.assertAll();
  }

  /** The same with the number in every field. */
  private static void givesNoIndividualNumberBack(SoftAssertions all, String form, Refused one) {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    one.sent()
        .forEach((field, values) -> numbers.put(field, Collections.nCopies(values.size(), NUMBER)));
    Reply reply = one.visitor().postAll(one.address(), numbers);
    all.assertThat(reply.status()).as(form + " with a 個人番号").isBetween(400, 499);
    all.assertThat(reply.body().replaceAll("[^0-9a-z]", ""))
        .as(form + " gives a 個人番号 back")
        .doesNotContain("123456789018");
  }

  private static void comesBack(SoftAssertions all, String form, Refused one) {
    all.assertThat(one.reply().status()).as(form).isIn(400, 422);
    Shown shown = Shown.of(one.reply());
    if (!OF_THE_WHOLE_FORM.contains(form)) {
      all.assertThat(shown.faults()).as(form + ": at its field").isNotEmpty();
    }
    one.sent()
        .forEach(
            (field, values) ->
                all.assertThat(shown.values(field)).as(form + " " + field).containsAll(values));
  }

  private void ofAPerson() {
    Someone clerk = people.clerk();
    String page = "/people/" + clerk.id();
    String duty =
        Rows.one("SELECT id FROM duty_now WHERE person_id = ? ORDER BY due_on LIMIT 1", clerk.id());
    send(
        hr,
        "/people/{person}/duties/{duty}/extension",
        page + "/duties/" + duty + "/extension",
        Map.of("until", NO_DAY, "reason", "窓口の繁忙期のため"));
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("exclusion", UUID.randomUUID().toString());
    asked.put("reason", "no-information-assets");
    asked.put("from", "2026-12-01");
    asked.put("to", "2026-11-01");
    asked.put("note", "庁外の施設で働くため");
    send(hr, "/people/{person}/exclusions", page + "/exclusions", asked);
    asked.put("to", "2027-01-31");
    assertThat(hr.post(page + "/exclusions", asked).status()).isEqualTo(303);
    String exclusion = page + "/exclusions/" + asked.get("exclusion");
    send(
        office,
        "/people/{person}/exclusions/{exclusion}/decision",
        exclusion + "/decision",
        Map.of("decision", "approve", "note", TOO_LONG),
        "decision");
    Map<String, String> approved = Map.of("decision", "approve", "note", "");
    assertThat(office.post(exclusion + "/decision", approved).status()).isEqualTo(303);
    send(
        hr,
        "/people/{person}/exclusions/{exclusion}/end",
        exclusion + "/end",
        Map.of("last", NO_DAY, "reason", "早く戻るため"));
    clerk.visitor().get("/my-training");
    String link = Rows.one("SELECT id FROM identity_link WHERE person_id = ?", clerk.id());
    send(
        hr,
        "/account-links/{link}/ending",
        "/account-links/" + link + "/ending",
        Map.of("reason", TOO_LONG));
  }

  private void ofTrainings() {
    String section = people.newSection("差戻し課");
    Someone clerk = people.clerkOf(section);
    Visitor head = people.head(section).visitor();
    head.get("/group-sessions");
    Map<String, String> draft = training.draft(section, "all-staff");
    draft.put("held", NO_DAY);
    draft.put("note", "午前と午後の2回");
    send(head, "/group-sessions", "/group-sessions", draft);
    String session = training.made(head, training.draft(section, "all-staff"));
    Map<String, List<String>> ticked = EnteredTraining.ticked(clerk, "99", "");
    ticked.remove("paper");
    sendAll(head, "/group-sessions/{session}/attendance", session + "/attendance", ticked);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "9", ""));
    String completion = Rows.one("SELECT id FROM completion WHERE person_id = ?", clerk.id());
    send(
        head,
        "/completions/{completion}/withdrawal",
        "/completions/" + completion + "/withdrawal",
        Map.of("reason", TOO_LONG));
  }

  private void ofTheOffice() {
    send(office, "/what-if", "/what-if", Map.of("day", NO_DAY, "text", "requirements: []"));
    Map<String, String> event = new LinkedHashMap<>();
    event.put("event", UUID.randomUUID().toString());
    event.put("kind", "incident");
    event.put("day", NO_DAY);
    event.put("text", "書類の渡し間違い");
    event.put("document", "DX-12");
    event.put("department", people.department(NewPeople.TAXES).toString());
    send(office, "/office-events", "/office-events", event);
    event.put("day", "2026-12-01");
    event.put("department", people.department(people.newSection("渡し課")).toString());
    event.put("step", "record");
    assertThat(office.post("/office-events", event).status()).isEqualTo(303);
    send(
        office,
        "/office-events/{event}/withdrawal",
        "/office-events/" + event.get("event") + "/withdrawal",
        Map.of("reason", TOO_LONG));
    String designation =
        Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", people.handler().id());
    send(
        office,
        "/handlers/{designation}/start/record",
        "/handlers/" + designation + "/start/record",
        Map.of(
            "start-kind",
            "before-pass",
            "start-day",
            "2026-12-02",
            "start-document",
            "DX-12",
            "start-why",
            "応援のため"));
  }

  private void ofPersonnel() {
    Map<String, String> department = new LinkedHashMap<>();
    department.put("from", NO_DAY);
    department.put("code", "9990");
    department.put("name", "試験準備室");
    department.put("parent", NewPeople.TAXES);
    department.put("scope", "true");
    department.put("authority", "市長");
    send(hr, "/departments", "/departments", department);
    String own = "/departments/" + people.department(people.newSection("変更課"));
    send(hr, "/departments/{department}/change", own + "/change", department);
    send(
        hr,
        "/departments/{department}/ending",
        own + "/ending",
        Map.of("last", NO_DAY, "successor", "220"));
    send(hr, "/import-profiles/text", "/import-profiles/text", Map.of("text", "{\"name\": 1}"));
    sendAll(
        hr,
        "/import-profiles",
        "/import-profiles",
        Map.of(
            "of",
            List.of(""),
            "version",
            List.of("0"),
            "field",
            List.of("name"),
            "text",
            List.of("試しの設定")));
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("header-row", List.of("1"));
    columns.put("encoding", List.of("windows-31j"));
    columns.put("name", List.of("見本の設定"));
    columns.put("heading", List.of("個人コード", "漢字氏名"));
    columns.put("means", List.of("", "name"));
    sendAll(hr, "/import-profiles/sample/columns", "/import-profiles/sample/columns", columns);
  }

  /** The button that was pressed is no value to come back. */
  private void send(
      Visitor visitor, String form, String address, Map<String, String> fields, String button) {
    send(visitor, form, address, fields);
    Refused one = refused.get(form);
    Map<String, List<String>> typed = new LinkedHashMap<>(one.sent());
    typed.remove(button);
    refused.put(form, new Refused(one.visitor(), one.address(), typed, one.reply()));
  }

  private void send(Visitor visitor, String form, String address, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    sendAll(visitor, form, address, all);
  }

  private void sendAll(
      Visitor visitor, String form, String address, Map<String, List<String>> fields) {
    refused.put(form, new Refused(visitor, address, fields, visitor.postAll(address, fields)));
  }
}

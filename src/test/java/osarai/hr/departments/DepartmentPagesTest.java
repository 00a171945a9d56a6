package osarai.hr.departments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DepartmentPagesTest {
  private static final AtomicInteger CODES = new AtomicInteger(9000);
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = officials.withRole(Roles.HR).visitor();
    hr.get("/departments");
  }

  @Test
  void aDepartmentIsAddedOnceRenamedAndEnded() {
    String code = code();
    Map<String, String> form = form(code, "試験準備室", "");
    String page = added(form);
    long before = Rows.count("department", "code = ?", code);
    assertThat(added(form)).isEqualTo(page);
    assertThat(Rows.count("department", "code = ?", code)).isEqualTo(before);

    form.put("from", "2027-04-01");
    form.put("name", "試験推進課");
    assertThat(hr.post(page + "/change", form).status()).isEqualTo(303);
    long versions = Rows.count("department", "code = ?", code);
    assertThat(hr.post(page + "/change", form).status()).isEqualTo(303);
    assertThat(Rows.count("department", "code = ?", code)).isEqualTo(versions);
    assertThat(hr.get("/departments?day=2027-03-31").body())
        .contains("試験準備室")
        .doesNotContain("試験推進課");
    assertThat(hr.get("/departments?day=2027-04-01").body()).contains("試験推進課");

    Map<String, String> end = Map.of("last", "2028-03-31", "successor", NewPeople.TAXES);
    assertThat(hr.post(page + "/ending", end).status()).isEqualTo(303);
    assertThat(hr.post(page + "/ending", end).status()).isEqualTo(303);
    assertThat(hr.get("/departments?day=2028-04-01").body()).doesNotContain("試験推進課");
  }

  @Test
  void whatCannotBeIsSaidAndChangesNothing() {
    String code = code();
    String page = added(form(code, "上の課", ""));
    String below = code();
    added(form(below, "下の係", code));
    String before = Rows.fingerprint("audit_entry", "web_session");
    refused(hr.post(page + "/change", form(code, "上の課", below)), "この所属自身や、その下");
    refused(hr.post(page + "/change", form(below, "上の課", "")), "別の所属が使っています");
    Map<String, String> early = form(code, "上の課", "");
    early.put("from", "2020-01-01");
    early.put("name", "前の課");
    refused(hr.post(page + "/change", early), "その日には、この所属がありません");
    refused(hr.post("/departments", form(NewPeople.TAXES, "別の課", "")), "別の所属が使っています");
    refused(hr.post("/departments", form(code(), "課", "no-such")), "上の所属が、その日にはありません");
    refused(hr.post("/departments", form(code(), " ", "")), "名称を入れてください");
    Map<String, String> many = form(NewPeople.TAXES, "課", "no-such");
    assertThat(Shown.of(hr.post("/departments", many)).faults())
        .as("all at once")
        .containsOnlyKeys("parent", "code");
    many.put("from", "2027-02-30");
    many.put("name", " ");
    Reply both = hr.post("/departments", many);
    assertThat(Shown.of(both).faults()).containsOnlyKeys("from", "name");
    assertThat(Shown.of(both).values("code")).contains(NewPeople.TAXES);
    Map<String, String> end = Map.of("last", "2027-03-31", "successor", "");
    refused(hr.post(page + "/ending", end), "下に所属が残っています");
    String taxes = "/departments/" + people.department(NewPeople.TAXES);
    refused(hr.post(taxes + "/ending", end), "この所属に人がいます");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void whatAColleagueHasChangedSinceIsNotPassedOver() {
    String code = code();
    String page = added(form(code, "前の課", ""));
    String seen = hr.get(page).field("seen").orElseThrow();
    Map<String, String> colleagues = form(code, "改めた課", "");
    colleagues.put("seen", seen);
    assertThat(hr.post(page + "/change", colleagues).status()).isEqualTo(303);
    assertThat(hr.post(page + "/change", colleagues).status()).as("twice").isEqualTo(303);
    Map<String, String> mine = form(code, "前の課", "");
    mine.put("authority", "教育長");
    mine.put("seen", seen);
    Reply told = hr.post(page + "/change", mine);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("この画面を開いたあとに、ほかの人がこの所属を変えた", "改めた課").contains("value=\"教育長\"");
    assertThat(hr.get(page).body()).contains("改めた課").doesNotContain("教育長");
    Map<String, String> end = new HashMap<>(Map.of("last", "2027-03-31", "successor", ""));
    end.put("seen", seen);
    assertThat(hr.post(page + "/ending", end).body()).contains("ほかの人がこの所属を変えた");
    mine.put("seen", told.field("seen").orElseThrow());
    assertThat(hr.post(page + "/change", mine).status()).as("knowing of it").isEqualTo(303);
  }

  /** Pressed once more, the form changes what its sender had touched and nothing else. */
  @Test
  void whatTheSenderHadNotTouchedStaysAsTheColleagueLeftIt() {
    String above = code();
    added(form(above, "上の部", ""));
    String code = code();
    String page = added(form(code, "前の課", ""));
    Map<String, String> mine = asShown(hr.get(page));
    mine.put("name", "自分の課");
    Map<String, String> colleagues = asShown(hr.get(page));
    colleagues.put("parent", above);
    colleagues.put("authority", "教育委員会");
    colleagues.remove("scope");
    assertThat(hr.post(page + "/change", colleagues).status()).isEqualTo(303);
    Reply told = hr.post(page + "/change", mine);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("さんが変えました", "いまのまま", above + " 上の部", "教育委員会", "対象外");
    Map<String, String> again = asShown(told);
    assertThat(again).containsEntry("name", "自分の課").doesNotContainKey("scope");
    assertThat(hr.post(page + "/change", again).status()).isEqualTo(303);
    assertThat(asShown(hr.get(page)))
        .containsEntry("name", "自分の課")
        .containsEntry("parent", above)
        .containsEntry("authority", "教育委員会")
        .doesNotContainKey("scope");
    assertThat(hr.get(page).body()).contains("上の所属: " + above + " 上の部", "任命権者: 教育委員会");
  }

  /** What the form of a change would send, as its page shows it. */
  private static Map<String, String> asShown(Reply page) {
    String form = page.body().replaceFirst("(?s).*/change\" class=\"form\">", "");
    form = form.substring(0, form.indexOf("</form>"));
    Map<String, String> fields = new HashMap<>();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      String tag = input.group();
      boolean isBox = tag.contains("checkbox");
      if (!isBox || tag.contains(" checked")) {
        fields.put(attribute(tag, "name"), attribute(tag, "value"));
      }
    }
    Matcher chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(form);
    fields.put("parent", chosen.find() ? chosen.group(1) : "");
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    assertThat(found.find()).as(tag).isTrue();
    return found.group(1);
  }

  @Test
  void aCircleOfLaterDaysIsRefusedToo() {
    String above = code();
    String page = added(form(above, "上の部", ""));
    String below = code();
    String other = added(form(below, "下の部", ""));
    Map<String, String> april = form(above, "上の部", below);
    april.put("from", "2027-04-01");
    assertThat(hr.post(page + "/change", april).status()).isEqualTo(303);
    refused(hr.post(other + "/change", form(below, "下の部", above)), "この所属自身や、その下");
    Map<String, String> ends = Map.of("last", "2028-03-31", "successor", "");
    assertThat(hr.post(page + "/ending", ends).status()).isEqualTo(303);
    refused(hr.post("/departments", form(code(), "係", above)), "先になくなります");
  }

  @Test
  void theAuditorReadsAndChangesNothing() {
    Visitor auditor = officials.withRole(Roles.AUDITOR).visitor();
    assertThat(auditor.get("/departments").body()).doesNotContain("所属を加える");
    auditor.get("/departments/" + people.department(NewPeople.TAXES));
    assertThat(auditor.post("/departments", form(code(), "課", "")).status()).isEqualTo(403);
  }

  @Test
  void areForHrTheOfficeAndTheAuditor() {
    String page = "/departments/" + people.department(NewPeople.TAXES);
    Doors.leadToTheLogin(people.base(), "/departments", page);
    for (Visitor none : List.of(callers.clerk(), callers.head())) {
      Doors.areClosedTo(none, "/departments", page);
      Doors.takeNoFormOf(none, "/departments", page + "/change", page + "/ending");
    }
    Doors.areClosedTo(callers.stranger(), "/departments");
    Doors.takeNoForgedFormOf(callers.hr(), "/departments", page + "/change", page + "/ending");
  }

  private String added(Map<String, String> form) {
    Reply reply = hr.post("/departments", form);
    assertThat(reply.status()).isEqualTo(303);
    return reply.location().orElseThrow().getPath();
  }

  private static void refused(Reply reply, String sentence) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(Shown.of(reply).faults().values()).singleElement().asString().contains(sentence);
  }

  private static String code() {
    return "T" + CODES.incrementAndGet();
  }

  private static Map<String, String> form(String code, String name, String parent) {
    Map<String, String> form = new HashMap<>();
    form.put("from", "2026-12-01");
    form.put("code", code);
    form.put("name", name);
    form.put("parent", parent);
    form.put("scope", "true");
    form.put("authority", "市長");
    return form;
  }
}

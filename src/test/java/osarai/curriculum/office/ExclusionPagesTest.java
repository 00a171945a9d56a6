package osarai.curriculum.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import osarai.running.SharedServices;
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Exclusions, which count when a second person has approved them. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ExclusionPagesTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject Exclusions exclusions;

  private Someone clerk;
  private Visitor hr;
  private String page;

  @BeforeEach
  void people() {
    clerk = people.clerk();
    page = "/people/" + clerk.id();
    hr = officials.withRole(Roles.HR).visitor();
    hr.get(page);
  }

  @Test
  void anExclusionCountsWhenASecondPersonApproves() {
    String id = UUID.randomUUID().toString();
    Map<String, String> form = request(id, "2026-11-01", "2027-01-31", "庁外の施設で働くため");
    assertThat(said(hr.post(page + "/exclusions", form))).contains("除外を申請しました");
    assertThat(said(hr.post(page + "/exclusions", form))).contains("承認待ち");
    assertThat(Rows.count("exclusion", "person_id = ?", clerk.id())).isEqualTo(1);
    Reply other =
        hr.post(page + "/exclusions", request(id, "2026-11-01", "2026-12-31", "庁外の施設で働くため"));
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.body()).contains("前に別の内容で申請しています", "value=\"2026-12-31\"");
    assertThat(other.field("exclusion").orElseThrow()).as("another request").isNotEqualTo(id);

    String decision = page + "/exclusions/" + id + "/decision";
    Reply own = hr.post(decision, Map.of("decision", "approve", "note", "自分で見ました"));
    assertThat(own.status()).isEqualTo(400);
    assertThat(own.body()).contains("申請した人と本人は、承認できません", "<li>自分で見ました</li>");
    assertThat(reasonOn("2026-12-01")).isNull();

    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get(page);
    Map<String, String> approve = Map.of("decision", "approve", "note", "確認済み");
    assertThat(office.following(office.post(decision, approve)).body()).contains("除外を承認しました");
    Reply again = office.post(decision, approve);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).contains("すでに判断されています", "<li>確認済み</li>");
    assertThat(reasonOn("2026-12-01")).isEqualTo(ExclusionReason.NO_INFORMATION_ASSETS);
    assertThat(reasonOn("2027-01-31")).isNotNull();
    assertThat(reasonOn("2027-02-01")).isNull();
    assertThat(people.head(NewPeople.CITIZENS).visitor().get("/section").body())
        .contains("情報資産を扱う仕事がない");
    assertThat(
            Rows.count(
                "audit_entry", "action = 'approve-exclusion' AND detail = ?", "exclusion=" + id))
        .isEqualTo(1);

    assertThat(dueDates()).as("30 days after the exclusion").contains("2027-03-03");
    String end = page + "/exclusions/" + id + "/end";
    assertThat(said(hr.post(end, Map.of("last", "2027-02-01", "reason", "早く戻るため"))))
        .contains("いまの終わりより前の日");
    assertThat(said(hr.post(end, Map.of("last", "2026-12-15", "reason", "早く戻るため"))))
        .contains("除外の終わりを早めました", "早く戻るため");
    assertThat(hr.post(end, Map.of("last", "2026-12-15", "reason", "早く戻るため")).status())
        .as("the same again")
        .isEqualTo(303);
    Reply otherEnd = hr.post(end, Map.of("last", "2026-12-10", "reason", "早く戻るため"));
    assertThat(otherEnd.status()).isEqualTo(400);
    assertThat(otherEnd.body()).contains("この除外の終わりは、別の日か別の理由で、すでに早められています", "<li>2026-12-10</li>");
    assertThat(reasonOn("2026-12-15")).isNotNull();
    assertThat(reasonOn("2026-12-16")).isNull();
    assertThat(dueDates()).contains("2027-01-15").doesNotContain("2027-03-03");
  }

  @Test
  void badRequestsAreSaidAndKeepNothing() {
    String id = UUID.randomUUID().toString();
    assertThat(said(hr.post(page + "/exclusions", request(id, "2027-01-01", "2026-01-01", "x"))))
        .contains("期間を確かめてください");
    assertThat(said(hr.post(page + "/exclusions", request(id, "2026-12-01", "", ""))))
        .contains("理由や説明を入れてください");
    assertThat(
            said(hr.post(page + "/exclusions", request(id, "2026-12-01", "", "番号は123456789018です"))))
        .contains("個人番号と思われる数字");
    assertThat(Rows.count("exclusion", "person_id = ?", clerk.id())).isZero();
  }

  @Test
  void isForHrAndTheOffice() {
    String[] forms = {
      page + "/exclusions",
      page + "/exclusions/" + UUID.randomUUID() + "/decision",
      page + "/exclusions/" + UUID.randomUUID() + "/end"
    };
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.takeNoFormOf(none, forms);
    }
    Doors.takeNoForgedFormOf(hr, forms);
    Doors.takeNoFormWithoutLogin(people.base(), forms);
    assertThat(Rows.count("exclusion", "person_id = ?", clerk.id())).isZero();
  }

  @Test
  void oneThatIsRefusedExcludesNobodyAndSaysSo() {
    String id = UUID.randomUUID().toString();
    hr.post(page + "/exclusions", request(id, "2026-11-01", "2027-01-31", "庁外の施設で働くため"));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get(page);
    Map<String, String> refuse = Map.of("decision", "refuse", "note", "席が庁内にあるため");
    String decision = page + "/exclusions/" + id + "/decision";
    assertThat(office.following(office.post(decision, refuse)).body())
        .contains("除外を承認しないことにしました", "不承認");
    assertThat(reasonOn("2026-12-01")).isNull();
    assertThat(
            Rows.count(
                "audit_entry", "action = 'refuse-exclusion' AND detail LIKE ?", "%" + id + "%"))
        .isOne();
    assertThat(office.post(decision, Map.of("decision", "approve", "note", "")).status())
        .isEqualTo(400);
    assertThat(reasonOn("2026-12-01")).isNull();
  }

  @Test
  void anothersExclusionIsAsAbsentAsOneThatNeverWas() {
    Someone other = people.clerk();
    String id = UUID.randomUUID().toString();
    hr.post(page + "/exclusions", request(id, "2026-12-01", "", "庁外の施設で働くため"));
    Visitor office = callers.office();
    String wrong = "/people/" + other.id() + "/exclusions/";
    Map<String, String> approve = Map.of("decision", "approve", "note", "");
    Map<String, String> end = Map.of("last", "2026-12-15", "reason", "早く戻るため");
    Doors.seemAbsentToFormsOf(
        office,
        approve,
        wrong + id + "/decision",
        wrong + UUID.randomUUID() + "/decision",
        wrong + "x/decision");
    Doors.seemAbsentToFormsOf(office, end, wrong + id + "/end", wrong + UUID.randomUUID() + "/end");
    Doors.seemAbsentToFormsOf(
        office,
        request(UUID.randomUUID().toString(), "2026-12-01", "", "x"),
        "/people/" + UUID.randomUUID() + "/exclusions",
        "/people/x/exclusions");
    assertThat(Rows.count("exclusion_decision", "exclusion_id = ?", UUID.fromString(id))).isZero();
  }

  private List<String> dueDates() {
    return Rows.all("SELECT due_on FROM duty_now WHERE person_id = ?", clerk.id()).stream()
        .map(row -> row.get(0))
        .toList();
  }

  private ExclusionReason reasonOn(String day) {
    return exclusions.on(List.of(clerk.id()), LocalDate.parse(day)).get(clerk.id());
  }

  private String said(Reply reply) {
    if (reply.status() == 400) {
      assertThat(Shown.of(reply).faults()).isNotEmpty();
      return reply.body();
    }
    assertThat(reply.status()).isEqualTo(303);
    return hr.following(reply).body();
  }

  private static Map<String, String> request(String id, String from, String to, String note) {
    return Map.of(
        "exclusion", id,
        "reason", "no-information-assets",
        "from", from,
        "to", to,
        "note", note);
  }
}

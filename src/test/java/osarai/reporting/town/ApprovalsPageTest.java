package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** What waits for a second person, and for whom. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ApprovalsPageTest {
  private static final String PAGE = "/approvals";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;

  @Test
  void aRequestStandsOnThePageUntilASecondPersonDecidesIt() {
    Someone clerk = people.clerk();
    String own = "/people/" + clerk.id();
    Visitor hr = officials.withRole(Roles.HR).visitor();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String id = UUID.randomUUID().toString();
    hr.get(own);
    hr.post(own + "/exclusions", request(id));
    assertThat(line(hr, own)).contains("除外", "ほかの人が判断します", clerk.staffNumber());
    assertThat(line(office, own)).contains("除外", "あなたが判断できます");
    assertThat(line(callers.auditor(), own)).contains("ほかの担当が判断します", "判断できる担当: セキュリティ担当、人事担当");
    office.get(own);
    office.post(
        own + "/exclusions/" + id + "/decision", Map.of("decision", "approve", "note", "確認済み"));
    assertThat(office.get(PAGE).body()).doesNotContain(own);
  }

  private static Map<String, String> request(String id) {
    return Map.of(
        "exclusion", id,
        "reason", "no-information-assets",
        "from", "2026-11-01",
        "to", "2027-01-31",
        "note", "庁外の施設で働くため");
  }

  /** From the row of the request on. */
  private static String line(Visitor visitor, String link) {
    String page = visitor.get(PAGE).body();
    int there = page.indexOf("href=\"" + link + "\"");
    assertThat(there).isPositive();
    return page.substring(
        page.lastIndexOf("<tr class=\"request\">", there), page.indexOf("</tr>", there));
  }

  @Test
  void lookingIsNotedAndChangesNothingElse() {
    Visitor office = callers.office();
    String before = Rows.fingerprint("audit_entry", "web_session");
    office.get(PAGE);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void isForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.clerk(), PAGE);
    Doors.areClosedTo(callers.head(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
  }
}

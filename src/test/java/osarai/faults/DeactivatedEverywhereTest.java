package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.TwoNodes;
import osarai.running.Visitor;

/** A31: what the personnel system says at one node holds at the other at the next request. */
@Tag("running")
class DeactivatedEverywhereTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
  @RegisterExtension static final TwoNodes NODES = new TwoNodes();

  @Test
  void whoIsDeactivatedAtOneNodeIsRefusedByTheOther() {
    String person = appoint("D001", "210", "member", "停止 一郎");
    Visitor here = loggedIn("D001");
    Visitor there = here.at(NODES.second());
    assertThat(here.get("/my-training").status()).isEqualTo(200);
    assertThat(there.get("/my-training").status()).isEqualTo(200);
    patch(person, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}");
    isRefused(there.get("/my-training"));
    isRefused(here.get("/my-training"));
    isRefused(there.get("/courses/all-staff"));
  }

  /** An end to come takes nothing away before its day. */
  @Test
  void whoLeavesLaterWorksOnUntilThen() {
    String person = appoint("D002", "210", "member", "予定 二郎");
    Visitor here = loggedIn("D002");
    Visitor there = here.at(NODES.second());
    assertThat(there.get("/my-training").status()).isEqualTo(200);
    patch(
        person,
        "{\"op\":\"replace\",\"path\":\"active\",\"value\":false},"
            + "{\"op\":\"add\",\"path\":\"%s:effectiveDate\",\"value\":\"%s\"}"
                .formatted(Hr.APPOINTMENT, TODAY.plusDays(30)));
    assertThat(
            PackagedRows.one("SELECT valid_to FROM appointment_now WHERE staff_number = ?", "D002"))
        .isEqualTo(TODAY.plusDays(31).toString());
    assertThat(there.get("/my-training").status()).isEqualTo(200);
    assertThat(here.get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void aHeadWhoIsMovedAtOneNodeSeesTheSectionNoMoreAtTheOther() {
    Reply made =
        Hr.scim(
            NODES.first(),
            "POST",
            "/Groups",
            """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"異動前の課",
             "urn:osarai:params:scim:schemas:municipal:2.0:Department":{"code":"D900"}}\
            """);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String head = appoint("D003", "D900", "head", "課長 三郎");
    appoint("D004", "D900", "member", "係員 四郎");
    Visitor here = loggedIn("D003");
    Visitor there = here.at(NODES.second());
    assertThat(here.get("/section").body()).contains("係員 四郎");
    assertThat(there.get("/section").body()).contains("係員 四郎");
    patch(
        head,
        "{\"op\":\"replace\",\"path\":\"%s:posts\",\"value\":[{\"department\":\"220\",\"title\":\"参事\"}]}"
            .formatted(Hr.APPOINTMENT));
    Reply section = there.get("/section");
    assertThat(section.status()).isEqualTo(403);
    assertThat(section.body()).doesNotContain("係員 四郎");
    assertThat(here.get("/section").status()).isEqualTo(403);
    assertThat(there.get("/my-training").status()).as("still on the staff").isEqualTo(200);
  }

  /** The id of somebody made at the first node. */
  private static String appoint(String number, String department, String position, String name) {
    Reply made =
        Hr.scim(
            NODES.first(),
            "POST",
            "/Users",
            """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s",
             "displayName":"%s","%s":{"kana":"シケン","employmentType":"regular","startDate":"%s",
              "posts":[{"department":"%s","position":"%s","title":"主事"}]}}\
            """
                .formatted(
                    Hr.APPOINTMENT, number, name, Hr.APPOINTMENT, TODAY, department, position));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    Hr.account(number);
    Matcher id = ID.matcher(made.body());
    assertThat(id.find()).as(made.body()).isTrue();
    return id.group(1);
  }

  private static Visitor loggedIn(String number) {
    return Hr.logIn(NODES.first(), number);
  }

  private static void patch(String person, String operations) {
    Reply reply = Hr.scim(NODES.first(), "PATCH", "/Users/" + person, Hr.patch(operations));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
  }

  private static void isRefused(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(403);
    assertThat(reply.body()).doesNotContain("停止 一郎", "まだ受けていない");
  }
}

package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.demo.DemoPeople;
import osarai.running.Appointed;
import osarai.running.OneTimePassword;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.running.Visitor;

/** A node for which roles count after a second factor only, and a realm that does not ask all. */
@Tag("running")
class PasswordAloneTest {
  private static final String WITHHELD = "担当の仕事の画面は、いまは出ません";
  private static Application node;

  @BeforeAll
  static void start() {
    node =
        Packaged.nodeWith(
            Map.of(
                "OSARAI_SECURITY_SECOND_FACTOR",
                "security-office,hr,auditor,section-head",
                "OSARAI_ACCOUNTS_ENABLED",
                "false"));
    node.start();
  }

  @AfterAll
  static void stop() {
    node.stop();
  }

  @Test
  void aRoleDoesNotCountAndThePageSaysSo() {
    Map<String, String> numbers =
        Map.of("P901", "security-office", "P902", "hr", "P903", "auditor");
    for (Map.Entry<String, String> one : numbers.entrySet()) {
      String role = one.getValue();
      Visitor visitor = Hr.logIn(node.url(), appointed(one.getKey(), role));
      assertThat(visitor.get("/desk").status()).as(role).isEqualTo(403);
      assertThat(visitor.get("/people?q=a").status()).as(role).isEqualTo(403);
      Reply own = visitor.get("/my-training");
      assertThat(own.status()).isEqualTo(200);
      assertThat(own.body()).contains(WITHHELD).doesNotContain("href=\"/desk\"");
    }
  }

  @Test
  void norDoesThatOfAHead() {
    Visitor head = Visitor.loggedInAnew(node.url(), "suzuki", DemoPeople.PASSWORD);
    assertThat(head.get("/section").status()).isEqualTo(403);
    assertThat(head.get("/my-training").body())
        .contains(WITHHELD)
        .doesNotContain("href=\"/section\"");
    Visitor elsewhere =
        Visitor.loggedInAnew(Packaged.running().application().url(), "suzuki", DemoPeople.PASSWORD);
    assertThat(elsewhere.get("/section").status()).isEqualTo(200);
  }

  @Test
  void whoHasNoRoleMissesNothingNorDoesAnInterface() {
    Visitor clerk = Hr.logIn(node.url(), appointed("P904"));
    assertThat(clerk.get("/my-training").body()).doesNotContain(WITHHELD);
    assertThat(Hr.scim(node.url(), "GET", "/Users?count=1", "").status()).isEqualTo(200);
  }

  @Test
  void aRoleCountsAfterTheOneTimePassword() {
    String number = appointed("P905", "security-office", "second-factor");
    Visitor first = Visitor.anonymous(node.url());
    Reply registration = first.logIn("/my-training", Hr.username(number), Hr.PASSWORD);
    OneTimePassword app = new OneTimePassword(registration.field("totpSecret").orElseThrow());
    Reply after =
        first.send(
            registration,
            "kc-totp-settings-form",
            Map.of("totp", app.now(), "totpSecret", app.secret(), "userLabel", ""));
    assertThat(after.address().getPath()).isEqualTo("/my-training");
    Visitor second = Visitor.anonymous(node.url());
    Reply asked = second.logIn("/desk", Hr.username(number), Hr.PASSWORD);
    Reply desk = second.send(asked, "kc-otp-login-form", Map.of("otp", app.next()));
    assertThat(desk.address().getPath()).isEqualTo("/desk");
    assertThat(desk.status()).isEqualTo(200);
    assertThat(desk.body()).doesNotContain(WITHHELD).doesNotContain("ここは体験版です");
  }

  private static String appointed(String number, String... roles) {
    Reply made = Appointed.by("appoint-" + number, Clerk.onboarding(number));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    Hr.account(number, roles);
    return number;
  }
}

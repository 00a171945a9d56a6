package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What somebody may choose at the first login, asked of the real Keycloak. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OwnPasswordTest {
  private static final Pattern PASSWORD =
      Pattern.compile("<dd class=\"typed\">([a-z2-9-]{14})</dd>");
  private static final String FORM = "kc-passwd-update-form";

  @Inject NewPeople people;
  @Inject AccountRunner runner;
  @Inject Callers callers;

  @Test
  void whatIsEasilyGuessedIsRefusedWithTheReasonAndWhatIsNotIsTaken() {
    Someone fresh = withAccount();
    String username = fresh.staffNumber().toLowerCase();
    Visitor visitor = Visitor.anonymous(fresh.base());
    String temporary = temporary(fresh);
    Reply form = visitor.logIn("/my-training", username, temporary);
    assertThat(form.body()).contains("12文字以上");
    for (Map.Entry<String, String> wrong : refused(username).entrySet()) {
      form = chosen(visitor, form, wrong.getKey());
      assertThat(form.body()).as(wrong.getKey()).contains(wrong.getValue());
    }
    assertThat(chosen(visitor, form, "kumo-to-yama-no-hi").body()).contains("わたしの研修");
  }

  private static Map<String, String> refused(String username) {
    Map<String, String> refused = new LinkedHashMap<>();
    refused.put("short-one-1", "パスワードが短すぎます。12文字以上にしてください。");
    refused.put("493817264059381", "数字だけのパスワードは使えません。");
    refused.put("kumo-" + username + "-yama", "ユーザー名の入ったパスワードは使えません。");
    refused.put("tamurashi2027", "よく使われるパスワードなので");
    refused.put("Osarai-Password", "よく使われるパスワードなので");
    return refused;
  }

  private static Reply chosen(Visitor visitor, Reply form, String password) {
    return visitor.send(form, FORM, Map.of("password-new", password, "password-confirm", password));
  }

  private String temporary(Someone someone) {
    Visitor hr = callers.hr();
    String number = someone.staffNumber();
    String issue = hr.get("/accounts?number=" + number).field("issue").orElseThrow();
    Reply card = hr.post("/accounts/password", Map.of("number", number, "issue", issue));
    Matcher found = PASSWORD.matcher(card.body());
    assertThat(found.find()).as(card.body()).isTrue();
    return found.group(1);
  }

  private Someone withAccount() {
    Someone fresh =
        people.inRosterOnly(
            people.freshNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    for (int settled = 1; settled > 0; ) {
      settled = runner.work();
    }
    return fresh;
  }
}

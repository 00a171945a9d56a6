package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.demo.IdentityProvider;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The office helps those who have no mail. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountPagesTest {
  private static final Pattern PASSWORD =
      Pattern.compile("<dd class=\"typed\">([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</dd>");
  private static final String FRESH = "a-password-of-my-own";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Joiners joiners;
  @Inject Personnel personnel;
  private final IdentityProvider provider = Stack.shared().identityProvider();
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = callers.hr();
  }

  @Test
  void whoIsAppointedGetsAnAccountAndAPasswordOnPaperAndSeesTheDuties() {
    Someone fresh = joiners.joins(NewPeople.TAXES);
    joiners.getAccounts();
    String username = fresh.staffNumber().toLowerCase();
    var account = provider.user(username);
    assertThat(account.path("attributes").path("staff_number").path(0).asText())
        .isEqualTo(fresh.staffNumber());
    assertThat(account.path("requiredActions").toString()).contains("UPDATE_PASSWORD");

    Reply page = hr.get("/accounts?number=" + fresh.staffNumber());
    assertThat(page.body()).contains(username, "次のログインで、本人がパスワードを決めます");
    String issue = page.field("issue").orElseThrow();
    Map<String, String> form = Map.of("number", fresh.staffNumber(), "issue", issue);
    Reply card = hr.post("/accounts/password", form);
    assertThat(card.header("Cache-Control")).contains("no-store");
    String password = password(card);
    assertThat(hr.post("/accounts/password", form).location().orElseThrow().getQuery())
        .as("a second click")
        .contains("note=again");

    Visitor visitor = Visitor.anonymous(fresh.base());
    Reply duties = visitor.logInFirst("/my-training", username, password, FRESH);
    assertThat(duties.status()).isEqualTo(200);
    assertThat(duties.body()).contains("わたしの研修");
    assertThat(Rows.count("audit_entry", "action = 'issue-password'")).isPositive();
    assertThat(Rows.count("audit_entry", "detail LIKE ?", "%" + password + "%")).isZero();
  }

  @Test
  void whoIsLockedOutIsLetInAgain() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(clerk.base());
    for (int i = 0; i < 6; i++) {
      visitor.logIn("/my-training", clerk.username(), "wrong-password-" + i);
    }
    assertThat(hr.get("/accounts?number=" + clerk.staffNumber()).body()).contains("ロックされています");
    hr.post("/accounts/unlocking", Map.of("number", clerk.staffNumber()));
    hr.post("/accounts/unlocking", Map.of("number", clerk.staffNumber()));
    assertThat(hr.get("/accounts?number=" + clerk.staffNumber()).body())
        .doesNotContain("ロックされています");
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void thePasswordOfAPrivilegedAccountIsNotSetFromHere() {
    Someone office = joiners.joins(NewPeople.TAXES);
    people.account(office.username(), office.staffNumber(), Roles.SECURITY_OFFICE);
    Reply page = hr.get("/accounts?number=" + office.staffNumber());
    assertThat(page.body()).contains("ここでは変えられません");
    Reply refused =
        hr.post(
            "/accounts/password",
            Map.of("number", office.staffNumber(), "issue", page.field("issue").orElseThrow()));
    assertThat(refused.location().orElseThrow().getQuery()).contains("note=closed");
  }

  /** The first holder has another number now, and logs in by the old account. */
  @Test
  void aNumberThatWasGivenOnDoesNotOpenTheFormerHoldersAccount() {
    Someone first = people.clerk();
    LocalDate last = LocalDate.of(2026, 11, 30);
    Period now = Period.from(last.plusDays(1));
    String moved = people.freshNumber();
    personnel.end(first.staffNumber(), last);
    personnel.appointAgain(first.id(), moved, NewPeople.CITIZENS, EmploymentType.REAPPOINTED, now);
    Someone next =
        people.inRosterOnly(
            first.staffNumber(), NewPeople.TAXES, Position.MEMBER, EmploymentType.REGULAR, now);
    Reply page = hr.get("/accounts?number=" + next.staffNumber());
    assertThat(page.body()).doesNotContain(first.username()).contains("アカウントは見つかりません");
    String issue = page.field("issue").orElseThrow();
    Map<String, String> form = Map.of("number", next.staffNumber(), "issue", issue);
    assertThat(hr.post("/accounts/password", form).location().orElseThrow().getQuery())
        .contains("note=closed");
    hr.post("/accounts/unlocking", form);
    assertThat(
            Rows.count(
                "audit_entry e JOIN identity_link l ON l.subject = e.object_id",
                "l.person_id = ? AND e.action IN ('issue-password', 'unlock-account')",
                first.id()))
        .isZero();
    assertThat(hr.get("/accounts?number=" + moved).body()).contains(first.username());
    assertThat(first.visitor().get("/my-training").status()).as("the old password").isEqualTo(200);

    String username = "next-" + next.username();
    String subject = people.account(username, next.staffNumber());
    assertThat(hr.get("/accounts?number=" + next.staffNumber()).body())
        .as("whose it is, nobody has said")
        .doesNotContain(username);
    people.isAccountOf(subject, next);
    assertThat(hr.get("/accounts?number=" + next.staffNumber()).body()).contains(username);
  }

  @Test
  void whatIsNoNumberOrOfNobodyIsSaid() {
    for (String number : List.of("%E7%95%AA%E5%8F%B7", "%3Cb%3E", "9".repeat(25))) {
      Reply page = hr.get("/accounts?number=" + number);
      assertThat(page.status()).as(number).isEqualTo(200);
      assertThat(page.body()).as(number).contains("職員番号を、半角の英数字で入力してください").doesNotContain("<b>");
    }
    assertThat(hr.get("/accounts?number=X" + people.freshNumber()).body())
        .contains("この職員番号のアカウントは見つかりません");
    for (String form : List.of("/accounts/password", "/accounts/unlocking")) {
      assertThat(hr.following(hr.post(form, Map.of("number", "<b>"))).body())
          .contains("職員番号を、半角の英数字で入力してください");
    }
    for (String none : List.of("x", "")) {
      assertThat(hr.post("/accounts/sheets", Map.of("department", none)).body())
          .contains("所属を選んでください");
    }
  }

  /** The button ends the passwords of a whole department. */
  @Test
  void noDepartmentIsChosenBeforeSomebodyChooses() {
    assertThat(hr.get("/accounts").body())
        .containsPattern("<select id=\"department\"[^>]*>\\s*<option value=\"\">選んでください</option>");
  }

  @Test
  void aPasswordIsNotIssuedWithoutTheFormsOwnKey() {
    Someone clerk = people.clerk();
    hr.get("/accounts?number=" + clerk.staffNumber());
    for (Map<String, String> form :
        List.of(
            Map.of("number", clerk.staffNumber()),
            Map.of("number", clerk.staffNumber(), "issue", "x"))) {
      assertThat(hr.post("/accounts/password", form).location().orElseThrow().getQuery())
          .contains("note=again");
    }
    assertThat(clerk.visitor().get("/my-training").status()).as("the old one").isEqualTo(200);
  }

  @Test
  void isForHrAndTheOffice() {
    String[] forms = {"/accounts/password", "/accounts/unlocking", "/accounts/sheets"};
    Doors.leadToTheLogin(people.base(), "/accounts");
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(none, "/accounts");
      Doors.takeNoFormOf(none, forms);
    }
    Doors.areClosedTo(callers.stranger(), "/accounts");
    Doors.takeNoFormWithoutLogin(people.base(), forms);
    hr.get("/accounts");
    Doors.takeNoForgedFormOf(hr, forms);
    assertThat(callers.office().get("/accounts").status()).isEqualTo(200);
  }

  private static String password(Reply reply) {
    Matcher found = PASSWORD.matcher(reply.body());
    assertThat(found.find()).as(reply.body()).isTrue();
    return found.group(1);
  }
}

package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import osarai.people.StaffNumber;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Accounts follow the roster, and the office helps those who have no mail. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountsTest {
  private static final Pattern PASSWORD =
      Pattern.compile("<dd class=\"typed\">([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</dd>");
  private static final String FRESH = "a-password-of-my-own";

  @Inject NewPeople people;
  @Inject Personnel personnel;
  @Inject AccountRunner runner;
  @Inject AccountDirectory accounts;
  @Inject SettableClock clock;

  private final IdentityProvider provider = Stack.shared().identityProvider();
  private Visitor hr;

  @BeforeEach
  void hr() {
    Someone made = somebody();
    people.account(made.username(), made.staffNumber(), Roles.HR);
    hr = made.visitor();
  }

  private Someone somebody() {
    return people.inRosterOnly(
        people.freshNumber(),
        NewPeople.TAXES,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }

  private void workOff() {
    for (int settled = 1; settled > 0; ) {
      settled = runner.work();
    }
  }

  @Test
  void whoIsAppointedGetsAnAccountAndAPasswordOnPaperAndSeesTheDuties() {
    Someone fresh = somebody();
    workOff();
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
  void aTaskIsDoneOnceHoweverOftenItIsTried() {
    Someone fresh = somebody();
    workOff();
    workOff();
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber()))).hasSize(1);
    assertThat(
            Rows.all(
                "SELECT s.state FROM account_task_state s JOIN account_task t ON t.appointment_id ="
                    + " s.appointment_id AND t.kind = s.kind AND t.due_on = s.due_on WHERE"
                    + " t.staff_number = ? ORDER BY s.step",
                fresh.staffNumber()))
        .extracting(row -> row.get(0))
        .containsExactly("TAKEN", "DONE");
  }

  @Test
  void aLeaversAccountIsDisabledTheDayAfterAndEnabledOnReturn() {
    Someone leaver = people.clerk();
    personnel.end(leaver.staffNumber(), LocalDate.of(2026, 12, 10));
    workOff();
    assertThat(isEnabled(leaver)).isTrue();
    try (SettableClock.Moved moved = clock.at(LocalDateTime.of(2026, 12, 11, 0, 5))) {
      workOff();
      assertThat(isEnabled(leaver)).isFalse();
      personnel.appointAgain(
          leaver.id(),
          leaver.staffNumber(),
          NewPeople.CITIZENS,
          EmploymentType.FISCAL_YEAR_PART_TIME,
          Period.days(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 3, 31)));
      workOff();
      assertThat(isEnabled(leaver)).isTrue();
    }
  }

  @Test
  void whileTheProviderIsAwayTheRosterChangesAndTheTaskWaits() {
    workOff();
    provider.suspend();
    Someone fresh;
    try {
      fresh = somebody();
      assertThat(runner.work()).isZero();
      assertThat(Rows.count("appointment", "staff_number = ?", fresh.staffNumber())).isOne();
      assertThat(hr.get("/reconciliation").body()).contains("つながりません");
    } finally {
      provider.resume();
    }
    try (SettableClock.Moved moved = clock.forward(java.time.Duration.ofMinutes(3))) {
      workOff();
    }
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber()))).hasSize(1);
  }

  @Test
  void theSheetOfASectionHasThoseWhoNeverLoggedIn() {
    Someone fresh = somebody();
    workOff();
    Reply page = hr.get("/accounts");
    Reply sheet =
        hr.post(
            "/accounts/sheets",
            Map.of(
                "department",
                people.department(NewPeople.TAXES).toString(),
                "issue",
                page.field("issue").orElseThrow()));
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.body()).contains("初期パスワード通知書", fresh.staffNumber());
    assertThat(sheet.body()).contains(people.base() + "/");
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
    Someone office = somebody();
    people.account(office.username(), office.staffNumber(), Roles.SECURITY_OFFICE);
    Reply page = hr.get("/accounts?number=" + office.staffNumber());
    assertThat(page.body()).contains("ここでは変えられません");
    Reply refused =
        hr.post(
            "/accounts/password",
            Map.of("number", office.staffNumber(), "issue", page.field("issue").orElseThrow()));
    assertThat(refused.location().orElseThrow().getQuery()).contains("note=closed");
  }

  @Test
  void theReconciliationFindsEachDifference() {
    Someone without = somebody();
    Someone disabled = people.clerk();
    provider.setEnabled(disabled.username(), false);
    Someone twice = people.clerk();
    people.account(twice.username() + "-b", twice.staffNumber());
    String nobody = people.freshNumber();
    people.account("u-" + nobody.toLowerCase(), nobody);
    Someone gone = people.clerk();
    personnel.end(gone.staffNumber(), LocalDate.of(2026, 11, 30));

    String list = hr.get("/reconciliation/list.csv").body();
    assertThat(list)
        .contains("在職していて、アカウントがない人," + without.staffNumber())
        .contains("在職していて、アカウントが無効の人," + disabled.staffNumber())
        .contains("重なっているもの," + twice.staffNumber())
        .contains("名簿の人に結び付かないアカウント," + nobody)
        .contains("退職していて、アカウントが有効の人," + gone.staffNumber())
        .doesNotContain("service-account");
    assertThat(hr.get("/reconciliation").body()).contains("に読み込んだ", "在職していて、アカウントがない人");
  }

  private boolean isEnabled(Someone someone) {
    return provider.user(someone.username()).path("enabled").asBoolean();
  }

  private static String password(Reply reply) {
    Matcher found = PASSWORD.matcher(reply.body());
    assertThat(found.find()).as(reply.body()).isTrue();
    return found.group(1);
  }
}

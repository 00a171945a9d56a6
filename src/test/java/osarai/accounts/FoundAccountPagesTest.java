package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.demo.IdentityProvider;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Accounts that were not made from here are confirmed by somebody who looks at both. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class FoundAccountPagesTest {
  private static final String PAGE = "/account-links";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject FoundAccounts found;
  @Inject Officials officials;
  @Inject SettableClock clock;
  @Inject Personnel personnel;

  private final IdentityProvider provider = Stack.shared().identityProvider();

  @Test
  void theSameNameIsTickedAndOpensTheAccountOnceConfirmed() {
    Someone clerk = somebody();
    String subject = account(clerk, "試験", clerk.staffNumber());
    Visitor hr = callers.hr();
    String line = line(hr.get(PAGE).body(), subject, clerk);
    assertThat(line).contains(" checked");
    assertThat(hr.get("/reconciliation/list.csv").body())
        .contains("持ち主の確認が済んでいないアカウント," + clerk.staffNumber());
    for (int again = 0; again < 2; again++) {
      assertThat(hr.post(PAGE, Map.of("pair", subject + " " + clerk.id())).status()).isEqualTo(303);
    }
    assertThat(hr.get(PAGE).body()).doesNotContain(subject);
    assertThat(hr.get("/reconciliation/list.csv").body())
        .doesNotContain("持ち主の確認が済んでいないアカウント," + clerk.staffNumber());
    assertThat(Rows.count("identity_link", "person_id = ? AND running", clerk.id())).isOne();
    assertThat(Rows.count("audit_entry", "action = 'link-account' AND object_id = ?", subject))
        .isOne();
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
  }

  /** HR ended it for a reason: neither a tick nor a command undoes that. */
  @Test
  void whatWasEndedIsNotTickedAndNotConfirmedByTheCommand() {
    Someone clerk = somebody();
    String subject = account(clerk, "試験", clerk.staffNumber());
    Visitor hr = callers.hr();
    hr.get(PAGE);
    hr.post(PAGE, Map.of("pair", subject + " " + clerk.id()));
    String link =
        Rows.one("SELECT id FROM identity_link WHERE person_id = ? AND running", clerk.id());
    String ending = "/account-links/" + link + "/ending";
    hr.get(ending);
    assertThat(hr.post(ending, Map.of("reason", "本人のものではなかった")).status()).isEqualTo(303);
    assertThat(line(hr.get(PAGE).body(), subject, clerk))
        .doesNotContain(" checked")
        .contains("令和8年12月1日", "結び付きを終えています", "本人のものではなかった");
    found.confirmWhatAgrees("test");
    assertThat(Rows.count("identity_link", "person_id = ? AND running", clerk.id())).isZero();
    hr.post(PAGE, Map.of("pair", subject + " " + clerk.id()));
    assertThat(Rows.count("identity_link", "person_id = ? AND running", clerk.id()))
        .as("by somebody who looked")
        .isOne();
  }

  @Test
  void anotherNameIsNotTicked() {
    Someone clerk = somebody();
    String subject = account(clerk, "前任", "一郎");
    String line = line(callers.hr().get(PAGE).body(), subject, clerk);
    assertThat(line).doesNotContain(" checked").contains("確かめてください", "前任 一郎");
  }

  /** A version before linked whoever held the number: after the upgrade it read as agreement. */
  @Test
  void aLinkOfAFirstLoginToAnotherNameIsToldUntilSomebodyConfirmsIt() {
    Someone clerk = somebody();
    String subject = account(clerk, "前任", "一郎");
    Visitor hr = callers.hr();
    hr.get(PAGE);
    String pair = subject + " " + clerk.id();
    hr.post(PAGE, Map.of("pair", pair));
    Rows.execute("UPDATE identity_link SET made = 'FIRST_LOGIN' WHERE subject = '" + subject + "'");
    String told = "はじめてのログインで結び付き、氏名がちがうアカウント," + clerk.staffNumber();
    assertThat(hr.get("/reconciliation/list.csv").body()).contains(told);
    assertThat(line(hr.get(PAGE).body(), subject, clerk))
        .doesNotContain(" checked")
        .contains("はじめてのログインで結び付き、氏名がちがいます");
    assertThat(hr.post(PAGE, Map.of("pair", pair)).status()).isEqualTo(303);
    assertThat(hr.get("/reconciliation/list.csv").body()).doesNotContain(told);
    assertThat(hr.get(PAGE).body()).doesNotContain(subject);
    assertThat(
            Rows.count(
                "identity_link", "person_id = ? AND running AND made = 'CONFIRMED'", clerk.id()))
        .isOne();
  }

  /** What nobody may confirm is not confirmed by a form that somebody wrote, either. */
  @Test
  void conflictsAreShownWithTheReasonAndNotTaken() {
    Someone twice = somebody();
    String one = account(twice, "試験", twice.staffNumber());
    String other =
        provider.createUser(
            twice.username() + "-b",
            twice.staffNumber(),
            "試験",
            twice.staffNumber(),
            NewPeople.PASSWORD);
    Someone clerk = somebody();
    String theirs = account(clerk, "試験", clerk.staffNumber());
    Visitor hr = callers.hr();
    assertThat(hr.get(PAGE).body())
        .doesNotContain(one)
        .doesNotContain(other)
        .contains(twice.username() + "-b", "この人に当てはまるアカウントが、ほかにもあります。");
    for (String pair :
        List.of(
            one + " " + twice.id(),
            other + " " + twice.id(),
            theirs + " " + twice.id(),
            UUID.randomUUID() + " " + clerk.id(),
            "x",
            theirs + " x")) {
      assertThat(hr.post(PAGE, Map.of("pair", pair)).status()).as(pair).isEqualTo(303);
    }
    for (Someone someone : List.of(twice, clerk)) {
      assertThat(Rows.count("identity_link", "person_id = ?", someone.id())).isZero();
    }
  }

  @Test
  void aNumberThatWasGivenOnIsNeverTicked() {
    Someone leaver = somebody();
    personnel.end(leaver.staffNumber(), LocalDate.of(2026, 11, 30));
    Someone next =
        people.inRosterOnly(
            leaver.staffNumber(),
            NewPeople.CITIZENS,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(LocalDate.of(2026, 12, 1)));
    String subject = account(next, "試験", next.staffNumber());
    assertThat(line(callers.hr().get(PAGE).body(), subject, next)).doesNotContain(" checked");
  }

  /** Each reads all accounts of the realm. */
  @Test
  void isNotAskedForWithoutAnEnd() {
    Visitor hr = officials.withRole(Roles.HR).visitor();
    LocalDateTime minute =
        LocalDateTime.ofInstant(clock.now(), JapanClock.ZONE)
            .truncatedTo(ChronoUnit.MINUTES)
            .plusMinutes(1);
    try (SettableClock.Moved begun = clock.at(minute)) {
      for (int i = 0; i < 30; i++) {
        assertThat(hr.get(PAGE).status()).isEqualTo(200);
      }
      assertThat(hr.get(PAGE).status()).isEqualTo(429);
      String pair = UUID.randomUUID() + " " + UUID.randomUUID();
      assertThat(hr.post(PAGE, Map.of("pair", pair)).status()).isEqualTo(429);
    }
  }

  @Test
  void isForHrAndTheOffice() {
    Doors.leadToTheLogin(people.base(), PAGE);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(none, PAGE);
      Doors.takeNoFormOf(none, PAGE);
    }
    Doors.takeNoForgedFormOf(callers.hr(), PAGE);
    Doors.takeNoFormWithoutLogin(people.base(), PAGE);
    assertThat(callers.office().get(PAGE).status()).isEqualTo(200);
  }

  private String account(Someone someone, String family, String given) {
    return provider.createUser(
        someone.username(), someone.staffNumber(), family, given, NewPeople.PASSWORD);
  }

  /** From its box to the end of its row. */
  private static String line(String page, String subject, Someone someone) {
    int at = page.indexOf("value=\"" + subject + " " + someone.id() + "\"");
    assertThat(at).as(page).isPositive();
    return page.substring(at, page.indexOf("</tr>", at));
  }

  private Someone somebody() {
    return people.inRosterOnly(
        people.freshNumber(),
        NewPeople.TAXES,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }
}

package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class FirstLoginTest {
  private static final Period ALWAYS = Period.from(NewPeople.FIRST_DAY);
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 30);
  private static final String NOBODY = "職員番号で今日働いている方が名簿に見つかりません";

  @Inject NewPeople people;
  @Inject Personnel personnel;

  @Test
  void anAccountThatWasConfirmedIsThePersons() {
    Someone clerk = people.clerk();
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(
            Rows.all(
                "SELECT staff_number, running, made FROM identity_link WHERE person_id = ?",
                clerk.id()))
        .containsExactly(List.of(clerk.staffNumber(), "1", "CONFIRMED"));
    assertThat(audited(clerk.id().toString(), "login", "done")).isEqualTo(2);
  }

  @Test
  void aNumberAloneOpensNothingAndIsToldWhomToCall() {
    Someone clerk = rosterOnly(people.freshNumber());
    String subject = people.account(clerk.username(), clerk.staffNumber());
    Reply refused = logIn(clerk.username());
    refusedWith(refused, "アカウントの持ち主の確認をしてほしい");
    assertThat(refused.body()).contains("総務部DX推進室");
    assertThat(Rows.count("identity_link", "subject = ?", subject)).isZero();
    assertThat(Rows.one("SELECT staff_number FROM account_seen WHERE subject = ?", subject))
        .isEqualTo(clerk.staffNumber());
    people.isAccountOf(subject, clerk);
    assertThat(logIn(clerk.username()).status()).isEqualTo(200);
  }

  /** Else ending all sessions of the person would leave it out. */
  @Test
  void aSessionFromBeforeTheConfirmationIsNotThePersons() {
    Someone clerk = rosterOnly(people.freshNumber());
    String subject = people.account(clerk.username(), clerk.staffNumber());
    Visitor visitor = Visitor.anonymous(people.base());
    assertThat(visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
        .isEqualTo(403);
    people.isAccountOf(subject, clerk);
    assertThat(running(subject)).isZero();
    Rows.execute("UPDATE web_session SET revoked_at = NULL WHERE subject = '" + subject + "'");
    assertThat(visitor.get("/my-training").location().orElseThrow())
        .as("one that began at the same moment")
        .hasPath("/session-ended");
    assertThat(logIn(clerk.username()).status()).isEqualTo(200);
    assertThat(Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", clerk.id()))
        .isOne();
  }

  private static long running(String subject) {
    return Rows.count("web_session", "subject = ? AND revoked_at IS NULL", subject);
  }

  /** A leaver who never logged in, and whose number was given on. */
  @Test
  void aLeaversAccountDoesNotBecomeTheNextHolders() {
    Someone leaver = rosterOnly(people.freshNumber());
    people.account(leaver.username(), leaver.staffNumber());
    personnel.end(leaver.staffNumber(), YESTERDAY);
    Someone next =
        people.inRosterOnly(
            leaver.staffNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(YESTERDAY.plusDays(1)));
    assertThat(logIn(leaver.username()).status()).isEqualTo(403);
    assertThat(Rows.count("identity_link", "person_id = ?", next.id())).isZero();
  }

  private Someone rosterOnly(String number) {
    return people.inRosterOnly(
        number, NewPeople.CITIZENS, Position.MEMBER, EmploymentType.REGULAR, ALWAYS);
  }

  @Test
  void afterwardsTheAccountIsThePersonWhateverTheNumber() {
    Someone clerk = people.clerk();
    clerk.visitor();
    personnel.end(clerk.staffNumber(), YESTERDAY);
    personnel.appointAgain(
        clerk.id(),
        people.freshNumber(),
        NewPeople.CITIZENS,
        EmploymentType.REAPPOINTED,
        Period.from(YESTERDAY.plusDays(1)));
    assertThat(clerk.visitor().get("/my-training").body()).contains("試験 " + clerk.staffNumber());
  }

  @Test
  void aNumberGivenToAnotherPersonOpensNothingOfTheFirst() {
    Someone first = people.clerk();
    first.visitor();
    personnel.end(first.staffNumber(), YESTERDAY);
    Someone second =
        people.inRosterOnly(
            first.staffNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(YESTERDAY.plusDays(1)));
    String username = "second-" + second.username();
    people.isAccountOf(people.account(username, second.staffNumber()), second);
    assertThat(logIn(username).status()).isEqualTo(200);
    assertThat(Rows.one("SELECT staff_number FROM identity_link WHERE person_id = ?", second.id()))
        .isEqualTo(first.staffNumber());
    assertThat(logIn(first.username()).status()).as("the first person's account").isEqualTo(403);
    assertThat(Rows.count("identity_link", "person_id = ?", first.id())).isOne();
  }

  @Test
  void aSecondAccountWithTheNumberIsNotLinked() {
    Someone clerk = people.clerk();
    clerk.visitor();
    String username = "other-" + clerk.username();
    String subject = people.account(username, clerk.staffNumber());
    Reply refused = logIn(username);
    refusedWith(refused, "すでに別のアカウントで使われています");
    assertThat(refused.body()).doesNotContain("試験 " + clerk.staffNumber());
    assertThat(Rows.count("identity_link", "subject = ?", subject)).isZero();
    assertThat(Rows.count("web_session", "subject = ? AND person_id IS NOT NULL", subject))
        .isZero();
    assertThat(
            Rows.one(
                "SELECT detail FROM audit_entry WHERE actor = ? AND action = 'login'", subject))
        .isEqualTo("PERSON_TAKEN");
  }

  @Test
  void anAccountWithoutStaffNumberIsNotLinked() {
    people.loadTown();
    String subject = people.account("no-number", "");
    refusedWith(logIn("no-number"), "アカウントに職員番号が登録されていません");
    assertThat(Rows.count("identity_link", "subject = ?", subject)).isZero();
  }

  @Test
  void aNumberThatIsNoneIsNotLookedUp() {
    people.loadTown();
    people.account("odd-number", "9".repeat(25));
    refusedWith(logIn("odd-number"), "アカウントに職員番号が登録されていません");
  }

  @Test
  void aNumberOfNobodyIsNotLinked() {
    people.loadTown();
    String subject = people.account("of-nobody", "X" + people.freshNumber());
    refusedWith(logIn("of-nobody"), NOBODY);
    assertThat(Rows.count("identity_link", "subject = ?", subject)).isZero();
  }

  @Test
  void aNumberOfSeveralIsNotLinked() {
    Someone one = rosterOnly(people.freshNumber());
    people.account(one.username(), one.staffNumber());
    personnel.addAgainstTheRules(one.staffNumber(), EmploymentType.REGULAR, ALWAYS);
    refusedWith(logIn(one.username()), "同じ職員番号の方が名簿に二人以上います");
    assertThat(Rows.count("identity_link", "person_id = ?", one.id())).isZero();
  }

  @Test
  void whoHasLeftHasNoAccessFromTheNextRequestOn() {
    Someone leaver = people.clerk();
    Visitor open = leaver.visitor();
    assertThat(open.get("/my-training").status()).isEqualTo(200);
    personnel.end(leaver.staffNumber(), YESTERDAY);
    refusedWith(open.get("/my-training"), NOBODY);
    assertThat(open.get("/policy").status()).isEqualTo(403);
    assertThat(audited(leaver.id().toString(), "open", "refused")).isZero();
    assertThat(
            Rows.count(
                "audit_entry a JOIN identity_link l ON l.subject = a.actor",
                "l.person_id = ? AND a.action = 'open' AND a.outcome = 'refused'",
                leaver.id()))
        .isEqualTo(2);
    refusedWith(logIn(leaver.username()), NOBODY);
  }

  @Test
  void whoHasLeftMeanwhileStillLogsOut() {
    Someone leaver = people.clerk();
    Visitor open = leaver.visitor();
    open.get("/my-training");
    personnel.end(leaver.staffNumber(), YESTERDAY);
    assertThat(open.post("/logout", Map.of()).location().orElseThrow()).hasPath("/logged-out");
    assertThat(Rows.all("SELECT revoked_reason FROM web_session WHERE person_id = ?", leaver.id()))
        .containsExactly(List.of("logout"));
  }

  @Test
  void whoHasNotYetBegunHasNoAccess() {
    Someone coming =
        people.person(
            NewPeople.CITIZENS,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(LocalDate.of(2027, 4, 1)));
    refusedWith(logIn(coming.username()), NOBODY);
  }

  private Reply logIn(String username) {
    return Visitor.anonymous(people.base()).logIn("/my-training", username, NewPeople.PASSWORD);
  }

  private static void refusedWith(Reply reply, String words) {
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.body()).contains("名簿であなたを確かめられません", words);
  }

  private static long audited(String actor, String action, String outcome) {
    return Rows.count(
        "audit_entry", "actor = ? AND action = ? AND outcome = ?", actor, action, outcome);
  }
}

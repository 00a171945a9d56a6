package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** What is missing before the first day; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class FirstDayPageTest {
  private static final String PAGE = "/first-day";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  @Test
  void showsEachCheckAsOfToday() {
    for (Visitor official : new Visitor[] {callers.office(), callers.hr()}) {
      Reply page = official.get(PAGE);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("使い始める前の確認", "基準日: 令和8年12月1日", "所属長のいない所属", "所属・職のない人")
          .contains("まだ一度もログインしていない人");
    }
  }

  @Test
  void aSectionWithoutAHeadIsMissingOneUntilItHasOne() {
    Visitor office = callers.office();
    int before = withoutHead(office);
    String section = people.newSection("所属長のない課");
    people.clerkOf(section);
    assertThat(withoutHead(office)).isEqualTo(before + 1);
    people.head(section);
    assertThat(withoutHead(office)).isEqualTo(before);
  }

  private static int withoutHead(Visitor visitor) {
    return count(check(visitor, "no_head"));
  }

  private static String check(Visitor visitor, String lack) {
    String page = visitor.get(PAGE).body();
    int check = page.indexOf("id=\"" + lack + "\"");
    assertThat(check).as(lack).isPositive();
    return page.substring(check, page.indexOf("</section>", check));
  }

  private static int count(String check) {
    Matcher count = Pattern.compile("(\\d+)件").matcher(check);
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }

  /** Their number is in the roster: nothing is to be imported. */
  @Test
  void anAccountThatWaitsForItsConfirmationIsNotOneOfNobody() {
    Visitor office = callers.office();
    int unknown = count(check(office, "unknown_account"));
    int waiting = count(check(office, "unconfirmed_account"));
    Someone clerk =
        people.inRosterOnly(
            people.freshNumber(),
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    String subject = people.account(clerk.username(), clerk.staffNumber());
    Visitor.anonymous(people.base()).logIn("/my-training", clerk.username(), NewPeople.PASSWORD);
    String check = check(office, "unconfirmed_account");
    assertThat(count(check)).isEqualTo(waiting + 1);
    assertThat(check).contains("href=\"/account-links\"", "アカウントの持ち主の確認へ");
    assertThat(count(check(office, "unknown_account"))).isEqualTo(unknown);
    people.isAccountOf(subject, clerk);
    assertThat(count(check(office, "unconfirmed_account"))).isEqualTo(waiting);
  }

  @Test
  void lookingIsNotedAndChangesNothingElse() {
    Someone officer = officials.withRole(Roles.SECURITY_OFFICE);
    Visitor office = officer.visitor();
    String before = Rows.fingerprint("audit_entry", "web_session");
    office.get(PAGE);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
    assertThat(
            Rows.count(
                "audit_entry",
                "actor = ? AND action = 'view' AND object_kind = 'first-day'",
                officer.id().toString()))
        .isOne();
  }

  @Test
  void isForTheOfficeAndHr() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.clerk(), PAGE);
    Doors.areClosedTo(callers.head(), PAGE);
    Doors.areClosedTo(callers.auditor(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
  }
}

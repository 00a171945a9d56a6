package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.login.AccountLinks;
import osarai.login.LinkedAccounts;
import osarai.login.SeenAccounts;
import osarai.people.AccountHolders;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** Where the provider's accounts cannot be listed, whoever was turned away can be confirmed. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SeenAccountsTest {
  private static final String PAGE = "/account-links";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject AccountDirectory accounts;
  @Inject ProviderCalls provider;
  @Inject SeenAccounts seen;
  @Inject AccountHolders holders;
  @Inject LinkedAccounts linked;
  @Inject AccountLinks links;
  @Inject Clock clock;

  @BeforeEach
  void switchesTheAccountsOff() {
    people.loadTown(); // whose accounts are listed and confirmed
    QuarkusMock.installMockForType(
        new FoundAccounts(SetAccounts.OFF, accounts, provider, seen, holders, linked, links, clock),
        FoundAccounts.class);
  }

  @Test
  void whoWasTurnedAwayIsConfirmedAndLogsIn() {
    Someone turnedAway = somebody();
    String subject = account(turnedAway);
    Someone never = somebody();
    String unseen = account(never);
    Visitor hr = callers.hr();
    assertThat(hr.get(PAGE).body()).doesNotContain(subject);
    for (int again = 0; again < 2; again++) {
      assertThat(myTraining(turnedAway)).isEqualTo(403);
    }
    String page = hr.get(PAGE).body();
    assertThat(page.split(subject, -1)).as("one line, however often").hasSize(2);
    String line = page.substring(page.indexOf(subject));
    assertThat(line.substring(0, line.indexOf("</tr>")))
        .contains(" checked", turnedAway.username(), "試験 " + turnedAway.staffNumber());
    assertThat(page).doesNotContain(unseen);
    assertThat(hr.post(PAGE, Map.of("pair", subject + " " + turnedAway.id())).status())
        .isEqualTo(303);
    assertThat(hr.get(PAGE).body()).doesNotContain(subject);
    assertThat(myTraining(turnedAway)).isEqualTo(200);
    assertThat(myTraining(never)).isEqualTo(403);
  }

  private static int myTraining(Someone someone) {
    return Visitor.anonymous(someone.base())
        .logIn("/my-training", someone.username(), NewPeople.PASSWORD)
        .status();
  }

  private static String account(Someone someone) {
    return Stack.shared()
        .identityProvider()
        .createUser(
            someone.username(),
            someone.staffNumber(),
            "試験",
            someone.staffNumber(),
            NewPeople.PASSWORD);
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

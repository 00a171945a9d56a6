package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DeskPageTest {
  private static final String PAGE = "/desk";
  private static final Pattern ENTRY =
      Pattern.compile("<li><a href=\"(/[^\"]+)\"[^>]*>[^<]+</a><br>");

  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void theOfficeFindsEverythingThatItMayOpen() {
    assertThat(opened(callers.office()))
        .contains("/people", "/what-if", "/office-events", "/year-closings", "/first-day")
        .contains("/group-sessions", "/training-imports", "/accounts", "/handlers");
  }

  @Test
  void hrFindsTheRosterAndNoDecisionOfTheOffice() {
    assertThat(opened(callers.hr()))
        .contains("/people", "/departments", "/imports", "/import-profiles", "/accounts")
        .doesNotContain("/what-if", "/office-events", "/year-closings", "/group-sessions");
  }

  @Test
  void theAuditorFindsWhatIsRead() {
    assertThat(opened(callers.auditor()))
        .contains(
            "/people",
            "/departments",
            "/office-events",
            "/handlers",
            "/year-closings",
            "/audit-trail")
        .doesNotContain("/imports", "/accounts", "/what-if", "/training-imports", "/first-day");
  }

  /** The addresses on the desk; each of them opens. */
  private static List<String> opened(Visitor visitor) {
    List<String> addresses =
        ENTRY
            .matcher(visitor.get(PAGE).body())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(address -> assertThat(visitor.get(address).status()).isEqualTo(200));
    return addresses;
  }

  @Test
  void lookingChangesNothing() {
    Visitor office = callers.office();
    String before = Rows.fingerprint("audit_entry", "web_session");
    assertThat(office.get(PAGE).status()).isEqualTo(200);
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

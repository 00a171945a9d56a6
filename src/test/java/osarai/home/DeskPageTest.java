package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DeskPageTest {
  private static final String PAGE = "/desk";
  private static final Pattern ENTRY =
      Pattern.compile("<li><a href=\"(/[^\"]+)\"[^>]*>[^<]+</a><br>");

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;
  @Inject SettableClock clock;

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
            "/audit-trail",
            "/town",
            "/approvals")
        .doesNotContain("/imports", "/accounts", "/what-if", "/training-imports", "/first-day");
  }

  /** A number, by the address of the page that shows what it counts. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "<a class=\"tile[^\"]*\" href=\"([^\"]+)\">.*?<span class=\"tile-count\">(\\d+)<small>",
          Pattern.DOTALL);

  @Test
  void everyNumberIsWhatItsPageShows() {
    people.clerk();
    Visitor office = callers.office();
    office.get("/reconciliation");
    Map<String, Integer> numbers = numbers(office);
    assertThat(numbers)
        .containsOnlyKeys(
            "/town?show=late",
            "/town?show=soon",
            "/approvals",
            "/handlers?show=to-confirm",
            "/reconciliation",
            "#checks");
    assertThat(listed(office, "/town?show=late", "(\\d+)人です。急ぐ人から"))
        .isEqualTo(numbers.get("/town?show=late"));
    assertThat(listed(office, "/town?show=soon", "(\\d+)人です。急ぐ人から"))
        .isEqualTo(numbers.get("/town?show=soon"));
    assertThat(rows(office, "/approvals", "<tr class=\"request\">"))
        .isEqualTo(numbers.get("/approvals"));
    assertThat(rows(office, "/handlers?show=to-confirm", "<tr id=\"d-"))
        .isEqualTo(numbers.get("/handlers?show=to-confirm"));
    assertThat(
            Pattern.compile("<h2>[^<]*<small>(\\d+)")
                .matcher(office.get("/reconciliation").body())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum())
        .isEqualTo(numbers.get("/reconciliation"));
    String desk = office.get(PAGE).body();
    int checks = desk.indexOf("<section id=\"checks\"");
    String found = desk.substring(checks, desk.indexOf("</section>", checks));
    assertThat(times("role=\"alert\"", found)).isEqualTo(numbers.get("#checks"));
    assertThat(times("点検の異常はありません。", found) == 1).isEqualTo(numbers.get("#checks") == 0);
  }

  @Test
  void whoIsLateIsCountedAsTheListHasThem() {
    String section = people.newSection("遅れの課");
    Someone clerk = people.clerkOf(section);
    try (SettableClock.Moved march = clock.at(LocalDate.of(2027, 3, 1).atTime(10, 0))) {
      Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
      String link = "/town?show=late";
      assertThat(listed(office, link, "(\\d+)人です。急ぐ人から"))
          .isEqualTo(numbers(office).get(link))
          .isPositive();
      String own = "/town?show=late&department=" + people.department(section);
      assertThat(office.get(own).body()).contains("/people/" + clerk.id());
    }
  }

  /** A number is what a list shows, and the bar of a department what its list shows. */
  @Test
  void aBarIsWhatItsDepartmentShows() {
    String section = people.newSection("帯の課");
    people.clerkOf(section);
    people.clerkOf(section);
    Visitor office = callers.office();
    String link = "/town?department=" + people.department(section);
    String desk = office.get(PAGE).body();
    int bar = desk.indexOf("href=\"" + link + "\"");
    assertThat(bar).isPositive();
    assertThat(desk.substring(bar, desk.indexOf("</div>", bar)))
        .contains("帯の課の進み方", "0人 ÷ 2人 <strong>0%</strong>", "合わせて2人");
    assertThat(listed(office, link, "(\\d+)人です。急ぐ人から")).isEqualTo(2);
  }

  private static Map<String, Integer> numbers(Visitor visitor) {
    return NUMBER
        .matcher(visitor.get(PAGE).body())
        .results()
        .collect(
            Collectors.toMap(found -> found.group(1), found -> Integer.valueOf(found.group(2))));
  }

  private static int listed(Visitor visitor, String page, String count) {
    Matcher found = Pattern.compile(count).matcher(visitor.get(page).body());
    assertThat(found.find()).as(page).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static int rows(Visitor visitor, String page, String row) {
    return times(row, visitor.get(page).body());
  }

  private static int times(String part, String text) {
    return text.split(part, -1).length - 1;
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

  /**
   * The menu says where one is: on each page behind the desk its entry is lit, or the page's own.
   */
  @Test
  void theDeskStaysLitOnWhatHasNoEntryOfItsOwn() {
    Visitor office = callers.office();
    for (String door : opened(office)) {
      String page = office.follow(door).body();
      String menu = page.substring(page.indexOf("<nav class=\"main\""), page.indexOf("</nav>"));
      assertThat(menu.split("aria-current=", -1)).as(door).hasSize(2);
      assertThat(menu.contains("href=\"/desk\" aria-current=\"true\""))
          .as(door)
          .isEqualTo(!door.equals("/handlers"));
    }
  }

  @Test
  void isForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.clerk(), PAGE);
    Doors.areClosedTo(callers.head(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
  }
}

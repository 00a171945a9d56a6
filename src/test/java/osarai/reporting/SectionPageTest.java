package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Personnel;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What a head sees of the own section; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SectionPageTest {
  private static final String PAGE = "/section";

  /** In a row, and not among the signs that are explained. */
  private static final String DONE = "<td data-label=\"情報セキュリティの基本\"><span class=\"m done\">";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;
  @Inject Personnel personnel;

  private String section = "";
  private Someone leader;
  private Someone clerk;
  private Visitor head;

  @BeforeEach
  void aSectionOfItsOwn() {
    section = people.newSection("受講課");
    leader = people.head(section);
    clerk = people.clerkOf(section);
    head = leader.visitor();
  }

  @Test
  void showsEverybodyOfTheSectionAsOfToday() {
    assertThat(head.get(PAGE).body())
        .contains("受講課", "基準日: 令和8年12月1日", clerk.staffNumber(), leader.staffNumber())
        .contains("令和8年12月1日現在、", "は対象2人中0人が修了しました(0%)。");
  }

  @Test
  void theRateFollowsWhatIsEntered() {
    String session = training.made(head, training.draft(section, "all-staff"));
    assertThat(head.get(PAGE).body()).doesNotContain(DONE);
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    assertThat(head.get(PAGE).body()).contains(DONE, "50%");
  }

  @Test
  void listsOnlyWhoIsNotDoneWhereThatIsAsked() {
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    String all = head.get(PAGE).body();
    assertThat(row(all, clerk)).isTrue();
    assertThat(all).contains("show=undone\">まだの人 1人", "対象2人中1人が修了しました(50%)");
    String undone = head.get(PAGE + "?day=2026-12-01&show=undone").body();
    assertThat(undone).contains("まだの人だけを出しています(期限を過ぎた人を含みます)。1人です。", "対象2人中1人が修了しました(50%)");
    assertThat(row(undone, clerk)).isFalse();
    assertThat(row(undone, leader)).isTrue();
    assertThat(head.get(PAGE + "?show=late").body()).contains("あてはまる人はいません");
  }

  private static boolean row(String page, Someone who) {
    return page.contains(
        "<th scope=\"row\">試験 %1$s<br><span class=\"soft small\">%1$s</span></th>\n<td class=\"post\">"
            .formatted(who.staffNumber()));
  }

  @Test
  void showsAnyPastDayAndWhatWasKnownOnIt() {
    assertThat(head.get(PAGE + "?day=2026-11-30").body())
        .contains("基準日: 令和8年11月30日", clerk.staffNumber());
    assertThat(head.get(PAGE + "?day=2020-03-31").body()).contains("対象の方はいません");
    assertThat(head.get(PAGE + "?day=2026-12-01&known=2026-11-30").body())
        .as("nothing of this section was known the day before")
        .contains("令和8年11月30日の終わりまでに", "対象の方はいません")
        .doesNotContain(clerk.staffNumber());
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    assertThat(head.get(PAGE + "?day=2026-11-29").body()).doesNotContain(DONE);
    assertThat(head.get(PAGE + "?day=2026-11-30").body()).contains(DONE);
    assertThat(head.get(PAGE + "?day=2026-12-01&known=2026-12-01").body())
        .contains(DONE, "50%", clerk.staffNumber());
  }

  @Test
  void aDayThatIsNoneOrToComeIsSaid() {
    for (String query : new String[] {"?day=x", "?day=2026-12-02", "?known=2026-13-01"}) {
      Reply reply = head.get(PAGE + query);
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.body()).contains("今日までの日を", "基準日: 令和8年12月1日");
    }
  }

  @Test
  void anotherSectionIsNotShown() {
    String next = people.newSection("隣の課");
    Someone neighbour = people.clerkOf(next);
    Visitor other = people.head(next).visitor();
    assertThat(head.get(PAGE + "?department=" + people.department(next)).body())
        .contains(clerk.staffNumber())
        .doesNotContain(neighbour.staffNumber(), "隣の課");
    assertThat(other.get(PAGE).body())
        .contains(neighbour.staffNumber())
        .doesNotContain(clerk.staffNumber());
  }

  @Test
  void lookingIsNotedAndChangesNothingElse() {
    String before = Rows.fingerprint("audit_entry", "web_session");
    head.get(PAGE);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
    assertThat(
            Rows.count(
                "audit_entry",
                "actor = ? AND action = 'view' AND object_kind = 'section'",
                leader.id().toString()))
        .isOne();
  }

  /** As many as no row could name at once. */
  @Test
  void lookingAtSeveralSectionsIsNotedOfEach() {
    List<String> sections = Stream.generate(() -> people.newSection("兼務課")).limit(7).toList();
    personnel.leads(leader.staffNumber(), NewPeople.FIRST_DAY.plusMonths(1), sections);
    head.get(PAGE);
    List<String> ids = sections.stream().map(code -> people.department(code).toString()).toList();
    assertThat(
            Rows.all(
                "SELECT object_id FROM audit_entry WHERE actor = ? AND action = 'view'"
                    + " AND object_kind = 'section'",
                leader.id().toString()))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void aConfirmationKeepsWhatWasShownOnce() {
    Reply page = head.get(PAGE);
    Map<String, String> form = form(page);
    for (int i = 0; i < 2; i++) {
      Reply sent = head.post(PAGE + "/confirmation", form);
      assertThat(sent.location().orElseThrow()).hasQuery("said=confirmed");
      assertThat(head.following(sent).body()).contains("確認を記録しました", "前の確認: 令和8年12月1日");
    }
    assertThat(
            Rows.all(
                "SELECT reference_day, net_owed, net_fulfilled, late, said FROM"
                    + " section_confirmation WHERE confirmed_by = ?",
                leader.id().toString()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.subList(0, 3)).containsExactly("2026-12-01", "2", "0");
              assertThat(page.body()).contains("<p class=\"copy\">" + row.get(4) + "</p>");
            });
    assertThat(
            Rows.count(
                "audit_entry",
                "actor = ? AND action = 'confirm-section' AND object_kind = 'section'",
                leader.id().toString()))
        .isOne();
  }

  @Test
  void whatIsNoLongerTrueIsNotConfirmed() {
    Map<String, String> form = form(head.get(PAGE));
    people.clerkOf(section);
    Reply sent = head.post(PAGE + "/confirmation", form);
    assertThat(head.following(sent).body()).contains("記録していません");
    assertThat(Rows.count("section_confirmation", "confirmed_by = ?", leader.id().toString()))
        .isZero();
    Reply without = head.post(PAGE + "/confirmation", Map.of("confirmation", "x", "shown", "x"));
    assertThat(without.location().orElseThrow()).hasQuery("said=changed");
  }

  @Test
  void aPastDayCannotBeConfirmed() {
    assertThat(head.get(PAGE + "?day=2026-11-30").body()).doesNotContain("/section/confirmation");
    Doors.takeNoForgedFormOf(head, PAGE + "/confirmation");
    Doors.takeNoFormWithoutLogin(people.base(), PAGE + "/confirmation");
  }

  private static Map<String, String> form(Reply page) {
    return Map.of(
        "confirmation", page.field("confirmation").orElseThrow(),
        "shown", page.field("shown").orElseThrow());
  }

  @Test
  void isForHeadsAlone() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(clerk.visitor(), PAGE);
    Doors.areClosedTo(callers.office(), PAGE);
    Doors.areClosedTo(callers.hr(), PAGE);
    Doors.areClosedTo(callers.auditor(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
  }
}

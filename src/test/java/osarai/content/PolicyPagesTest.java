package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.policy.Clause;
import osarai.policy.PolicyVersion;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PolicyPagesTest {
  private static final String PAGE = "/policy";
  private static final String CLAUSE = "/policy/clauses/incident-response";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Shelf shelf;

  @Test
  void everyClauseIsListedAndHasItsPage() {
    PolicyVersion policy = shelf.library().policy();
    Visitor visitor = callers.clerk();
    String list = visitor.get(PAGE).body();
    assertThat(list).contains(policy.title());
    for (Clause clause : policy.clauses()) {
      String page = PAGE + "/clauses/" + clause.key();
      assertThat(list).contains("href=\"" + page + "\"");
      assertThat(visitor.get(page).body()).as(page).contains("<h1>" + clause.number() + " ");
    }
  }

  @Test
  void aClauseLeadsToTheLessonsThatTeachIt() {
    Course course = shelf.course("all-staff").orElseThrow();
    Lesson lesson = course.lessons().get(0);
    Visitor visitor = callers.clerk();
    Reply page = visitor.get(PAGE + "/clauses/" + lesson.clauses().get(0));
    String address = "/courses/all-staff/lessons/" + lesson.id();
    assertThat(page.body()).contains(course.title(), address);
    assertThat(visitor.get(address).status()).isEqualTo(200);
  }

  @Test
  void howManyQuestionsThereAreIsForTheOffice() {
    String count = "この条項を問う問題";
    assertThat(callers.office().get(CLAUSE).body()).contains(count);
    assertThat(callers.clerk().get(CLAUSE).body()).doesNotContain(count);
  }

  @Test
  void aClauseThatIsNoneIsAbsent() {
    String clauses = PAGE + "/clauses/";
    Doors.seemAbsentTo(
        callers.clerk(),
        clauses + "no-such-clause",
        clauses + "INCIDENT-RESPONSE",
        clauses + "%3Cb%3E",
        clauses + "a".repeat(300),
        PAGE + "/x");
  }

  @Test
  void lookingChangesNothing() {
    Visitor visitor = callers.clerk();
    String before = Rows.fingerprint("web_session");
    visitor.get(PAGE);
    visitor.get(CLAUSE);
    assertThat(Rows.fingerprint("web_session")).as("not even the trail").isEqualTo(before);
  }

  @Test
  void isForWhoeverIsInTheRoster() {
    Doors.leadToTheLogin(people.base(), PAGE, CLAUSE);
    Doors.areClosedTo(callers.stranger(), PAGE, CLAUSE);
    assertThat(callers.auditor().get(CLAUSE).status()).isEqualTo(200);
  }
}

package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.calendar.Period;
import osarai.content.Lesson;
import osarai.content.Shelf;
import osarai.evidence.record.DutyStateRebuild;
import osarai.learning.Pupil;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Callers;
import osarai.running.CountedStatements;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** How many statements a page needs, counted by the database itself. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class StatementsTest {
  private static final int MOST = 5;

  /** A page that tells of all that is to be done. */
  private static final int MOST_OF_THE_OFFICE = 25;

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject CountedStatements statements;
  @Inject Shelf shelf;
  @Inject DutyStateRebuild rebuild;

  @Test
  void noPageOfALearnerNeedsManyStatements() {
    Visitor visitor = people.clerk().visitor();
    String course = "/courses/all-staff";
    String lesson = "";
    visitor.get("/my-training");
    for (Lesson one : shelf.course("all-staff").orElseThrow().lessons()) {
      lesson = course + "/lessons/" + one.id();
      visitor.post(lesson, Map.of());
    }
    String attempt =
        visitor.post(course + "/attempts", Map.of()).location().orElseThrow().getPath();
    SoftAssertions all = new SoftAssertions();
    for (String page :
        new String[] {
          "/my-training",
          course,
          lesson,
          attempt + "?q=1",
          attempt + "/review",
          "/policy",
          "/policy/clauses/incident-response"
        }) {
      all.assertThat(statements(visitor, page)).as(page).isPositive().isLessThanOrEqualTo(MOST);
    }
    all.assertAll();
  }

  @Test
  void whatComesAfterACourseNeedsNoMore() {
    Someone clerk = people.clerk();
    new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).pass();
    String attempt = Rows.one("SELECT id FROM attempt WHERE person_id = ?", clerk.id());
    assertThat(statements(clerk.visitor(), "/courses/all-staff")).isLessThanOrEqualTo(MOST);
    assertThat(statements(clerk.visitor(), "/attempts/" + attempt + "/result"))
        .as("with its sheet and its answers")
        .isLessThanOrEqualTo(MOST + 2);
  }

  @Test
  void aSharedPcNeedsNoMore() {
    Visitor visitor = people.clerk().visitor();
    int own = statements(visitor, "/my-training");
    visitor.get("/shared-pc");
    visitor.post("/shared-pc", Map.of("shared", "yes"));
    assertThat(visitor.get("/my-training").body()).contains("共用パソコンです。");
    assertThat(statements(visitor, "/my-training")).isEqualTo(own);
  }

  @Test
  void thirtyDutiesNeedNoMoreThanThree() {
    Someone few = people.clerk();
    Someone many = people.clerk();
    for (int i = 0; i < 30; i++) {
      Rows.execute(
          """
          INSERT INTO duty (id, person_id, appointment_id, requirement, occasion, course,
            fiscal_year, credit, opens_on, due_on, reason, change_id)
          SELECT '%s', person_id, appointment_id, 'more-%d', occasion, course,
            fiscal_year, credit, opens_on, due_on, '試験%d', change_id
          FROM duty WHERE person_id = '%s' AND fiscal_year = 2026 AND requirement NOT LIKE 'more-%%'
          """
              .formatted(UUID.randomUUID(), i, i, many.id()));
    }
    rebuild.everybody();
    Visitor one = few.visitor();
    Visitor other = many.visitor();
    assertThat(other.get("/my-training").body()).contains("試験29");
    assertThat(statements(other, "/my-training")).isEqualTo(statements(one, "/my-training"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/section", "/section?day=2026-12-01&known=2026-12-01"})
  void aLargeSectionNeedsNoMoreThanASmallOne(String page) {
    String section = people.newSection("大きな課");
    Visitor visitor = people.head(section).visitor();
    join(section, 2);
    assertThat(visitor.get(page).body()).contains("÷ 3人");
    int before = statements(visitor, page);
    join(section, 27);
    assertThat(visitor.get(page).body()).contains("÷ 30人");
    assertThat(statements(visitor, page)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/town", "/town?show=all"})
  void aTownOfMorePeopleAndDepartmentsNeedsNoMore(String page) {
    Visitor office = callers.office();
    int before = statements(office, page);
    for (int i = 0; i < 3; i++) {
      join(people.newSection("新しい課" + i), 3);
    }
    assertThat(statements(office, page)).isEqualTo(before).isLessThanOrEqualTo(MOST_OF_THE_OFFICE);
  }

  /** Of all whom a page does not show only figures are read. */
  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/town?show=all&page=0"})
  void aTownOfMorePeopleHandsOverNoMoreRows(String page) {
    Visitor office = callers.office();
    String section = people.newSection("多くの人の課");
    join(section, 60);
    office.get(page);
    CountedStatements.Counted before = statements.all(office, page);
    join(section, 120);
    office.get(page);
    CountedStatements.Counted after = statements.all(office, page);
    assertThat(after.statements()).isEqualTo(before.statements());
    assertThat(after.rows()).isLessThanOrEqualTo(before.rows());
  }

  private void join(String section, int persons) {
    for (int i = 0; i < persons; i++) {
      people.inRosterOnly(
          people.freshNumber(),
          section,
          Position.MEMBER,
          EmploymentType.REGULAR,
          Period.from(NewPeople.FIRST_DAY));
    }
  }

  @Test
  void whatOthersDoMeanwhileIsNotCounted() throws Exception {
    Visitor visitor = people.clerk().visitor();
    int alone = statements(visitor, "/my-training");
    Visitor other = people.clerk().visitor();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> looks =
          threads.submit(
              () -> {
                int looked = 0;
                while (!over.get()) {
                  looked += other.get("/my-training").status() == 200 ? 1 : 0;
                }
                return looked;
              });
      for (int i = 0; i < 10; i++) {
        assertThat(statements(visitor, "/my-training")).isEqualTo(alone);
      }
      over.set(true);
      assertThat(looks.get()).isPositive();
    } finally {
      over.set(true);
      threads.shutdownNow();
    }
  }

  /** Once a minute a request writes that its login was seen, and not what the page needs. */
  @Test
  void whenTheLoginWasLastSeenIsNotCounted() {
    Visitor visitor = people.clerk().visitor();
    int before = statements(visitor, "/my-training");
    Rows.execute("UPDATE web_session SET last_seen_at = last_seen_at - INTERVAL 90 SECOND");
    assertThat(statements.of(visitor, "/my-training")).isEqualTo(before);
  }

  /** At the second look, when what is kept in memory is there. */
  private int statements(Visitor visitor, String page) {
    visitor.get(page);
    return statements.of(visitor, page);
  }
}

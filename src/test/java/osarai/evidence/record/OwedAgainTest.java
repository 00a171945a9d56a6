package osarai.evidence.record;

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
import osarai.content.Question;
import osarai.content.Quiz;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.people.EmploymentType;
import osarai.policy.ClauseKey;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.OfficeEvents;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Whoever owes a course may take it, also after passing it before. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OwedAgainTest {
  @Inject NewPeople people;
  @Inject OfficeEvents events;
  @Inject Personnel personnel;
  @Inject EnteredTraining training;
  @Inject Shelf shelf;

  @Test
  void anIncidentIsFulfilledInTheBrowserByWhoPassedBefore() {
    String section = people.newSection("窓口課");
    Someone clerk = people.clerkOf(section);
    Visitor visitor = clerk.visitor();
    passedBefore(visitor, clerk);
    events.incident(section, "2026-11-25");
    assertThat(open(clerk)).isOne();
    assertThat(visitor.get("/my-training").body()).contains("受講が必要です", "まだ始めていません");
    assertThat(visitor.get("/courses/all-staff").body()).doesNotContain("合格しました");
    new Pupil(visitor, shelf.course("all-staff").orElseThrow()).pass();
    assertThat(open(clerk)).isZero();
    assertThat(Rows.count("completion", "person_id = ?", clerk.id())).isEqualTo(2);
    assertThat(visitor.get("/my-training").body()).contains("いま受ける研修はありません");
    assertThat(visitor.get("/courses/all-staff").body()).contains("合格しました");
    assertThat(Rows.all("SELECT round FROM enrolment WHERE person_id = ? ORDER BY 1", clerk.id()))
        .containsExactly(List.of("0"), List.of("1"));
    List<String> before = asked(clerk, 0);
    assertThat(before).hasSize(10);
    assertThat(asked(clerk, 1))
        .as("unseen first: again only where all on those clauses were asked")
        .allMatch(id -> !before.contains(id) || before.containsAll(besides(id)));
  }

  /** Ids of the questions of the first or second taking. */
  private static List<String> asked(Someone who, int round) {
    return Rows.one(
            "SELECT a.drawn FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id"
                + " WHERE a.person_id = ? AND e.round = "
                + round,
            who.id())
        .lines()
        .map(line -> line.split(" ")[0])
        .toList();
  }

  /** All of the clause group of a question. */
  private List<String> besides(String id) {
    Quiz quiz = shelf.course("all-staff").orElseThrow().quiz();
    ClauseKey clause = quiz.question(id).orElseThrow().clauses().get(0);
    return quiz.groups().stream()
        .filter(group -> group.clauses().contains(clause))
        .flatMap(
            group ->
                quiz.questions().stream()
                    .filter(one -> group.clauses().contains(one.clauses().get(0))))
        .map(Question::id)
        .toList();
  }

  @Test
  void anIncidentIsFulfilledByAGroupSessionOfWhoPassedBefore() {
    String section = people.newSection("窓口課");
    Someone head = people.head(section);
    Someone clerk = people.clerkOf(section);
    passedBefore(clerk.visitor(), clerk);
    events.incident(section, "2026-11-25");
    Visitor visitor = head.visitor();
    String session = training.made(visitor, training.draft(section, "all-staff"));
    assertThat(
            visitor.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "9", "")).body())
        .contains("修了 1人");
    assertThat(open(clerk)).isZero();
  }

  @Test
  void twoRunningAppointmentsHaveEachTheirOwnWay() {
    Someone twice = people.appointee();
    Personnel.Appointed second =
        personnel.appointAgain(
            twice.id(),
            people.freshNumber(),
            NewPeople.TAXES,
            EmploymentType.FISCAL_YEAR_PART_TIME,
            Period.days(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31)));
    Visitor visitor = twice.visitor();
    agreed(visitor);
    assertThat(visitor.get("/my-training").body()).contains("会計年度任用職員の情報セキュリティ", "受講が必要です");
    agreed(visitor);
    assertThat(
            Rows.all(
                "SELECT appointment_id FROM completion WHERE person_id = ? AND course ="
                    + " 'fiscal-year-appointees'",
                twice.id()))
        .containsExactlyInAnyOrder(
            List.of(twice.appointment().toString()), List.of(second.appointment().toString()));
    assertThat(
            Rows.count(
                "duty_standing",
                "person_id = ? AND course = 'fiscal-year-appointees' AND fulfilled_at IS NULL",
                twice.id()))
        .isZero();
    new Pupil(visitor, shelf.course("all-staff").orElseThrow()).pass();
    assertThat(visitor.get("/my-training").body()).contains("いま受ける研修はありません");
    assertThat(Rows.count("completion", "person_id = ? AND course = 'all-staff'", twice.id()))
        .as("one pass of the fiscal year serves both")
        .isOne();
  }

  private void agreed(Visitor visitor) {
    new Pupil(visitor, shelf.course("fiscal-year-appointees").orElseThrow()).pass();
    String page = "/courses/fiscal-year-appointees/acknowledgement";
    String text = visitor.get(page).field("text").orElseThrow();
    assertThat(visitor.post(page, Map.of("text", text)).status()).isEqualTo(303);
  }

  private void passedBefore(Visitor visitor, Someone who) {
    new Pupil(visitor, shelf.course("all-staff").orElseThrow()).pass();
    Rows.execute(
        "UPDATE completion SET completed_at = '2026-11-20 01:00:00' WHERE person_id = '%s'"
            .formatted(who.id()));
  }

  private static long open(Someone who) {
    return Rows.count(
        "duty_standing", "person_id = ? AND fiscal_year = 2026 AND fulfilled_at IS NULL", who.id());
  }
}

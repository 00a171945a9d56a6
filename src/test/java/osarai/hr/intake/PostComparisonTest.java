package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.ComparedCareers.career;
import static osarai.hr.intake.ComparedCareers.compare;
import static osarai.hr.intake.ComparedCareers.post;
import static osarai.hr.intake.ComparedCareers.regular;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.intake.StatementOutcome.Effect;
import osarai.people.Career;
import osarai.people.Position;
import osarai.web.Spoken;

/** What differs between the posts of two careers. */
class PostComparisonTest {
  /** The term grew, and that the post no longer ends before it was said nowhere. */
  @Test
  void thatAPostNoLongerEndsBeforeTheTermIsTold() {
    Career before =
        career("青木 花", regular("2026-04-01", "2027-03-31", post(210, "2026-04-01", "2027-01-31")));
    Career after =
        career("青木 花", regular("2026-04-01", "2027-06-30", post(210, "2026-04-01", "2027-06-30")));
    assertThat(compare(before, after).notes())
        .extracting(Object::toString)
        .anySatisfy(note -> assertThat(note).contains("differences.period|"))
        .anySatisfy(note -> assertThat(note).contains("periods_of_posts"));
  }

  @ParameterizedTest
  @CsvSource({"2027-06-30", "2026-12-31", "2027-02-28"})
  void aPostThatEndsWithTheTermOrWhereItDidIsNotToldAgain(String last) {
    Career before =
        career(
            "青木 花",
            regular(
                "2026-04-01",
                "2027-03-31",
                post(210, "2026-04-01", "2027-03-31"),
                post(220, "2026-04-01", "2027-01-31")));
    String own = last.compareTo("2027-01-31") < 0 ? last : "2027-01-31";
    Career after =
        career(
            "青木 花",
            regular(
                "2026-04-01", last, post(210, "2026-04-01", last), post(220, "2026-04-01", own)));
    assertThat(compare(before, after).notes()).hasSize(1);
  }

  @Test
  void anotherDepartmentOrTitleIsAMove() {
    Career before = career("青木 花", regular("2026-04-01", null, post(210, "2026-04-01", null)));
    Comparison moved =
        compare(
            before,
            career(
                "青木 花",
                regular(
                    "2026-04-01",
                    null,
                    post(210, "2026-04-01", "2026-06-30"),
                    post(220, "2026-07-01", null))));
    assertThat(moved.kind()).isEqualTo(Effect.MOVED);
    assertThat(moved.notes()).singleElement().asString().contains("税務課");
  }

  /** Back at the post of before was told as other days of it. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-01, MOVED",
    "2026-07-02, MOVED",
    "2026-07-01, CHANGED",
  })
  void whoComesBackToAPostHasMoved(LocalDate back, Effect told) {
    Career.Post first = post(210, "2026-04-01", "2026-06-30");
    Career before =
        career("青木 花", regular("2026-04-01", null, first, post(220, "2026-07-01", null)));
    Career.Post again = post(210, back.toString(), null);
    Career after =
        back.equals(LocalDate.of(2026, 7, 1))
            ? career("青木 花", regular("2026-04-01", null, first, again))
            : career(
                "青木 花",
                regular(
                    "2026-04-01",
                    null,
                    first,
                    post(220, "2026-07-01", back.minusDays(1).toString()),
                    again));
    assertThat(compare(before, after).kind()).isEqualTo(told);
  }

  @Test
  void onlyOtherDaysOfAPostAreAChange() {
    Comparison changed =
        compare(
            career("青木 花", regular("2026-04-01", null, post(210, "2026-04-01", null))),
            career("青木 花", regular("2026-04-01", null, post(210, "2026-05-01", null))));
    assertThat(changed.kind()).isEqualTo(Effect.CHANGED);
    assertThat(changed.notes()).hasSize(1);
  }

  /** The post is older than what is known of its department; the name was blank. */
  @Test
  void aDepartmentIsNamedBeforeItIsKnownToo() {
    Career.Post older =
        new Career.Post(section(210), Position.MEMBER, "主任", days("2005-04-01", null));
    Comparison begins = compare(career("青木 花"), career("青木 花", regular("2005-04-01", null, older)));
    assertThat(Spoken.kept(ComparisonMessages.class).said(begins.notes().get(0)))
        .contains("市民課 主任(平成17年4月1日から)");
  }
}

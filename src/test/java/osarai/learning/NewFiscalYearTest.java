package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/** What the calendar does to a duty, and what it does not do to a record. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class NewFiscalYearTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;

  @Test
  void aDutyIsDueToTheLastSecondOfItsDayAndLateAfterIt() {
    Someone clerk = people.clerk();
    assertThat(
            Rows.one(
                "SELECT due_on FROM duty WHERE person_id = ? AND fiscal_year = 2026", clerk.id()))
        .as("recorded on 1 December: 30 days, and the next day on which the offices are open")
        .isEqualTo("2027-01-04");
    try (SettableClock.Moved last = clock.at(LocalDateTime.of(2027, 1, 4, 23, 59, 30))) {
      assertThat(clerk.visitor().get("/my-training").body())
          .contains("今日まで")
          .doesNotContain("期限を過ぎています");
    }
    try (SettableClock.Moved next = clock.at(LocalDateTime.of(2027, 1, 5, 0, 0, 0))) {
      assertThat(clerk.visitor().get("/my-training").body()).contains("期限を過ぎています", "1日過ぎています");
    }
  }

  @Test
  void aNewFiscalYearIsANewDutyAndTheRecordStays() {
    Someone clerk = people.clerk();
    new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).pass();
    List<String> before = record(clerk);
    try (SettableClock.Moved eve = clock.at(LocalDateTime.of(2027, 3, 31, 23, 59, 30))) {
      assertThat(clerk.visitor().get("/my-training").body()).contains("いま受ける研修はありません");
    }
    try (SettableClock.Moved april = clock.at(LocalDateTime.of(2027, 4, 1, 0, 0, 0))) {
      Pupil pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow());
      String page = pupil.visitor.get("/my-training").body();
      assertThat(page)
          .contains("受講が必要です", "令和9年11月1日まで", "全部で7項目(まだ始めていません)")
          .contains("/completions/" + before.get(0));
      assertThat(pupil.visitor.get("/courses/all-staff").body()).doesNotContain("合格しました");
      assertThat(record(clerk)).isEqualTo(before);
      pupil.pass();
      assertThat(pupil.visitor.get("/my-training").body())
          .contains("いま受ける研修はありません", "令和8年度", "令和9年度");
    }
    assertThat(record(clerk)).isEqualTo(before);
    assertThat(years(clerk)).containsExactly(List.of("2026"), List.of("2027"));
  }

  /** One of March that was submitted in May fulfilled the new year's duty, with no lesson read. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-31T23:20, 2027-03-31T23:50, 2026",
    "2027-03-31T23:20, 2027-04-01T00:00, ",
    "2027-03-20T10:00, 2027-05-10T10:00, ",
    "2027-04-01T00:00, 2027-04-01T00:30, 2027"
  })
  void anAttemptCountsOnlyInTheYearInWhichItBegan(
      LocalDateTime begun, LocalDateTime submitted, String year) {
    Someone clerk = people.clerk();
    String attempt;
    try (SettableClock.Moved then = clock.at(begun)) {
      Pupil pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow()).read();
      attempt = pupil.start();
      pupil.answerAll(attempt, any -> true);
    }
    try (SettableClock.Moved later = clock.at(submitted)) {
      Pupil pupil = new Pupil(clerk.visitor(), shelf.course("all-staff").orElseThrow());
      pupil.visitor.get(attempt + "/review");
      Reply reply = pupil.submit(attempt);
      assertThat(years(clerk)).isEqualTo(year == null ? List.of() : List.of(List.of(year)));
      if (year == null) {
        assertThat(pupil.visitor.following(reply).body())
            .contains("前の年度の受講", "何も記録していません")
            .doesNotContain("合格しました");
        assertThat(pupil.visitor.get("/my-training").body()).contains("受講が必要です");
        pupil.pass();
        assertThat(years(clerk)).containsExactly(List.of("2027"));
      }
    }
  }

  private static List<List<String>> years(Someone someone) {
    return Rows.all(
        "SELECT fiscal_year FROM completion WHERE person_id = ? ORDER BY 1", someone.id());
  }

  private static List<String> record(Someone someone) {
    return Rows.all(
            "SELECT id, completed_at, fiscal_year, ledger_entry_id FROM completion"
                + " WHERE person_id = ? ORDER BY completed_at LIMIT 1",
            someone.id())
        .get(0);
  }
}

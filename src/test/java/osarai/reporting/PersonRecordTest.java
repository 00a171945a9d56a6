package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.CourseTitles;
import osarai.evidence.record.KnownRecord;
import osarai.evidence.record.RecordMessages;
import osarai.people.EmploymentType;
import osarai.trainings.EarlierTrainingView;
import osarai.trainings.EnteredRecords.TakenBack;
import osarai.trainings.KnownElsewhere;
import osarai.trainings.TrainingMode;
import osarai.web.Keys;

/** What a person's page tells of completions, to whom, as known on a day. */
class PersonRecordTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final UUID HEAD = new UUID(0, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Instant PASSED = Instant.parse("2026-06-01T15:30:00Z"); // 2 June there
  private static final Course TODAYS = SmallCourse.of("all-staff");
  private static final CourseTitles TITLES =
      KnownRecord.titles(
          SmallShelf.of(TODAYS).after(SmallCourse.called("昔の名の講座", "d".repeat(64), TODAYS)));
  private static final TakenBack MISTAKE =
      new TakenBack("別人", "鈴木", Instant.parse("2026-06-20T01:00:00Z"));

  @Test
  void anOwnPassIsToldByItsCourseAndScore() {
    PersonView.Done done = only(own(), asked(null, HEAD, true));
    assertThat(done.title()).as("as it was called then").isEqualTo("昔の名の講座");
    assertThat(done.result()).isEqualTo("8 / 10");
    assertThat(done.day()).isEqualTo("令和8年6月2日 0時30分");
    assertThat(done.entered()).isEmpty();
    assertThat(done.withdrawal()).as("nobody takes back what the person passed").isEmpty();
  }

  @Test
  void anEntryIsToldWithWhoEnteredItAndItsCertificate() {
    PersonView.Done done = only(entered(null), asked(null, HEAD, false));
    assertThat(done.title()).as("a course that is on no shelf").isEqualTo("CYDER");
    assertThat(done.entered()).isEqualTo("entered(GROUP_SESSION, 市民課長 鈴木 健一)");
    assertThat(done.day()).isEqualTo("令和8年6月2日");
    assertThat(done.certificate()).isEqualTo("C-31");
    assertThat(done.result()).isEmpty();
  }

  /** It is taken back by who entered it or the office, once, on the page of what is known now. */
  @Test
  void whoMayTakeAnEntryBack() {
    String page = "/completions/" + new UUID(5, 2) + "/withdrawal";
    assertThat(only(entered(null), asked(null, HEAD, false)).withdrawal()).isEqualTo(page);
    assertThat(only(entered(null), asked(null, new UUID(0, 8), true)).withdrawal()).isEqualTo(page);
    assertThat(only(entered(null), asked(null, new UUID(0, 8), false)).withdrawal()).isEmpty();
    assertThat(only(entered(null), asked(TODAY, HEAD, true)).withdrawal()).isEmpty();
    assertThat(only(entered(MISTAKE), asked(null, HEAD, true)).withdrawal()).isEmpty();
  }

  @Test
  void theRecordIsOpenToThePersonAndToWhoMaySeeIt() {
    assertThat(only(own(), asked(null, TANAKA, false)).link())
        .isEqualTo("/completions/" + new UUID(5, 1));
    assertThat(only(own(), asked(null, HEAD, false)).link()).isEmpty();
    assertThat(only(own(), asked(null, HEAD, true)).link()).isNotEmpty();
  }

  @Test
  void aPastDayKnowsOnlyWhatWasRecordedAndTakenBackByThen() {
    assertThat(only(entered(MISTAKE), asked(null, HEAD, true)).stands()).isFalse();
    assertThat(only(entered(MISTAKE), asked(LocalDate.of(2026, 6, 19), HEAD, true)).stands())
        .isTrue();
    assertThat(
            record(entered(MISTAKE))
                .completions(TANAKA, asked(LocalDate.of(2026, 6, 1), HEAD, true)))
        .isEmpty();
    PersonRecord record = record(own());
    assertThat(record.earlier(TANAKA, asked(null, HEAD, true))).hasSize(1);
    assertThat(record.earlier(TANAKA, asked(LocalDate.of(2026, 6, 19), HEAD, true))).hasSize(2);
    assertThat(record.earlier(TANAKA, asked(LocalDate.of(2026, 6, 20), HEAD, true))).hasSize(1);
    assertThat(record.earlier(TANAKA, asked(LocalDate.of(2026, 6, 1), HEAD, true))).isEmpty();
  }

  @Test
  void whatWasBeforeIsTakenBackByWhoEnteredItAndTheOffice() {
    PersonRecord record = record(own());
    UUID other = new UUID(0, 8);
    assertThat(record.earlier(TANAKA, asked(null, HEAD, false)).get(0).withdrawable()).isTrue();
    assertThat(record.earlier(TANAKA, asked(null, other, true)).get(0).withdrawable()).isTrue();
    assertThat(record.earlier(TANAKA, asked(null, other, false)).get(0).withdrawable()).isFalse();
    assertThat(record.earlier(TANAKA, asked(TODAY, HEAD, true)).get(0).withdrawable()).isFalse();
  }

  @Test
  void whatFulfilledADutyIsAskedOfAPastDayOnly() {
    UUID duty = new UUID(7, 1);
    PersonRecord record =
        new PersonRecord(
            KnownRecord.completions(own()),
            KnownRecord.standings(Map.of(duty, new UUID(5, 1), new UUID(7, 2), new UUID(5, 9))),
            KnownElsewhere.external(Map.of()),
            KnownElsewhere.earlier(),
            TITLES,
            Keys.of(RecordMessages.class));
    assertThat(record.fulfilledAsKnown(Set.of(TANAKA), asked(TODAY, HEAD, true)))
        .containsExactly(Map.entry(duty, PASSED));
    assertThat(record.fulfilledAsKnown(Set.of(TANAKA), asked(null, HEAD, true))).isEmpty();
  }

  private static PersonView.Done only(CompletionView one, PersonInquiry asked) {
    List<PersonView.Done> all = record(one).completions(TANAKA, asked);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static PersonRecord record(CompletionView one) {
    return new PersonRecord(
        KnownRecord.completions(one),
        KnownRecord.standings(Map.of()),
        KnownElsewhere.external(Map.of(new UUID(6, 1), "C-31")),
        KnownElsewhere.earlier(before(2, null), before(3, Instant.parse("2026-06-20T01:00:00Z"))),
        TITLES,
        Keys.of(RecordMessages.class));
  }

  private static EarlierTrainingView before(int id, @Nullable Instant until) {
    return new EarlierTrainingView(
        new UUID(6, id),
        TANAKA,
        "handlers",
        "旧研修",
        LocalDate.of(2025, 6, 1),
        TrainingMode.GROUP_SESSION,
        "旧台帳",
        HEAD,
        Instant.parse("2026-06-02T01:00:00Z"),
        until);
  }

  private static PersonInquiry asked(@Nullable LocalDate known, UUID reader, boolean office) {
    return new PersonInquiry(TODAY, known, null, reader, office, office, office, office);
  }

  private static CompletionView own() {
    return completion(
        1, "all-staff", "d".repeat(64), new CompletionView.Score(8, 10, 80), null, null);
  }

  private static CompletionView entered(@Nullable TakenBack withdrawn) {
    return completion(2, "cyder", null, null, "市民課長 鈴木 健一", withdrawn);
  }

  private static CompletionView completion(
      int id,
      String course,
      @Nullable String version,
      CompletionView.@Nullable Score score,
      @Nullable String by,
      @Nullable TakenBack withdrawn) {
    return new CompletionView(
        new UUID(5, id),
        TANAKA,
        course,
        by == null ? null : "CYDER",
        new FiscalYear(2026),
        "田中 花子",
        "1001",
        "市民課",
        EmploymentType.REGULAR,
        version,
        version == null ? null : "2.1",
        score,
        TrainingMode.GROUP_SESSION,
        by == null ? null : new UUID(6, 1),
        by == null ? null : HEAD,
        by,
        by == null ? PASSED.minusSeconds(600) : null,
        PASSED,
        PASSED,
        withdrawn);
  }
}

package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.content;
import static osarai.hr.intake.WrittenNotices.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;

/** What is told for a day before the appointment begins, or long after. */
class ToldAheadTest {
  private static final EmploymentType PART = EmploymentType.FISCAL_YEAR_PART_TIME;
  private final WrittenNotices written = new WrittenNotices();

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-04-01, 2026-03-01",
    "2026-04-01, 2026-04-01, 2026-04-01",
    "2026-06-01, 2026-04-01, 2026-04-01"
  })
  void aNameHoldsFromItsNoticeOrTheAppointmentWhicheverIsEarlier(
      String told, String appointed, LocalDate from) {
    Notice notice =
        written.notice(
            told,
            content(
                PersonName.of("青木 花", new Kana("アオキ ハナ")),
                new Statement.Engagement(EmploymentType.REGULAR, day(appointed), null),
                null,
                null));
    assertThat(career(notice).names())
        .singleElement()
        .extracting(called -> called.period().from())
        .isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-15, 2026-06-01", "2026-06-01, 2026-04-15"})
  void anIdThatIsGivenTwiceHoldsFromTheFirst(String one, String other) {
    Notice.Content identifying = Notice.Content.onlyExternalId("hr-7");
    Career career =
        Timeline.of(
            List.of(
                written.joins("2026-04-01"),
                written.notice(one, identifying),
                written.notice(other, identifying)),
            Set.of(),
            Successions.none());
    assertThat(career.externalIds())
        .extracting(given -> given.id() + " " + given.period().from())
        .containsExactly("hr-7 2026-04-15");
  }

  /** Employed from April, in 税務課 from July, and gone after September; without a day by then. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-15, -, -, -",
        "2026-03-31, -, -, -",
        "2026-04-01, -, -, -",
        // it went on for ever once where it began before the appointment
        "2026-03-15, 2026-07-01, -, 2026-06-30",
        "2026-03-15, -, 2026-09-30, 2026-09-30",
        "2026-03-15, 2026-07-01, 2026-09-30, 2026-06-30",
        "2026-08-01, 2026-07-01, 2026-09-30, 2026-09-30"
      })
  void aDesignationEndsWithThePostThereOrTheOfficeWheneverItBegan(
      String from, @Nullable String moved, @Nullable String ended, @Nullable LocalDate last) {
    List<Notice> notices =
        new ArrayList<>(List.of(written.joins("2026-04-01"), written.designated(from, "氏名")));
    if (moved != null) {
      notices.add(written.moves(moved, WrittenNotices.TAXES));
    }
    if (ended != null) {
      notices.add(written.ends(ended));
    }
    assertThat(Timeline.of(notices, Set.of(), Successions.none()).designations())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.period().from()).isEqualTo(from);
              assertThat(one.period().lastDay()).isEqualTo(last);
            });
  }

  /** A term of fiscal year 2026; then an end is told. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-04-01, 2026-03-31, -", // it never came
        "2026-04-01, 2026-03-24, -",
        "2026-03-25, 2026-03-24, 2027-03-31", // not yet begun on that day either
        "2026-03-25, 2026-03-31, -", // told ahead for the day before the first
        "2026-09-01, 2026-08-31, 2026-08-31"
      })
  void anEndBeforeAnythingRanTakesBackWhatWouldHaveBegunByThen(
      String effective, String lastDay, @Nullable LocalDate last) {
    Notice term = term();
    Notice end = written.notice(effective, content(null, null, null, day(lastDay)));
    assertThat(lastDays(term, end)).isEqualTo(last == null ? List.of() : List.of(last));
  }

  /** In the order of their days the end for 31 March comes first in any case. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1, 2027-03-31", // the term was told after it
        "2, 2027-03-31", // in one batch: what it ends is something that is not known
        "3, -"
      })
  void anEndTakesBackWhatWasToldBeforeIt(long change, @Nullable LocalDate last) {
    written.joins("2020-04-01"); // the term is the second
    Notice term = term();
    Notice end =
        new Notice(
            new UUID(0, 9),
            change,
            term.staffNumber(),
            day("2026-03-31"),
            null,
            null,
            null,
            content(null, null, null, day("2026-03-31")));
    assertThat(lastDays(end, term)).isEqualTo(last == null ? List.of() : List.of(last));
  }

  private Notice term() {
    return written.notice(
        "2026-04-01",
        content(
            null,
            new Statement.Engagement(PART, day("2026-04-01"), day("2027-03-31")),
            null,
            null));
  }

  private static List<LocalDate> lastDays(Notice... notices) {
    return career(notices).appointments().stream().map(one -> one.period().lastDay()).toList();
  }

  private static Career career(Notice... notices) {
    return Timeline.of(List.of(notices), Set.of(), Successions.none());
  }
}

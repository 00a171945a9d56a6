package osarai.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.advisories.Advisory.Affected;

/** A part may stay for seven days, or as long as an exception says, counted to the list's day. */
class FindingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Part PART = new Part("a:b", "1.0");

  private static Advisory published(String instant) {
    return new Advisory(
        "GHSA-1",
        List.of("CVE-2026-1"),
        instant == null ? null : Instant.parse(instant),
        null,
        null,
        List.of(new Affected(new Advisory.Package("Maven", "a:b"), null, List.of("1.0"))));
  }

  private static Finding found(String instant, Waiver... exceptions) {
    List<Finding> findings =
        new AdvisoryList(DAY, List.of(published(instant)), List.of(exceptions))
            .findings(List.of(PART));
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T01:00:00Z, DUE",
    "2026-11-23T01:00:00Z, DUE",
    "2026-11-22T01:00:00Z, LATE",
    "2026-11-22T15:00:00Z, DUE",
    ", LATE",
  })
  void isLateAfterSevenDays(String published, Finding.State state) {
    assertThat(found(published).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "CVE-2026-1, 2026-11-30, EXCEPTED",
    "GHSA-1, 2026-12-31, EXCEPTED",
    "CVE-2026-1, 2026-11-29, LATE",
    "CVE-2026-2, 2026-12-31, LATE",
  })
  void mayStayAsLongAsAnExceptionSays(String id, LocalDate until, Finding.State state) {
    Waiver exception = new Waiver(id, until, "not reached");
    assertThat(found("2026-09-17T00:00:00Z", exception).state()).isEqualTo(state);
  }

  @Test
  void isToBeDoneByTheSeventhDayOrTheEndOfTheException() {
    assertThat(found("2026-11-25T01:00:00Z").until()).isEqualTo("2026-12-02");
    LocalDate until = LocalDate.of(2026, 12, 31);
    assertThat(found("2026-11-25T01:00:00Z", new Waiver("GHSA-1", until, "x")).until())
        .isEqualTo(until);
  }

  @Test
  void whatWasTakenBackIsNone() {
    Advisory advisory = published("2026-09-17T00:00:00Z");
    Advisory withdrawn =
        new Advisory(
            advisory.id(),
            advisory.aliases(),
            advisory.published(),
            Instant.parse("2026-10-01T00:00:00Z"),
            null,
            advisory.affected());
    assertThat(new AdvisoryList(DAY, List.of(withdrawn), null).findings(List.of(PART))).isEmpty();
  }

  @Test
  void whatTheBuildExceptsHoldsForALaterList() {
    Waiver exception = new Waiver("CVE-2026-1", LocalDate.of(2026, 12, 31), "not reached");
    AdvisoryList own = new AdvisoryList(DAY, List.of(), List.of(exception));
    AdvisoryList later =
        new AdvisoryList(
            LocalDate.of(2026, 12, 20), List.of(published("2026-09-17T00:00:00Z")), null);
    assertThat(later.with(own).findings(List.of(PART)))
        .extracting(Finding::state)
        .containsExactly(Finding.State.EXCEPTED);
  }
}

package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonInquiryTest {
  /** What was known on a day was known by the end of it in Japan. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-30T15:00:00Z",
    "2026-12-31, 2026-12-31T15:00:00Z",
    "2028-02-29, 2028-02-29T15:00:00Z"
  })
  void aPageAsKnownOnADayStandsOnTheWholeDay(LocalDate known, Instant end) {
    assertThat(inquiry(known).end()).isEqualTo(end);
  }

  @Test
  void withoutSuchADayAllThatIsKnownCounts() {
    assertThat(inquiry(null).end()).isEqualTo(Instant.MAX);
  }

  private static PersonInquiry inquiry(@Nullable LocalDate known) {
    return new PersonInquiry(
        LocalDate.of(2026, 12, 1), known, null, new UUID(0, 1), false, false, false, false);
  }
}

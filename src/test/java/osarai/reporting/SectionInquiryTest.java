package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionInquiryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 2026-12-01, -, false",
        "'', '', 2026-12-01, -, false",
        "2026-09-30, -, 2026-09-30, -, false",
        "2026-09-30, 2026-10-05, 2026-09-30, 2026-10-05, false",
        "2026-12-02, -, 2026-12-01, -, true",
        "2026-09-30, 2026-12-02, 2026-12-01, -, true",
        "x, -, 2026-12-01, -, true",
        "2026-02-30, -, 2026-12-01, -, true",
        "1989-04-01, -, 1989-04-01, -, false",
        "1989-03-31, -, 2026-12-01, -, true",
        "1950-01-01, -, 2026-12-01, -, true"
      })
  void isOfTodayUnlessAPastDayIsTyped(
      @Nullable String day,
      @Nullable String known,
      LocalDate asked,
      @Nullable LocalDate asKnown,
      boolean bad) {
    assertThat(SectionInquiry.of(day, known, TODAY))
        .isEqualTo(new SectionInquiry(asked, asKnown, bad));
  }
}

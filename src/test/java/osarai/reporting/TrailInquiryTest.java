package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.audit.AuditRows;
import osarai.forms.SentForm;

class TrailInquiryTest {
  private static TrailInquiry asked(String who, String actor, SentForm form) {
    return new TrailInquiry(day("2026-12-01"), who, actor, form);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ?day=2026-12-01&who=",
    "1001, ?day=2026-12-01&who=1001",
    "hr-system, ?day=2026-12-01&who=hr-system",
    "a&day=b#c, ?day=2026-12-01&who=a%26day%3Db%23c",
    "'甲 乙', ?day=2026-12-01&who=%E7%94%B2+%E4%B9%99"
  })
  void anAddressAsksForTheSameAgain(String who, String query) {
    assertThat(asked(who, "x", SentForm.NONE).query()).isEqualTo(query);
  }

  /** What was typed is shown again; the rows are found by the id that it means. */
  @Test
  void rowsAreFoundByTheIdThatIsMeant() {
    assertThat(asked("1001", "01900000-0000-7000-8000-000000000000", SentForm.NONE).wanted())
        .isEqualTo(new AuditRows.OfADay(day("2026-12-01"), "01900000-0000-7000-8000-000000000000"));
  }

  @Test
  void aConditionThatIsWrongMakesItBad() {
    SentForm form = SentForm.of("", Map.of(TrailInquiry.DAY, List.of("2026-02-30")));
    assertThat(asked("", "", form).isBad()).isFalse();
    assertThat(asked("", "", form.wrong(TrailInquiry.DAY, "x")).isBad()).isTrue();
  }
}

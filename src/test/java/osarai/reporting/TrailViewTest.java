package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import osarai.audit.AuditRow;
import osarai.forms.SentForm;

class TrailViewTest {
  private static final TrailInquiry ASKED =
      new TrailInquiry(day("2026-12-01"), "1001", "x", SentForm.NONE);

  private static TrailView of(int lines) {
    return new TrailView(
        ASKED, IntStream.rangeClosed(1, lines).mapToObj(TrailViewTest::line).toList(), true, true);
  }

  private static TrailLine line(int number) {
    AuditRow row =
        new AuditRow(
            new UUID(0, number), Instant.EPOCH, "x", "view", "person", "y", false, "", "", null);
    return new TrailLine(row, "", "", "", "", List.of(), "");
  }

  @Test
  void thePagesBesideItBeginAtItsFirstAndItsLastRow() {
    assertThat(of(3).previous())
        .isEqualTo(
            "/audit-trail?day=2026-12-01&who=1001&before=00000000-0000-0000-0000-000000000001");
    assertThat(of(3).next())
        .isEqualTo(
            "/audit-trail?day=2026-12-01&who=1001&after=00000000-0000-0000-0000-000000000003");
  }

  @Test
  void theFirstPageAndTheFileAskForTheWholeDay() {
    assertThat(of(1).first()).isEqualTo("/audit-trail?day=2026-12-01&who=1001");
    assertThat(of(0).first()).isEqualTo("/audit-trail?day=2026-12-01&who=1001");
    assertThat(of(0).file()).isEqualTo("/audit-trail/list.csv?day=2026-12-01&who=1001");
  }

  @Test
  void itShowsWhatWasAskedAndWhatIsWrongWithIt() {
    assertThat(of(0).dayValue()).isEqualTo("2026-12-01");
    assertThat(of(0).who()).isEqualTo("1001");
    assertThat(of(0).isBad()).isFalse();
    TrailInquiry bad =
        new TrailInquiry(day("2026-12-01"), "", "", SentForm.NONE.wrong(TrailInquiry.WHO, "x"));
    TrailView view = new TrailView(bad, List.of(), false, false);
    assertThat(view.isBad()).isTrue();
    assertThat(view.form().faultAt(TrailInquiry.WHO)).isEqualTo("x");
  }
}

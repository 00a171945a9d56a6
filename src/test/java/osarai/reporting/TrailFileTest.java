package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import osarai.audit.AuditRow;
import osarai.forms.SentForm;
import osarai.web.Spoken;

/** The trail as a file: each row in words, and as it is kept. */
class TrailFileTest {
  private static final TrailInquiry ASKED =
      new TrailInquiry(LocalDate.of(2026, 12, 1), "", "", SentForm.of("", Map.of()));

  private static TrailLine line(String detail) {
    AuditRow row =
        new AuditRow(
            new UUID(0, 1),
            Instant.parse("2026-12-01T01:02:03Z"),
            "00000000-0000-0000-0000-000000000009",
            "view",
            "person",
            "00000000-0000-0000-0000-000000000008",
            false,
            detail,
            "192.0.2.1",
            null);
    return new TrailLine(
        row,
        "田中 花子",
        "見た",
        "職員: 佐藤 一郎",
        "できた",
        List.of(new TrailLine.TrailFact("日", "2026年12月1日"), new TrailLine.TrailFact("", "ほか")),
        "s1");
  }

  private static List<String> written(TrailLine... lines) {
    TrailReading reading =
        new TrailReading(null, null, null, null, null, null) {
          @Override
          void eachOf(TrailInquiry asked, Consumer<TrailLine> to) {
            assertThat(asked).isSameAs(ASKED);
            List.of(lines).forEach(to);
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TrailFile(reading, Spoken.in(TrailMessages.class)).write(out, ASKED);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void eachRowStandsInWordsAndAsItIsKept() {
    assertThat(written(line("day=2026-12-01")))
        .containsExactly(
            "\ufeff時刻,だれ,した人のID,したこと,対象,結果,内容,アドレス,ログインのID,操作の記号,対象の記号,対象のID,内容(記録のまま)",
            "2026-12-01T10:02:03+09:00,田中 花子,00000000-0000-0000-0000-000000000009,見た,"
                + "職員: 佐藤 一郎,できた,日: 2026年12月1日 / ほか,192.0.2.1,s1,view,person,"
                + "00000000-0000-0000-0000-000000000008,day=2026-12-01");
  }

  /** A detail may hold what somebody typed. */
  @Test
  void whatIsKeptIsNoFormulaAndStaysInItsCell() {
    assertThat(written(line("=1+1,\"x\"")).get(1)).endsWith(",\"'=1+1,\"\"x\"\"\"");
  }

  @Test
  void aDayWithoutRowsHasItsHeadings() {
    assertThat(written()).hasSize(1);
  }
}

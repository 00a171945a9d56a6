package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Visitor;

/** F20: a list of everybody that lost its end, or all of it. */
@Tag("running")
class CutListTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,採用日,所属コード,職名\r\n";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final String RUNNING = "employment_type = 'SECONDED' AND valid_to IS NULL";
  private static final int PEOPLE = 40;
  private static Visitor hr;

  /** The only people of their employment type. */
  @BeforeAll
  static void appointThem() {
    hr = Hr.atThePages();
    Reply preview = Hr.upload(hr, Hr.utf8(HEAD + rows()), LocalDate.of(2026, 4, 1), false);
    assertThat(Hr.apply(hr, preview, false).body()).contains("取込みの結果");
    assertThat(running()).isEqualTo(PEOPLE);
  }

  private static String rows() {
    return IntStream.range(0, PEOPLE).mapToObj(CutListTest::row).collect(Collectors.joining());
  }

  private static String row(int i) {
    return "L%03d,名簿 太郎,メイボ タロウ,派遣受入,2026-04-01,310,主事\r\n".formatted(i);
  }

  private static long running() {
    return PackagedRows.count("appointment_now", RUNNING);
  }

  @Test
  void cutBehindARowIsNotAppliedUnlessAPersonSaysSo() {
    String cut = HEAD + rows().substring(0, row(0).length() * (PEOPLE * 3 / 10));
    saysThatLeave(Hr.utf8(cut), PEOPLE * 7 / 10);
  }

  @Test
  void cutWithinARowIsNotAppliedAndWhoStandsInThatRowIsStillThere() {
    int rows = PEOPLE * 3 / 10;
    String cut = HEAD + rows().substring(0, row(0).length() * rows + "L012,名簿 太".length());
    Reply preview = saysThatLeave(Hr.utf8(cut), PEOPLE - rows - 1);
    assertThat(preview.body()).contains("読めなかった行", (rows + 2) + "行目");
  }

  @Test
  void cutAtAnyByteIsRefusedOrNotApplied() {
    byte[] whole = Hr.utf8(HEAD + rows());
    int middle = whole.length * 3 / 10;
    for (int at = middle; at < middle + 4; at++) {
      Reply preview = Hr.upload(hr, Arrays.copyOf(whole, at), TODAY, true);
      if (preview.status() == 422) {
        assertThat(preview.body()).as("at %d", at).contains("何も保存していません");
      } else {
        assertThat(Hr.apply(hr, preview, false).body()).contains("取り込みませんでした");
      }
      assertThat(running()).as("at %d", at).isEqualTo(PEOPLE);
    }
  }

  private static Reply saysThatLeave(byte[] file, int leavers) {
    Reply preview = Hr.upload(hr, file, TODAY, true);
    assertThat(preview.body())
        .contains("在職者%d人のうち%d人が退職になります".formatted(PEOPLE, leavers), "ファイルが途中で切れていないか");
    Reply stopped = Hr.apply(hr, preview, false);
    assertThat(stopped.body()).contains("退職になる人が多いため、取り込みませんでした");
    assertThat(running()).isEqualTo(PEOPLE);
    return preview;
  }

  @Test
  void emptyIsRefused() {
    for (byte[] file : List.of(new byte[0], Hr.utf8(HEAD), Hr.utf8("\r\n\r\n"))) {
      Reply refused = Hr.upload(hr, file, TODAY, true);
      assertThat(refused.status()).as(refused.body()).isIn(400, 422);
    }
    assertThat(running()).isEqualTo(PEOPLE);
  }

  /** A row that cannot be read is no row that is missing. */
  @Test
  void nobodyLeavesForAFaultInTheOwnRow() {
    String file = HEAD + rows().replace(row(7), row(7).replace("2026-04-01", "2026-02-30"));
    Reply preview = Hr.upload(hr, Hr.utf8(file), TODAY, true);
    assertThat(preview.body()).contains("読めなかった行", "9行目").doesNotContain("退職・任期満了");
    assertThat(Hr.apply(hr, preview, false).body()).contains("取込みの結果");
    assertThat(running()).isEqualTo(PEOPLE);
  }
}

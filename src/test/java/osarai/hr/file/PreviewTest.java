package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.hr.intake.Recognition;
import osarai.hr.intake.StatementOutcome;

class PreviewTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void keepsTheFirstOfEachKindAndCountsAll() throws Exception {
    List<StatementOutcome> lines = new ArrayList<>(lines(StatementOutcome.Effect.JOINED, 1_000));
    lines.addAll(lines(StatementOutcome.Effect.LEFT, 2));
    Preview preview = Preview.of(1_002, 10, 0, List.of(), List.of(), lines);
    assertThat(preview.lines()).hasSize(Preview.SHOWN + 2);
    Preview read = json.readValue(json.writeValueAsString(preview), Preview.class);
    assertThat(read.count(StatementOutcome.Effect.JOINED)).isEqualTo(1_000);
    assertThat(read.count(StatementOutcome.Effect.LEFT)).isEqualTo(2);
    assertThat(read.count(StatementOutcome.Effect.MOVED)).isZero();
    assertThat(read.worthALook().get(StatementOutcome.Effect.LEFT)).hasSize(2);
    assertThat(read.fingerprint()).isEqualTo(preview.fingerprint());
  }

  /** What an earlier version kept has no such count. */
  @Test
  void howManyRowsAreLeftOutIsKept() throws Exception {
    Preview preview = Preview.of(3, 10, 0, List.of(), List.of(), List.of()).leavingOut(2);
    String kept = json.writeValueAsString(preview);
    assertThat(json.readValue(kept, Preview.class).rowsLeftOut()).isEqualTo(2);
    String earlier = kept.replace(",\"leftOut\":2", "");
    assertThat(json.readValue(earlier, Preview.class).rowsLeftOut()).isZero();
  }

  @Test
  void aFileOfRejectedRowsHasNothingToTake() {
    assertThat(view(lines(StatementOutcome.Effect.REJECTED, 2)).isTakingSomething()).isFalse();
    assertThat(view(List.of()).isTakingSomething()).isFalse();
    List<StatementOutcome> one = new ArrayList<>(lines(StatementOutcome.Effect.REJECTED, 2));
    one.addAll(lines(StatementOutcome.Effect.UNCHANGED, 1));
    assertThat(view(one).isTakingSomething()).isTrue();
  }

  private static ImportView view(List<StatementOutcome> lines) {
    return new ImportView(
        "1",
        "a.csv",
        "",
        false,
        Preview.of(lines.size(), 10, 0, List.of(), List.of(), lines),
        ImportView.ImportState.WAITING,
        false,
        null,
        "");
  }

  @Test
  void aLineThatIsNotShownCountsInTheFingerprint() {
    List<StatementOutcome> lines = lines(StatementOutcome.Effect.JOINED, 1_000);
    assertThat(Preview.of(999, 10, 0, List.of(), List.of(), lines.subList(0, 999)).fingerprint())
        .isNotEqualTo(Preview.of(999, 10, 0, List.of(), List.of(), lines).fingerprint());
  }

  @Test
  void whatWasKeptBeforeThereWereCountsIsRead() throws Exception {
    Preview old =
        json.readValue(
            """
            {"rows":1,"running":3,"leavers":0,"faults":[],"hints":[],"lines":[{"place":"2行目",
             "kind":"MOVED","person":null,"staffNumber":"1001","name":"佐藤","decision":"NEW",
             "notes":[],"faults":[]}]}\
            """,
            Preview.class);
    assertThat(old.count(StatementOutcome.Effect.MOVED)).isOne();
    assertThat(old.fingerprint()).hasSize(64);
  }

  @Test
  void faultsThatWereKeptInWordsAreReadBesideThoseOfKeys() throws Exception {
    Preview old =
        json.readValue(
            """
            {"rows":1,"running":3,"leavers":0,"faults":["3行目「氏名」: 空です。値を入れてください。",
             "§tables.at|4|§tables.heading\\\\|氏名|§tables.blank"],
             "hints":["1行目: 使わない列です: 「備考」"],"lines":[]}\
            """,
            Preview.class);
    assertThat(Heard.WORDS.said(old.faults()))
        .containsExactly("3行目「氏名」: 空です。値を入れてください。", "4行目「氏名」: 空です。値を入れてください。");
    assertThat(Heard.WORDS.said(old.hints())).containsExactly("1行目: 使わない列です: 「備考」");
  }

  private static List<StatementOutcome> lines(StatementOutcome.Effect kind, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new StatementOutcome(
                    new KeptText(i + "行目"),
                    kind,
                    null,
                    kind + "-" + i,
                    "試験 太郎",
                    Recognition.Decision.NEW,
                    List.of(new KeptText("note " + i)),
                    List.of()))
        .toList();
  }
}

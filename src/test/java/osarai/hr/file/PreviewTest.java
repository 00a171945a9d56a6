package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Outcome;
import osarai.hr.intake.Recognition;

class PreviewTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void keepsTheFirstOfEachKindAndCountsAll() throws Exception {
    List<Outcome.Line> lines = new ArrayList<>(lines(Outcome.Kind.JOINED, 1_000));
    lines.addAll(lines(Outcome.Kind.LEFT, 2));
    Preview preview = Preview.of(1_002, 10, 0, List.of(), List.of(), lines);
    assertThat(preview.lines()).hasSize(Preview.SHOWN + 2);
    Preview read = json.readValue(json.writeValueAsString(preview), Preview.class);
    assertThat(read.count(Outcome.Kind.JOINED)).isEqualTo(1_000);
    assertThat(read.count(Outcome.Kind.LEFT)).isEqualTo(2);
    assertThat(read.count(Outcome.Kind.MOVED)).isZero();
    assertThat(read.worthALook().get(Outcome.Kind.LEFT)).hasSize(2);
    assertThat(read.fingerprint()).isEqualTo(preview.fingerprint());
  }

  @Test
  void aLineThatIsNotShownCountsInTheFingerprint() {
    List<Outcome.Line> lines = lines(Outcome.Kind.JOINED, 1_000);
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
             "notes":[],"faults":[]}]}""",
            Preview.class);
    assertThat(old.count(Outcome.Kind.MOVED)).isOne();
    assertThat(old.fingerprint()).hasSize(64);
  }

  private static List<Outcome.Line> lines(Outcome.Kind kind, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Outcome.Line(
                    i + "行目",
                    kind,
                    null,
                    kind + "-" + i,
                    "試験 太郎",
                    Recognition.Decision.NEW,
                    List.of("note " + i),
                    List.of()))
        .toList();
  }
}

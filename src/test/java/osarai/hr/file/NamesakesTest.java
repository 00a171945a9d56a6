package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.FileLimit;
import osarai.forms.KeptText;
import osarai.hr.intake.Recognition;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.profile.JapaneseProfile;

class NamesakesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /** It joined without a word, and was in the roster twice. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1001,田村 花子,タムラ ハナコ;1002,田村花子,タムラハナコ|1002|1002 1001",
        "1001,田村 花子,タムラ ハナコ;1002,田村　花子,ﾀﾑﾗ ﾊﾅｺ|1002|1002 1001",
        "1002,田村花子,タムラハナコ;1001,田村花子,タムラハナコ|1001|1001 1002",
        "1001,田村花子,タムラハナコ;1002,田村花子,タムラハナコ|1001 1002|1002 1001",
        "1001,田村花子,タムラハナコ;1002,田村花子,タムラハナコ||",
        "1001,田村花子,タムラハナコ;1002,田村華子,タムラハナコ|1002|",
        "1001,田村花子,タムラハナコ;1002,田村花子,タムラカコ|1002|",
        "1001,田村花子,タムラハナコ|1001|",
      })
  void whoJoinsWithTheNameOfAnotherIsNamed(String rows, String joining, String told) {
    Preview preview = preview(rows, joining == null ? List.of() : List.of(joining.split(" ")));
    if (told == null) {
      assertThat(preview.hints()).isEmpty();
    } else {
      String[] numbers = told.split(" ");
      assertThat(preview.hints()).singleElement();
      assertThat(preview.hints().get(0).isOf("rows")).isTrue();
      assertThat(preview.hints().get(0).toString()).contains(numbers[0], numbers[1]);
    }
  }

  @Test
  void onlySoManyAreTold() {
    StringBuilder rows = new StringBuilder();
    for (int number = 1000; number < 1030; number++) {
      rows.append(number).append(",田村花子,タムラハナコ;");
    }
    assertThat(preview(rows.toString(), List.of("1029")).hints()).hasSize(20);
  }

  /** A list in which all have one name, of whom each pair was said: minutes, and all the memory. */
  @Test
  void thousandsOfOneNameAreNotPaired() {
    List<String> numbers = IntStream.range(10_000, 20_000).mapToObj(String::valueOf).toList();
    String rows =
        numbers.stream().map(number -> number + ",田村花子,タムラハナコ;").collect(Collectors.joining());
    assertThat(preview(rows, numbers).hints()).hasSize(20);
  }

  private static Preview preview(String rows, List<String> joining) {
    String file = "職員番号,氏名,フリガナ\n" + rows.replace(";", "\n") + "\n";
    RosterSheet sheet =
        RosterSheet.read(
            new RosterUpload.Given(
                "x.csv",
                file.replace("\n\n", "\n").getBytes(StandardCharsets.UTF_8),
                DAY,
                false,
                JapaneseProfile.standard()),
            new FileLimit(FileLimit.USUAL));
    List<StatementOutcome> lines =
        Arrays.stream(rows.split(";")).map(row -> line(row.split(",")[0], joining)).toList();
    return sheet.preview(0, 0, lines);
  }

  private static StatementOutcome line(String number, List<String> joining) {
    return new StatementOutcome(
        new KeptText("1行目"),
        joining.contains(number)
            ? StatementOutcome.Effect.JOINED
            : StatementOutcome.Effect.UNCHANGED,
        null,
        number,
        "",
        Recognition.Decision.NEW,
        List.of(),
        List.of());
  }
}

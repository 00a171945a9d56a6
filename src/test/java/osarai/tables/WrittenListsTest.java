package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.file.Heard;
import osarai.hr.intake.Statement;

/** What the writers of lists write, the reader of rosters reads back as it was. */
class WrittenListsTest {
  enum Form {
    UTF_8,
    WINDOWS_31J,
    XLSX
  }

  private static final String[] PARTS = {
    "田村", "髙﨑", "①", "㈱", "～", "a", "\"", ",", ";", "\n", " ", "=", "+", "-", "@", "0", "_x0041_",
    "<", "&", "']]>",
  };

  @ParameterizedTest
  @EnumSource(Form.class)
  void anyTextComesBack(Form form) {
    Random random = new Random(20260401);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("職員番号", "備考", "日付"));
    for (int i = 0; i < 500; i++) {
      rows.add(List.of("%04d".formatted(i), "x" + text(random), LocalDate.of(2026, 4, 1)));
    }
    List<List<String>> back = read(written(form, rows));
    assertThat(back).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(back.get(i)).isEqualTo(rows.get(i).stream().map(Object::toString).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "−1",
        " =1",
        "\u3000＝1",
        "\u00a0+1"
      })
  void aTextThatBeginsLikeAFormulaIsNone(String text) {
    List<List<Object>> rows = List.of(List.of("x", "備考"), List.of("x", text));
    String guarded = "'" + text;
    assertThat(read(written(Form.UTF_8, rows)).get(1).get(1)).isEqualTo(guarded);
    assertThat(read(written(Form.XLSX, rows)).get(1).get(1)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void numbersStayNumbers(Form form) {
    List<List<Object>> rows = List.of(List.of("x", "残"), List.of("x", -12), List.of("x", 3.5));
    assertThat(read(written(form, rows)))
        .extracting(row -> row.get(1))
        .containsExactly("残", "-12", "3.5");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aRosterComesBackAsStatements(Form form) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("職員番号", "氏名", "フリガナ", "任用区分", "採用日", "所属コード", "職名"));
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      LocalDate from = LocalDate.of(1990, 4, 1).plusDays(random.nextInt(13_000));
      rows.add(List.of("%05d".formatted(i), "髙﨑" + i, "タカサキ", "常勤", from, "0101", "課長"));
    }
    Heard heard = Heard.of(written(form, rows));
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements).hasSize(300);
    for (int i = 0; i < 300; i++) {
      Statement said = heard.statements.get(i);
      assertThat(said.who().staffNumber().value()).isEqualTo(rows.get(i + 1).get(0));
      assertThat(said.engagement().from()).isEqualTo(rows.get(i + 1).get(4));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private static byte[] written(Form form, List<List<Object>> rows) {
    if (form == Form.XLSX) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (XlsxWriter writer = new XlsxWriter(out, "名簿")) {
        rows.forEach(writer::row);
      }
      return out.toByteArray();
    }
    return form == Form.UTF_8 ? WrittenList.utf8(rows) : WrittenList.windows31j(rows);
  }

  private static List<List<String>> read(byte[] file) {
    List<List<String>> rows = new ArrayList<>();
    TableFile.rows(file, TableForm.ANY, UsualLimits.USUAL)
        .forEach((line, cells) -> rows.add(cells.stream().map(Cell::text).toList()));
    return rows;
  }
}

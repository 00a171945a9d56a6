package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer of lists writes, the reader of lists reads, in Windows-31J too. */
class CsvRoundTripTest {
  private static final String[] SIGNS = {
    "a", "1", " ", ",", "\"", "\n", "\r\n", ";", "=", "佐", "藤", "ﾊ", "\t", "'"
  };

  static Stream<List<List<String>>> tables() {
    Random random = new Random(4180);
    return IntStream.range(0, 200).mapToObj(i -> table(random));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void inUtf8EveryCellComesBackAsItWasButForTheGuardAgainstFormulas(List<List<String>> table) {
    assertThat(read(WrittenList.utf8(table))).isEqualTo(guarded(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void inWindows31jToo(List<List<String>> table) {
    assertThat(read(WrittenList.windows31j(table))).isEqualTo(guarded(table));
  }

  @Test
  void theFormOfAWrittenListIsFoundOut() {
    List<List<String>> table = List.of(List.of("職員番号", "氏名"), List.of("1001", "佐藤 花子"));
    assertThat(rows(WrittenList.utf8(table)).form().encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(rows(WrittenList.windows31j(table)).form().encoding())
        .isEqualTo(TextEncoding.WINDOWS_31J);
    assertThat(rows(WrittenList.windows31j(table)).form().delimiter()).isEqualTo(Delimiter.COMMA);
    assertThat(rows(WrittenList.utf8(table)).endsWithinALine()).isFalse();
    assertThat(rows("職員番号,氏名\n1001,佐".getBytes(StandardCharsets.UTF_8)).endsWithinALine()).isTrue();
  }

  private static List<List<String>> table(Random random) {
    int columns = 2 + random.nextInt(4);
    List<List<String>> table = new ArrayList<>();
    table.add(IntStream.range(0, columns).mapToObj(i -> "列" + i).toList());
    IntStream.range(0, 1 + random.nextInt(6))
        .forEach(
            i -> {
              List<String> row = new ArrayList<>();
              row.add("行" + i); // a blank row is no row
              IntStream.range(1, columns).forEach(j -> row.add(text(random)));
              table.add(row);
            });
    return table;
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(7), 0, SIGNS.length)
        .mapToObj(i -> SIGNS[i])
        .collect(Collectors.joining());
  }

  private static List<List<String>> guarded(List<List<String>> table) {
    return table.stream().map(row -> row.stream().map(FormulaGuard::guarded).toList()).toList();
  }

  private static TableRows rows(byte[] file) {
    return TableFile.rows(file, TableForm.ANY, UsualLimits.USUAL);
  }

  private static List<List<String>> read(byte[] file) {
    List<List<String>> table = new ArrayList<>();
    rows(file).forEach((line, cells) -> table.add(cells.stream().map(Cell::text).toList()));
    return table;
  }
}

package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as systems and colleagues make them: who is read of each, and what is told of the rest. */
class MunicipalFilesTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,採用日,所属コード,職名,発令日\r\n";
  private static final String NONE = "";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eachFileIsReadOrSaysWhyNot(
      String what, String encoding, String text, List<String> numbers, String told) {
    Heard heard = Heard.of(text.getBytes(Charset.forName(encoding)));
    assertThat(heard.numbers()).isEqualTo(numbers);
    List<String> all =
        Stream.of(heard.messages(), heard.hintMessages()).flatMap(List::stream).toList();
    if (told.isEmpty()) {
      assertThat(all).isEmpty();
    } else {
      assertThat(all).anySatisfy(message -> assertThat(message).contains(told));
    }
  }

  static List<Arguments> eachFileIsReadOrSaysWhyNot() {
    return List.of(
        file("CP932 with signs of NEC", "windows-31j", HEAD + row("1", "髙﨑 ①郎"), NONE),
        file("UTF-8 with a mark", "UTF-8", "\ufeff" + HEAD + row("1", "田村 花"), NONE),
        file("UTF-16 with a mark", "UTF-16", (HEAD + row("1", "田村 花")).replace(',', '\t'), NONE),
        Arguments.of(
            "UTF-16 without a mark",
            "UTF-16LE",
            (HEAD + row("1", "田村 花")).replace(',', '\t'),
            List.of(),
            "読めません"),
        file("era in two digits", "UTF-8", HEAD + dated("R08.11.01"), NONE),
        file("era without zeros", "UTF-8", HEAD + dated("R7.4.1"), NONE),
        file("era in words", "UTF-8", HEAD + dated("令和７年４月１日"), NONE),
        file("digits in full width", "UTF-8", HEAD + row("１", "田村 花"), NONE),
        file("commas at the end", "UTF-8", HEAD + row("1", "田村 花").replace("\r", ",,,\r"), NONE),
        file("no break at the end", "UTF-8", (HEAD + row("1", "田村 花")).strip(), "改行で終わっていません"),
        file(
            "a blank row between",
            "UTF-8",
            HEAD + row("1", "田村 花") + ",,,,,,,\r\n" + row("2", "船引 健"),
            NONE,
            "1",
            "2"),
        file(
            "an empty line between",
            "UTF-8",
            HEAD + row("1", "田村 花") + "\r\n" + row("2", "船引 健"),
            NONE,
            "1",
            "2"),
        file(
            "two posts",
            "UTF-8",
            HEAD + row("1", "田村 花") + row("1", "田村 花").replace("210", "220"),
            NONE),
        none("year of two digits", HEAD + dated("26.4.1"), "ある日付として読めません"),
        none("day as a serial", HEAD + dated("46327"), "ある日付として読めません"),
        none("month and day", HEAD + dated("4月1日"), "ある日付として読めません"),
        none("a title above", "令和8年度 職員名簿,,,,,,,\r\n" + HEAD + row("1", "田村 花"), "「職員番号」の列がありません"),
        none("names in parts", "職員番号,姓,名,セイ,メイ\r\n1,田村,花,タムラ,ハナ\r\n", "列に分かれています"),
        none(
            "department by name",
            "職員番号,氏名,フリガナ,所属,職名\r\n1,田村 花,タムラ ハナ,税務課,主事\r\n",
            "「所属コード」の列がありません"),
        none("data of acts", "職員番号,氏名,フリガナ,発令内容,新所属\r\n1,田村 花,タムラ ハナ,異動,税務課\r\n", "読んでいません"),
        none("where to", "職員番号,氏名,フリガナ,異動先\r\n1,田村 花,タムラ ハナ,税務課\r\n", "何も変わりません"),
        none("code of the type", HEAD + row("1", "田村 花").replace("常勤", "01"), "設定にない語です"),
        none("a lost sign", HEAD + row("1", "\ufffd橋 花"), "「氏名」"),
        none("half a row", HEAD + "1,田村 花,タムラ ハナ,常勤\r\n", "列が4個しかありません"),
        file("totals below", "UTF-8", HEAD + row("1", "田村 花") + "合計,1名,,,,,,\r\n", "「合計」とあります"),
        file("a note below", "UTF-8", HEAD + row("1", "田村 花") + "※転出者を除く,,,,,,,\r\n", "とあります"));
  }

  private static Arguments file(String what, String encoding, String text, String told) {
    return file(what, encoding, text, told, "1");
  }

  private static Arguments file(
      String what, String encoding, String text, String told, String... numbers) {
    return Arguments.of(what, encoding, text, List.of(numbers), told);
  }

  private static Arguments none(String what, String text, String told) {
    return Arguments.of(what, "UTF-8", text, List.of(), told);
  }

  private static String row(String number, String name) {
    return number + "," + name + ",カナ ヨミ,常勤,2026-04-01,210,主事,2026-04-01\r\n";
  }

  private static String dated(String day) {
    return row("1", "田村 花").replace("2026-04-01", day);
  }
}

package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.profile.RosterProfile;
import osarai.running.ProcessorTime;
import osarai.tables.TextEncoding;
import osarai.tables.UsualLimits;

/** Text files as they come, and as somebody would make them to do harm. */
class HostileRosterFileTest {
  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final String HEADER = "職員番号,氏名,フリガナ\r\n";
  private static final String ROWS = HEADER + "0001,髙﨑①㈱～瀨濵,タカサキ\r\n0002,田村,タムラ\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void encodingsAreToldApart(String charset) {
    read(ROWS.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aMarkOfTheByteOrderIsNoPartOfTheFirstHeader(String charset) {
    read(("\ufeff" + ROWS).getBytes(Charset.forName(charset)));
  }

  private static void read(byte[] file) {
    Heard heard = Heard.of(file);
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("0001", "0002");
    assertThat(heard.statements.get(0).name().inUse()).isEqualTo("髙﨑①㈱～瀨濵");
  }

  @Test
  void aByteThatIsNoCharacterIsNamed() {
    byte[] file = joined(HEADER.getBytes(WINDOWS), "1,田".getBytes(WINDOWS), bytes(0x85, 0x20));
    Heard heard = Heard.of(file);
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages())
        .singleElement()
        .asString()
        .startsWith("2行目: " + (file.length - 1) + "バイト目（85）がWindows-31J");
  }

  @Test
  void aProfilesEncodingIsHeldTo() {
    RosterProfile utf8 =
        Heard.changed(json -> json.replace("\"auto\",\n  \"del", "\"utf-8\",\n  \"del"));
    assertThat(utf8.encoding()).isEqualTo(TextEncoding.UTF_8);
    Heard heard = Heard.of(ROWS.getBytes(WINDOWS), utf8, UsualLimits.USUAL);
    assertThat(heard.messages()).singleElement().asString().startsWith("1行目: 1バイト目（90）がUTF-8");
  }

  @Test
  void mixedEncodingsAreRefused() {
    byte[] file = joined(ROWS.getBytes(StandardCharsets.UTF_8), "3,船引,フネヒキ\r\n".getBytes(WINDOWS));
    assertThat(Heard.of(file).messages())
        .containsExactly("文字コードが混ざっています。1行目はUTF-8、4行目は別の文字コードです。一つの文字コードで保存し直してください。");
    byte[] turned = joined(ROWS.getBytes(WINDOWS), "3,船引,フネヒキ".getBytes(StandardCharsets.UTF_8));
    assertThat(Heard.of(turned).messages().get(0)).startsWith("文字コードが混ざっています");
  }

  @Test
  void utf16WithHalfACharacterIsRefused() {
    byte[] whole = ("\ufeff" + ROWS).getBytes(StandardCharsets.UTF_16LE);
    Heard heard = Heard.of(Arrays.copyOf(whole, whole.length - 1));
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.messages()).singleElement().asString().contains("UTF-16");
  }

  @Test
  void utf16WithoutAMarkIsNeverTakenForPeople() {
    Heard heard = Heard.of(ROWS.getBytes(StandardCharsets.UTF_16LE));
    assertThat(heard.statements).isEmpty();
    assertThat(heard.outcome.complete()).isFalse();
  }

  @Test
  void controlsAndLostCharactersAreFaultsOfTheirRow() {
    Heard heard = Heard.of(bytes(HEADER + "1,a\0b,ア\r\n2,\ufffd田,イ\r\n3,c,ウ\r\n4,d\u001be,エ\r\n"));
    assertThat(heard.numbers()).containsExactly("3");
    assertThat(heard.messages().get(0)).isEqualTo("2行目「氏名」: 使えない文字（U+0000）があります。消してください。");
    assertThat(heard.messages().get(1)).contains("U+FFFD").contains("変換で失われた");
    assertThat(heard.messages().get(2)).contains("U+001B");
  }

  @Test
  void quotesMayHoldDelimitersAndLineBreaks() {
    Heard heard =
        Heard.of(
            bytes(
                "職員番号,氏名,フリガナ,\"備\n"
                    + "\"\"考\"\r\n"
                    + "1,\"a,b\",ア,\"一\r\n"
                    + "二\"\r\n"
                    + "2,c,イ,\r\n"
                    + "5,\"d\n"
                    + "e\",ウ,\r\n"));
    assertThat(heard.statements.get(0).name().inUse()).isEqualTo("a,b");
    assertThat(Heard.WORDS.said(heard.statements.get(1).place())).isEqualTo("5行目");
    assertThat(heard.messages()).containsExactly("6行目「氏名」: セルの中に改行かタブがあります。消してください。");
  }

  @Test
  void anOpenQuoteIsNamedWhereItBegan() {
    Heard heard = Heard.of(bytes(HEADER + "1,田村,タムラ\r\n2,\"船引,フネヒキ\r\n3,都路,ミヤコジ\r\n"));
    assertThat(heard.statements).isEmpty();
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.messages()).singleElement().asString().startsWith("3行目: 引用符");
    Heard large = Heard.of(bytes(HEADER + "1,\"" + "田村\r\n".repeat(100_000)));
    assertThat(large.messages()).singleElement().asString().startsWith("2行目: 引用符");
  }

  @Test
  void textAfterAClosedQuoteIsRefused() {
    assertThat(Heard.of(bytes(HEADER + "1,\"田\"村,タムラ\r\n")).messages())
        .singleElement()
        .asString()
        .startsWith("2行目: 閉じた引用符");
  }

  @Test
  void aRowCutOffIsAFaultAndAFileCutOffIsHintedAt() {
    Heard heard = Heard.of(bytes(HEADER + "1,田村,タムラ\r\n2,船引,フネ\r\n3,都"));
    assertThat(heard.numbers()).containsExactly("1", "2");
    assertThat(heard.messages()).singleElement().asString().startsWith("4行目: 列が2個しかありません");
    assertThat(heard.hintMessages()).singleElement().asString().startsWith("最後の行が改行で終わって");
  }

  @Test
  void moreCellsThanHeadersAreAFault() {
    assertThat(Heard.lines("職員番号,氏名,フリガナ", "1,田村,タムラ,余り", "2,船引,フネヒキ,").messages())
        .singleElement()
        .asString()
        .startsWith("2行目: 見出し（3列）より多くの列に");
  }

  @Test
  void tooManyBytesRowsColumnsAndCharactersAreRefused() {
    Heard bytes = Heard.of(new byte[20 * 1024 * 1024 + 1]);
    assertThat(bytes.messages()).singleElement().asString().contains("ファイルが大きすぎます");
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 100_001; i++) {
      rows.append(i).append(",田村,タムラ\n");
    }
    Heard many = Heard.of(bytes(rows.toString()));
    assertThat(many.statements).isEmpty();
    assertThat(many.outcome.complete()).isFalse();
    assertThat(many.faults.get(0).line()).isEqualTo(100_002);
    assertThat(many.messages()).singleElement().asString().contains("100000行まで");
    assertThat(Heard.of(bytes(HEADER + "1,田村,タムラ" + ",".repeat(200))).messages())
        .singleElement()
        .asString()
        .startsWith("2行目: 列が多すぎます。200列まで");
    Heard cell = Heard.lines("職員番号,氏名,フリガナ", "1," + "田".repeat(1_001) + ",タ", "2,b,イ");
    assertThat(cell.numbers()).containsExactly("2");
    assertThat(cell.messages()).containsExactly("2行目「氏名」: 長すぎます。1000文字までです。");
    Heard hopeless = Heard.of(bytes(HEADER + "1," + "田".repeat(3_000_000)));
    assertThat(hopeless.messages()).singleElement().asString().startsWith("2行目: 一つのセルが");
  }

  @Test
  void emptyFilesAreRefused() {
    assertThat(Heard.of(new byte[0]).messages().get(0)).startsWith("ファイルが空です");
    assertThat(Heard.of(bytes("\r\n\r\n")).messages().get(0)).startsWith("1行目に見出しがありません");
    Heard header = Heard.of(bytes(HEADER));
    assertThat(header.outcome.complete()).isFalse();
    assertThat(header.messages().get(0)).startsWith("見出しの下に行がありません");
  }

  @Test
  void anIndividualNumberIsRefusedAndNeverQuoted() {
    String number = "123456789018";
    String spaced = "1234-5678-9018";
    Heard heard =
        Heard.lines(
            "職員番号,氏名,フリガナ,備考,宛名",
            "1,田村,タムラ,番号は" + spaced + "です,",
            "2,船引" + number + ",フネヒキ,,",
            number + ",都路,ミヤコジ,,",
            "4,常葉,トキワ,,１２３４　５６７８　９０１８",
            "5,大越,オオゴエ,9" + number + ",");
    assertThat(heard.numbers()).containsExactly("5");
    assertThat(heard.columns()).containsExactly("備考", "氏名", "職員番号", "宛名");
    assertThat(heard.messages())
        .allSatisfy(m -> assertThat(m).contains("個人番号").doesNotContain("9018", "９０１８", "5678"));
  }

  @Test
  void knownIdColumnsAreExemptByTheProfile() {
    RosterProfile exempt =
        Heard.changed(json -> json.replace("\"exempt\" : [ ]", "\"exempt\" : [ \"宛　名\" ]"));
    Heard heard =
        Heard.of(
            Heard.bytes("職員番号,氏名,フリガナ,宛名", "1,田村,タムラ,123456789018"), exempt, UsualLimits.USUAL);
    assertThat(heard.numbers()).containsExactly("1");
  }

  @Test
  void tenKilobytesOfAnythingAreReadIn50Milliseconds() {
    for (String piece :
        new String[] {"1", "1 ", "1-", "12 34-", "令和", "2026-", "\"\"", " ", "ー", "～"}) {
      String text = piece.repeat(990 / piece.length());
      String row = "," + text + "," + text + "," + text + "\r\n";
      byte[] file = bytes("職員番号,氏名,フリガナ,備考\r\n" + ("1" + row).repeat(4));
      Heard.of(file);
      assertThat(ProcessorTime.least(() -> Heard.of(file)))
          .as(piece)
          .isLessThan(Duration.ofMillis(50));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}

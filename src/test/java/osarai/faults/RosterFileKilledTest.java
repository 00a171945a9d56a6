package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.demo.Application;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Visitor;

/** F19: a roster file that is too large, is written oddly, or meets the end of the process. */
@Tag("running")
class RosterFileKilledTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,採用日,所属コード,職名\r\n";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final String OURS = "staff_number LIKE 'K____'";
  private static final int PEOPLE = 3_000;

  @Test
  void isAppliedAsAWholeOrNotAtAllWhenTheProcessIsKilled() throws Exception {
    Application application = Packaged.running().application();
    Visitor hr = Hr.atThePages();
    byte[] file = Hr.utf8(HEAD + people());
    Reply preview = Hr.upload(hr, file, TODAY, false);
    assertThat(preview.body()).contains("取込みの確認", "<strong>3000人</strong>");
    try (AtOnce atOnce = new AtOnce()) {
      Future<Reply> underWay = atOnce.begin(() -> Hr.apply(hr, preview, false));
      awaitUncommitted(PEOPLE / 2);
      application.killHard();
      assertThatThrownBy(underWay::get).hasRootCauseInstanceOf(java.io.IOException.class);
    }
    assertThat(PackagedRows.count("appointment", OURS)).isZero();
    assertThat(PackagedRows.count("notice", OURS)).isZero();

    application.start();
    assertThat(Hr.apply(hr, preview, false).body()).contains("取込みの結果");
    assertThat(Hr.apply(hr, preview, false).body()).contains("取込みの結果");
    allAreThereOnce();
    Reply again = Hr.upload(hr, file, TODAY, false);
    assertThat(again.body()).contains("取込みの確認").doesNotContain("採用・転入");
    assertThat(Hr.apply(hr, again, false).body()).contains("取込みの結果");
    allAreThereOnce();
    Hr.undo(hr, again);
    assertThat(Hr.undo(hr, preview).status()).isEqualTo(200);
    assertThat(
            PackagedRows.count(
                "appointment_now", OURS + " AND (valid_to IS NULL OR valid_to > valid_from)"))
        .as("nobody of them is left in the way of other tests")
        .isZero();
  }

  private static String people() {
    return IntStream.range(0, PEOPLE)
        .mapToObj(i -> "K%04d,名簿 太郎,メイボ タロウ,再任用,2026-04-01,310,主事\r\n".formatted(i))
        .collect(Collectors.joining());
  }

  /** Returns when the transaction that is under way has written so many. */
  private static void awaitUncommitted(int rows) throws SQLException, InterruptedException {
    try (Connection peek = Packaged.asItIs().database().connectAsOwner()) {
      peek.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
      try (PreparedStatement count =
          peek.prepareStatement("SELECT COUNT(*) FROM appointment WHERE " + OURS)) {
        for (long end = System.nanoTime() + 60_000_000_000L; System.nanoTime() < end; ) {
          try (ResultSet found = count.executeQuery()) {
            found.next();
            if (found.getInt(1) >= rows) {
              return;
            }
          }
          Thread.sleep(10);
        }
      }
    }
    throw new IllegalStateException("nothing was written");
  }

  private static void allAreThereOnce() {
    assertThat(PackagedRows.count("appointment", OURS)).isEqualTo(PEOPLE);
    assertThat(PackagedRows.one("SELECT COUNT(DISTINCT person_id) FROM appointment WHERE " + OURS))
        .isEqualTo(String.valueOf(PEOPLE));
    assertThat(
            PackagedRows.count(
                "appointment a",
                OURS + " AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.person_id = a.person_id)"))
        .as("without a duty")
        .isZero();
  }

  @Test
  void ofTwoHundredThousandRowsIsRefusedAndTheApplicationGoesOn() {
    Application application = Packaged.running().application();
    Visitor hr = Hr.atThePages();
    String rows =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "%06d,ア,ア\r\n".formatted(i))
            .collect(Collectors.joining());
    long before = PackagedRows.count("roster_upload", "1 = 1");
    Reply refused = Hr.upload(hr, Hr.utf8("職員番号,氏名,フリガナ\r\n" + rows), TODAY, true);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("行が多すぎます。見出しの下は100000行まで", "何も保存していません");
    assertThat(PackagedRows.count("roster_upload", "1 = 1")).isEqualTo(before);
    assertThat(application.isAlive()).isTrue();
    assertThat(hr.get("/imports").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "windows-31j,''", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-8,''"})
  void isReadInTheEncodingThatItHas(String charset, String mark) {
    String row = "E0001,髙﨑 ①子,タカサキ イチコ,常勤,2026-04-01,310,主事\r\n";
    Reply preview =
        Hr.upload(Hr.atThePages(), bytes(mark, HEAD + row, Charset.forName(charset)), TODAY, false);
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).contains("髙﨑 ①子").doesNotContain("読めなかった行");
  }

  @ParameterizedTest
  @CsvSource({"'',文字コードが混ざっています。1行目はUTF-8、3行目は別の文字コードです", "EFBBBF,3行目"})
  void isRefusedWithTheLineWhenTwoEncodingsAreMixed(String mark, String said) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String row = "E0002,青木 花,アオキ ハナ,常勤,2026-04-01,310,主事\r\n";
    file.writeBytes(bytes(mark, HEAD + row, StandardCharsets.UTF_8));
    file.writeBytes(row.replace("E0002", "E0003").getBytes(Charset.forName("windows-31j")));
    file.writeBytes(Hr.utf8(row.replace("E0002", "E0004")));
    Reply refused = Hr.upload(Hr.atThePages(), file.toByteArray(), TODAY, true);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains(said, "何も保存していません");
  }

  private static byte[] bytes(String mark, String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }
}

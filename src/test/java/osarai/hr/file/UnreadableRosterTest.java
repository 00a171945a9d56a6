package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.file.SentRoster.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.hr.profile.ProfilePagesTest;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** What of a roster cannot be taken is said on its page, and what is left is offered. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class UnreadableRosterTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";

  @Inject NewPeople people;
  @Inject Officials officials;
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = officials.withRole(Roles.HR).visitor();
  }

  @Test
  void aRowThatCannotBeReadDoesNotStopTheOthersAndIsNamed() {
    String good = people.freshNumber();
    String file =
        HEAD
            + good
            + ",一ノ瀬 学,イチノセ マナブ,常勤,2026-12-01,,210,主事\r\n"
            + people.freshNumber()
            + ",二宮 光,ニノミヤ ヒカリ,常勤,2026-02-30,,210,主事\r\n"
            + people.freshNumber()
            + ",三田 望,ミタ ノゾミ,常勤,2026-12-01,,999,主事\r\n";
    Reply preview = upload(hr, file.getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(preview.body())
        .contains("読めなかった行", "3行目", "取り込めない人", "所属コード「999」", "一ノ瀬 学")
        .contains("このまま残りの人だけを取り込みます")
        .contains("/import-profiles/setting?name=" + ProfilePagesTest.encoded("標準"), "読取り設定を変える");
    Reply done = hr.post(preview.address().getPath() + "/application", Map.of());
    assertThat(hr.following(done).body())
        .contains("読めなかった行", "これらの行の人は、取り込まれませんでした")
        .doesNotContain("このまま残りの人だけ");
    assertThat(Rows.count("appointment", "staff_number = ?", good)).isOne();
  }

  @Test
  void whereNothingIsLeftNobodyIsToldToGoOnWithTheRest() {
    String file = HEAD + people.freshNumber() + ",二宮 光,ニノミヤ ヒカリ,常勤,2026-02-30,,210,主事\r\n";
    assertThat(upload(hr, file.getBytes(StandardCharsets.UTF_8), Map.of()).body())
        .contains("取り込めるものがありません", "読めなかった行", "ほかに取り込むものがないため")
        .doesNotContain("このまま残りの人だけ", "/application");
  }

  @Test
  void nothingOfAFileWithAnIndividualNumberIsKept() {
    String file =
        HEAD.replace("職名", "職名,備考").replace("\r\n", "")
            + "\r\n"
            + people.freshNumber()
            + ",四谷 歩,ヨツヤ アユミ,常勤,2026-12-01,,210,主事,1234 5678 9018\r\n";
    long before = Rows.count("roster_upload", "1 = ?", 1);
    Reply refused = upload(hr, file.getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("個人番号", "備考", "何も保存していません").doesNotContain("5678", "9018");
    assertThat(Rows.count("roster_upload", "1 = ?", 1)).isEqualTo(before);
  }

  @Test
  void anUnreadableFileIsRefusedInWords() {
    assertThat(upload(hr, "氏名\r\n六角 花\r\n".getBytes(StandardCharsets.UTF_8), Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).contains("職員番号", "読取り設定を変える"));
    assertThat(upload(hr, new byte[0], Map.of()).status()).isEqualTo(400);
  }

  /** As large as the page says; what is larger is refused in words as well. */
  @Test
  void aFileOfTheSizeThatThePagePromisesIsRead() {
    assertThat(hr.get("/imports").body()).contains("20MBまでです");
    byte[] largest = new byte[20 * 1024 * 1024];
    Arrays.fill(largest, (byte) 'x');
    assertThat(upload(hr, largest, Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).doesNotContain("ファイルが大きすぎます"));
    assertThat(upload(hr, Arrays.copyOf(largest, largest.length + 1), Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).contains("ファイルが大きすぎます"));
  }
}

package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.file.SentRoster.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Whom a row of a roster means is asked on its page, and answered there. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class RosterQuestionsTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";
  private static final String ONE = "/imports/01900000-0000-7000-8000-000000000000";

  @Inject NewPeople people;
  @Inject Officials officials;
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = officials.withRole(Roles.HR).visitor();
  }

  /** Married and naturalised: nothing of the name stayed, and it is the same person. */
  @Test
  void whoIsCalledWhollyOtherwiseIsAskedAboutAndAnswered() {
    Someone clerk = people.clerk();
    String row = clerk.staffNumber() + ",王 美玲,ワン メイリン,常勤,2026-04-01,,210,係員";
    Reply preview = upload(hr, (HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(preview.body()).contains("取り込めない人", "同じ人です(氏名が変わりました)");
    String asked = preview.address().getPath();
    Reply looked =
        hr.following(hr.post(asked + "/same-persons", Map.of("number", clerk.staffNumber())));
    assertThat(looked.body())
        .contains("試験 " + clerk.staffNumber() + " → 王 美玲")
        .doesNotContain("取り込めない人");
    assertThat(looked.address().getPath()).isNotEqualTo(asked);
    hr.post(looked.address().getPath() + "/application", Map.of());
    assertThat(nameNow(clerk)).isEqualTo("王 美玲");
  }

  @Test
  void onlyWhatWasAskedIsAnswered() {
    Someone clerk = people.clerk();
    String row = clerk.staffNumber() + ",王 美玲,ワン メイリン,常勤,2026-04-01,,210,係員";
    Reply preview = upload(hr, (HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
    Reply looked =
        hr.following(
            hr.post(preview.address().getPath() + "/same-persons", Map.of("number", "99999")));
    assertThat(looked.body()).contains("取り込めない人", "同じ人です(氏名が変わりました)");
    assertThat(hr.post(ONE + "/same-persons", Map.of("number", "1")).status()).isEqualTo(404);
  }

  /** Part of the name stays, and the appointment has ended: 改姓, or somebody else by chance. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoMayBeTheFormerHolderIsAskedAboutAndAnswered(boolean same) {
    String number = people.freshNumber();
    String row = number + ",寄居 綾,ヨリイ アヤ,任期付,2026-04-01,2026-11-30,210,係員";
    hr.post(
        upload(hr, (HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of())
                .address()
                .getPath()
            + "/application",
        Map.of());
    String again = number + ",小川 綾,オガワ アヤ,任期付,2026-12-01,2027-03-31,210,係員";
    Reply preview = upload(hr, (HEAD + again + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(preview.body()).contains("取り込めない人", "「寄居 綾」", "同じ人です", "別の人です");
    String answer = same ? number : "else:" + number;
    Reply looked =
        hr.following(
            hr.post(preview.address().getPath() + "/same-persons", Map.of("number", answer)));
    assertThat(looked.body())
        .doesNotContain("取り込めない人")
        .contains(same ? "寄居 綾 → 小川 綾" : "その人とは別の、新しい人として登録します");
    hr.post(looked.address().getPath() + "/application", Map.of());
    assertThat(
            Rows.all(
                "SELECT DISTINCT person_id FROM appointment_now WHERE staff_number = ?", number))
        .hasSize(same ? 1 : 2);
  }

  private static String nameNow(Someone person) {
    return Rows.one(
        "SELECT name FROM person_name_now WHERE person_id = ? AND valid_from <> COALESCE(valid_to,"
            + " '2000-01-01') ORDER BY valid_from DESC LIMIT 1",
        person.id());
  }
}

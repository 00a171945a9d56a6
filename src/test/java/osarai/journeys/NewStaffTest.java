package osarai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Appointed;
import osarai.running.Browser;
import osarai.running.PackagedRows;
import osarai.running.Reply;
import osarai.running.Stack;

/** From the personnel system's call to the new person's first login. */
@Tag("running")
class NewStaffTest {
  private static final String PASSWORD = "first-day-pass-1";
  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void isAppointedByOneCallAndFindsTheDutiesWithReasons() {
    Map<String, Object> wanted =
        Map.ofEntries(
            Map.entry("externalId", "HR-20261120-001"),
            Map.entry("staffNumber", "5101"),
            Map.entry("name", "青木 さくら"),
            Map.entry("kana", "アオキ サクラ"),
            Map.entry("employment", "fiscal-year-part-time"),
            Map.entry("department", "210"),
            Map.entry("title", "窓口事務補助"),
            Map.entry("effectiveFrom", "2026-11-20"),
            Map.entry("lastDay", "2027-03-31"),
            Map.entry("handler", true),
            Map.entry("affairs", "印鑑登録に関する事務"),
            Map.entry("scope", "申請書に記載された氏名と住所"),
            Map.entry("documentNumber", "人発第123号"));
    // before the appointment, that none is made for it meanwhile
    String account =
        Stack.shared().identityProvider().createUser("aoki", "5101", "青木", "さくら", PASSWORD);
    Reply made = Appointed.by("call-1", wanted);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.body()).contains("new-person", "fiscal-year-appointees", "handlers");
    Reply again = Appointed.by("call-1", wanted);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(made.body());
    PackagedRows.confirm(account, "5101");

    Trainee aoki = Trainee.at(browser.newPage()).logIn("aoki", PASSWORD);
    aoki.sees("青木 さくらさんが受ける研修です。");
    aoki.sees("情報セキュリティの基本");
    aoki.sees("会計年度任用職員の情報セキュリティ");
    aoki.sees("特定個人情報を取り扱う人の研修");
    aoki.sees("市民課の会計年度任用職員");
    aoki.sees("印鑑登録に関する事務");
    aoki.sees("会計年度任用職員として任用されるたびに受け、同意書を確かめます");
    aoki.look("my-training-new-staff");
    aoki.hadNoTrouble();
  }
}

package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** 「読取り設定」 through its form, and what an import makes of it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
public class ProfilePagesTest {
  private static final String FORM = "/import-profiles/setting?name=";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  private Someone clerk;
  private Visitor hr;
  private String name;

  @BeforeEach
  void hr() {
    clerk = officials.withRole(Roles.HR);
    hr = clerk.visitor();
    name = "人事 & 給与 " + clerk.staffNumber();
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theStandardSettingIsListedAndShownInItsForm() {
    assertThat(hr.get("/import-profiles").body())
        .contains("はじめから入っている設定", "標準", FORM + encoded("標準"), "新しい設定を作る", "見本のファイルから作る");
    assertThat(hr.get(FORM + encoded("標準")).body())
        .contains("id=\"column-staff-number\"", "職員番号、職員コード、職員No", "会計年度任用職員(パートタイム)");
    assertThat(hr.get(FORM + encoded("ありません")).status()).isEqualTo(404);
  }

  @Test
  void aFileIsReadWithAHeadingThatWasGivenInTheForm() {
    Map<String, String> texts = texts(name);
    texts.put("column-staff-number", "個人コード");
    texts.put("employment-regular", "正");
    hr.get("/import-profiles/new");
    Reply list = hr.following(post(texts, "", ""));
    assertThat(list.body())
        .contains("保存しました", "令和8年12月1日")
        .contains("人事 &amp; 給与 " + clerk.staffNumber(), "試験 " + clerk.staffNumber());
    hr.get("/import-profiles/new");
    assertThat(post(texts, "", "").status()).as("the same again").isEqualTo(303);
    assertThat(Rows.count("roster_profile", "name = ?", name)).isOne();
    assertThat(Rows.count("audit_entry", "action = 'save-profile' AND object_id = ?", name))
        .isOne();

    String fresh = people.freshNumber();
    String file =
        "個人コード,氏名,フリガナ,任用区分,採用日,所属コード,職名\r\n" + fresh + ",七瀬 光,ナナセ ヒカリ,正,2026-12-01,210,主事\r\n";
    assertThat(upload(file, name).body()).contains("採用・転入", fresh).doesNotContain("読めなかった行");
    assertThat(upload(file, "標準"))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).contains("読取り設定を変える", FORM + encoded("標準")));
    assertThat(upload(file.replace(",正,", ",臨時,"), name).body())
        .contains("設定にない語です", "読取り設定を変える", FORM + encoded(name));
  }

  @Test
  void aFaultIsToldAtItsFieldAndNothingTypedIsLost() {
    Map<String, String> texts = texts(name);
    texts.put("column-effective", "氏名");
    texts.put("header-row", "いち");
    texts.put("column-document", "決裁<番号>");
    hr.get("/import-profiles/new");
    Reply page = post(texts, "", "");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("href=\"#column-effective\"", "id=\"column-effective-fault\"")
        .contains("「氏名」の欄と「発令日」の欄の両方", "href=\"#header-row\"", "value=\"いち\"")
        .contains("決裁&lt;番号&gt;", "value=\"人事 &amp; 給与 " + clerk.staffNumber() + "\"")
        .doesNotContain("決裁<番号>");
    assertThat(Rows.count("roster_profile", "name = ?", name)).isZero();
    texts.remove("column-effective");
    texts.put("name", "標準");
    texts.put("header-row", "1");
    assertThat(post(texts, "", "").body()).contains("その名前の設定は、もうあります");
    assertThat(post(Map.of(), "", "").status()).isEqualTo(400);
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnasked() {
    hr.get("/import-profiles/new");
    post(texts(name), "", "");
    String shown = hr.get(FORM + encoded(name)).field("version").orElseThrow();
    Map<String, String> first = texts(name);
    first.put("column-document", "辞令");
    assertThat(post(first, name, shown).status()).isEqualTo(303);
    Map<String, String> second = texts(name);
    second.put("column-title", "補職");
    Reply stopped = post(second, name, shown);
    assertThat(stopped.status()).isEqualTo(400);
    assertThat(stopped.body())
        .contains("ほかの画面でこの設定が変えられています", "補職")
        .as("who, when, what, and what pressing again does")
        .contains("試験 " + clerk.staffNumber() + "さんが、令和8年12月1日 ")
        .contains("列の対応「文書番号」", "辞令", "ほかの人が変えた内容は消え、あなたの内容になります");
    String now = stopped.field("version").orElseThrow();
    assertThat(post(second, name, now).status()).isEqualTo(303);
    assertThat(hr.get(FORM + encoded(name)).body()).contains("補職").doesNotContain("辞令</textarea>");
    assertThat(Rows.count("roster_profile", "name = ?", name)).isEqualTo(3);
  }

  @Test
  void norByASettingThatWasCopied() {
    String json = ProfileJson.oneLine(JapaneseProfile.standard().named(name));
    String seen = hr.get("/import-profiles").field("seen").orElseThrow();
    Map<String, String> colleagues = texts(name);
    colleagues.put("column-document", "辞令");
    assertThat(post(colleagues, "", "").status()).isEqualTo(303);
    Map<String, String> form = Map.of("text", json, "seen", seen);
    Reply told = hr.post("/import-profiles/text", form);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body())
        .contains("「" + name.replace("&", "&amp;") + "」という設定が保存されました", "&quot;name&quot;")
        .contains("試験 " + clerk.staffNumber() + "さんが、", "（設定がありませんでした）", "辞令");
    assertThat(told.field("seen").orElseThrow()).as("only what was told").startsWith(seen);
    assertThat(Rows.count("roster_profile", "name = ?", name)).isOne();
    Map<String, String> knowing = Map.of("text", json, "seen", told.field("seen").orElseThrow());
    assertThat(hr.post("/import-profiles/text", knowing).status()).isEqualTo(303);
    assertThat(hr.post("/import-profiles/text", form).status()).as("the same").isEqualTo(303);
  }

  @Test
  void aSettingIsCopiedFromOneInstallationToAnother() {
    String json = ProfileJson.oneLine(JapaneseProfile.standard().named(name));
    hr.get("/import-profiles");
    assertThat(hr.following(hr.post("/import-profiles/text", Map.of("text", json))).body())
        .contains("保存しました");
    assertThat(hr.get(FORM + encoded(name)).body()).contains("id=\"json\"", "header-row&quot;:1");
    String tooLong = "長い設定。".repeat(10_001) + "終わりの行";
    Reply cut = hr.post("/import-profiles/text", Map.of("text", tooLong));
    assertThat(cut.status()).isEqualTo(400);
    assertThat(cut.body()).contains("貼り付ける設定は50000文字までです", "終わりの行");
    Reply bad = hr.post("/import-profiles/text", Map.of("text", "{\"name\": 1}"));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body()).contains("次のところを直してください", "{&quot;name&quot;: 1}");
  }

  @Test
  void onlyHrAndTheOfficeMayComeHere() {
    String list = "/import-profiles";
    Doors.leadToTheLogin(people.base(), list, list + "/new", list + "/setting");
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(none, list, list + "/new", list + "/setting");
      Doors.takeNoFormOf(none, list, list + "/text");
    }
    Doors.areClosedTo(callers.stranger(), list);
    Doors.takeNoForgedFormOf(callers.hr(), list, list + "/text");
  }

  private static Map<String, String> texts(String name) {
    return new LinkedHashMap<>(ProfileForm.of(JapaneseProfile.standard().named(name)).texts());
  }

  /** Sends the form as the page does: the id of each field, and what stands in it. */
  private Reply post(Map<String, String> texts, String of, String version) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    form.put("of", List.of(of));
    form.put("version", List.of(version));
    form.put("field", new ArrayList<>(texts.keySet()));
    form.put("text", new ArrayList<>(texts.values()));
    form.put("ticked", List.of("required-name", "required-kana"));
    return hr.postAll("/import-profiles", form);
  }

  private Reply upload(String file, String profile) {
    hr.get("/imports");
    return hr.following(
        hr.postFile(
            "/imports",
            Map.of("effective", "2026-12-01", "profile", profile),
            "meibo.csv",
            file.getBytes(StandardCharsets.UTF_8)));
  }
}

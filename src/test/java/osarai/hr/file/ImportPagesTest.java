package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.hr.profile.ProfilePagesTest;
import osarai.people.EmploymentType;
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

/** A roster file through the pages: looked at, applied, taken back. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ImportPagesTest {
  private static final String HEAD = "職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名\r\n";
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private static final String ONE = "/imports/01900000-0000-7000-8000-000000000000";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;
  @Inject Personnel personnel;

  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = officials.withRole(Roles.HR).visitor();
  }

  @Test
  void aFileIsPreviewedAppliedOnceAndTakenBack() {
    Someone clerk = people.clerk();
    String fresh = people.freshNumber();
    String file =
        HEAD
            + fresh
            + ",髙﨑 ①子,タカサキ イチコ,会計年度任用職員(パートタイム),2026-12-01,2027-03-31,210,窓口補助\r\n"
            + clerk.staffNumber()
            + ",試験 "
            + clerk.staffNumber()
            + ",シケン,常勤,2026-04-01,,220,主事\r\n";
    Reply preview = upload(file.getBytes(WINDOWS), Map.of());
    assertThat(preview.body())
        .contains("取込みの確認", "採用・転入", "髙﨑 ①子", "異動", "税務課 主事")
        .doesNotContain("読めなかった行");
    assertThat(Rows.count("appointment", "staff_number = ?", fresh)).as("only looked at").isZero();

    String address = preview.address().getPath();
    hr.post(address + "/application", Map.of());
    hr.post(address + "/application", Map.of());
    assertThat(hr.get(address).body()).contains("取込みの結果", "取り込みました");
    assertThat(Rows.count("appointment", "staff_number = ?", fresh)).isOne();
    assertThat(
            Rows.all(
                "SELECT d.course FROM duty d JOIN appointment a ON a.fact_id = d.appointment_id"
                    + " WHERE a.staff_number = ? AND d.fiscal_year = 2026 ORDER BY 1",
                fresh))
        .containsExactly(List.of("all-staff"), List.of("fiscal-year-appointees"));
    assertThat(postNow(clerk)).isEqualTo("主事");
    assertThat(Rows.count("roster_upload", "file_name = ?", "meibo.csv")).isZero();

    hr.post(address + "/undoing", Map.of());
    hr.post(address + "/undoing", Map.of());
    assertThat(hr.get(address).body()).contains("取り消しました");
    assertThat(Rows.count("appointment_now", "staff_number = ? AND valid_to <> valid_from", fresh))
        .isZero();
    assertThat(postNow(clerk)).isEqualTo("係員");
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
    Reply preview = upload(file.getBytes(StandardCharsets.UTF_8), Map.of());
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
    assertThat(upload(file.getBytes(StandardCharsets.UTF_8), Map.of()).body())
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
    Reply refused = upload(file.getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("個人番号", "備考", "何も保存していません").doesNotContain("5678", "9018");
    assertThat(Rows.count("roster_upload", "1 = ?", 1)).isEqualTo(before);
  }

  @Test
  void aFileThatWouldEndTooManyAsksAPerson() {
    String number = people.freshNumber();
    String file = HEAD + number + ",五十嵐 司,イガラシ ツカサ,常勤,2026-12-01,,210,主事\r\n";
    Reply preview = upload(file.getBytes(StandardCharsets.UTF_8), Map.of("everybody", "true"));
    assertThat(preview.body()).contains("退職になります", "ファイルが途中で切れていないか");
    String address = preview.address().getPath();
    long before = Rows.count("appointment_now", "valid_to IS NULL");
    Reply stopped = hr.following(hr.post(address + "/application", Map.of()));
    assertThat(stopped.body()).contains("退職になる人が多いため、取り込みませんでした");
    assertThat(Rows.count("appointment_now", "valid_to IS NULL")).isEqualTo(before);
  }

  @Test
  void anUnreadableFileIsRefusedInWords() {
    assertThat(upload("氏名\r\n六角 花\r\n".getBytes(StandardCharsets.UTF_8), Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).contains("職員番号", "読取り設定を変える"));
    assertThat(upload(new byte[0], Map.of()).status()).isEqualTo(400);
  }

  /** As large as the page says; what is larger is refused in words as well. */
  @Test
  void aFileOfTheSizeThatThePagePromisesIsRead() {
    assertThat(hr.get("/imports").body()).contains("20MBまでです");
    byte[] largest = new byte[20 * 1024 * 1024];
    Arrays.fill(largest, (byte) 'x');
    assertThat(upload(largest, Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).doesNotContain("ファイルが大きすぎます"));
    assertThat(upload(Arrays.copyOf(largest, largest.length + 1), Map.of()))
        .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
        .satisfies(reply -> assertThat(reply.body()).contains("ファイルが大きすぎます"));
  }

  @Test
  void aVisitorIsSentToLogIn() {
    Doors.leadToTheLogin(people.base(), "/imports", ONE);
    Doors.takeNoFormWithoutLogin(
        people.base(), ONE + "/application", ONE + "/undoing", ONE + "/same-persons");
    Visitor visitor = Visitor.anonymous(people.base());
    visitor.get("/shared-pc");
    assertThat(sent(visitor).status()).isEqualTo(403);
  }

  @Test
  void othersAreStopped() {
    for (Visitor other : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(other, "/imports", ONE);
      Doors.takeNoFormOf(other, ONE + "/application", ONE + "/undoing", ONE + "/same-persons");
      assertThat(sent(other).status()).isEqualTo(403);
    }
  }

  @Test
  void aFormFromElsewhereIsStopped() {
    hr.get("/imports");
    assertThat(sent(hr.withoutToken()).status()).isEqualTo(403);
    Doors.takeNoForgedFormOf(hr, ONE + "/application", ONE + "/undoing", ONE + "/same-persons");
  }

  @Test
  void whatNeverWasIsNotThere() {
    hr.get("/imports");
    Doors.seemAbsentTo(hr, ONE);
    Doors.seemAbsentToFormsOf(hr, Map.of(), ONE + "/application");
  }

  private static Reply sent(Visitor visitor) {
    return visitor.postFile("/imports", form(Map.of()), "meibo.csv", new byte[] {1});
  }

  private Reply upload(byte[] file, Map<String, String> more) {
    hr.get("/imports");
    return hr.following(hr.postFile("/imports", form(more), "meibo.csv", file));
  }

  private static Map<String, String> form(Map<String, String> more) {
    Map<String, String> form = new java.util.LinkedHashMap<>(more);
    form.put("effective", "2026-12-01");
    form.put("profile", "");
    return form;
  }

  /** The import ended somebody whose number is another's since: it cannot be as it was before. */
  @Test
  void anImportIsNotTakenBackWhereANumberWouldBeTwoPersons() {
    Someone clerk = people.clerk();
    String number = clerk.staffNumber();
    String leaves = number + ",試験 " + number + ",シケン,常勤,2026-04-01,2026-12-31,210,係員\r\n";
    Reply preview = upload((HEAD + leaves).getBytes(StandardCharsets.UTF_8), Map.of());
    String address = preview.address().getPath();
    hr.post(address + "/application", Map.of());
    personnel.addAgainstTheRules(
        number, EmploymentType.REGULAR, Period.from(LocalDate.of(2027, 2, 1)));
    String before = Rows.fingerprint("web_session", "audit_entry");
    hr.get(address);
    Reply refused = hr.post(address + "/undoing", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains("取り消しませんでした", "同時に二人のものになります", number, "試験 二人目", "令和9年2月1日から")
        .contains("href=\"/imports\"");
    assertThat(Rows.fingerprint("web_session", "audit_entry")).isEqualTo(before);
    assertThat(hr.get(address).body()).contains("取り込みました");
  }

  private static String postNow(Someone clerk) {
    return Rows.one(
        "SELECT title FROM post_now WHERE person_id = ? AND valid_from <= '2026-12-01'"
            + " AND (valid_to IS NULL OR valid_to > '2026-12-01')",
        clerk.id());
  }

  /** Married and naturalised: nothing of the name stayed, and it is the same person. */
  @Test
  void whoIsCalledWhollyOtherwiseIsAskedAboutAndAnswered() {
    Someone clerk = people.clerk();
    String row = clerk.staffNumber() + ",王 美玲,ワン メイリン,常勤,2026-04-01,,210,係員";
    Reply preview = upload((HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
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
  void aSecondPostEndsOnItsDayAndATitleChangesAlone() {
    Someone clerk = people.clerk();
    String head = "職員番号,氏名,フリガナ,所属コード,職名,兼務終了日,発令日\r\n";
    String who = clerk.staffNumber() + ",試験 " + clerk.staffNumber() + ",シケン,";
    String posts = who + "210,係員,,2026-12-01\r\n" + who + "220,書記,2027-01-31,2026-12-01\r\n";
    apply(head + posts);
    assertThat(posts(clerk))
        .contains(List.of("210", "係員", "-"), List.of("220", "書記", "2027-02-01"));
    apply(head + who + ",主査,,2027-03-01\r\n");
    assertThat(posts(clerk))
        .contains(
            List.of("210", "係員", "2027-03-01"),
            List.of("210", "主査", "-"),
            List.of("220", "書記", "2027-02-01"));
    Reply unclear =
        upload((head + who + ",主任,,2027-01-15\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(unclear.body()).contains("どの職の職名が変わるかわかりません");
  }

  private void apply(String file) {
    Reply preview = upload(file.getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(preview.body()).doesNotContain("取り込めない人", "読めなかった行");
    hr.post(preview.address().getPath() + "/application", Map.of());
  }

  /** As they stand now: code, title, the day after the last. */
  private static List<List<String>> posts(Someone person) {
    return Rows.all(
        "SELECT DISTINCT d.code, p.title, COALESCE(p.valid_to, '-') FROM post_now p"
            + " JOIN department_now d ON d.department_id = p.department_id WHERE p.person_id = ?"
            + " AND (p.valid_to IS NULL OR p.valid_to > p.valid_from)",
        person.id());
  }

  @Test
  void onlyWhatWasAskedIsAnswered() {
    Someone clerk = people.clerk();
    String row = clerk.staffNumber() + ",王 美玲,ワン メイリン,常勤,2026-04-01,,210,係員";
    Reply preview = upload((HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
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
        upload((HEAD + row + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of()).address().getPath()
            + "/application",
        Map.of());
    String again = number + ",小川 綾,オガワ アヤ,任期付,2026-12-01,2027-03-31,210,係員";
    Reply preview = upload((HEAD + again + "\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
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

package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.file.SentRoster.sent;
import static osarai.hr.file.SentRoster.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
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
    Reply preview = upload(hr, file.getBytes(WINDOWS), Map.of());
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
  void aFileThatWouldEndTooManyAsksAPerson() {
    String number = people.freshNumber();
    String file = HEAD + number + ",五十嵐 司,イガラシ ツカサ,常勤,2026-12-01,,210,主事\r\n";
    Reply preview = upload(hr, file.getBytes(StandardCharsets.UTF_8), Map.of("everybody", "true"));
    assertThat(preview.body()).contains("退職になります", "ファイルが途中で切れていないか");
    String address = preview.address().getPath();
    long before = Rows.count("appointment_now", "valid_to IS NULL");
    Reply stopped = hr.following(hr.post(address + "/application", Map.of()));
    assertThat(stopped.body()).contains("退職になる人が多いため、取り込みませんでした");
    assertThat(Rows.count("appointment_now", "valid_to IS NULL")).isEqualTo(before);
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

  /** The import ended somebody whose number is another's since: it cannot be as it was before. */
  @Test
  void anImportIsNotTakenBackWhereANumberWouldBeTwoPersons() {
    Someone clerk = people.clerk();
    String number = clerk.staffNumber();
    String leaves = number + ",試験 " + number + ",シケン,常勤,2026-04-01,2026-12-31,210,係員\r\n";
    Reply preview = upload(hr, (HEAD + leaves).getBytes(StandardCharsets.UTF_8), Map.of());
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

  /** It was a preview in which nothing changes. */
  @Test
  void aListOfWhichNoActIsReadIsRefusedWithWhatToDo() {
    String list = "発令日,職員番号,氏名,フリガナ,新所属コード,新職名\r\nR8.12.1,1,田村 花,タムラ ハナ,210,主査\r\n";
    Reply refused = upload(hr, list.getBytes(WINDOWS), Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("1行目「新所属コード」: この列は読んでいません。", "1行目「新職名」", "設定に見出しを加えてください");
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
        upload(hr, (head + who + ",主任,,2027-01-15\r\n").getBytes(StandardCharsets.UTF_8), Map.of());
    assertThat(unclear.body()).contains("どの職の職名が変わるかわかりません");
  }

  private void apply(String file) {
    Reply preview = upload(hr, file.getBytes(StandardCharsets.UTF_8), Map.of());
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
}

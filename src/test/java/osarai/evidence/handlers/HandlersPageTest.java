package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The register of handlers; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class HandlersPageTest {
  private static final String AFFAIRS = "国民健康保険に関する事務";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;
  @Inject Shelf shelf;
  @Inject Clock clock;

  @Test
  void aDesignationToComeIsPendingUntilThePass() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 12, 21));
    Visitor officer = officer().visitor();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱開始前・研修未了(指定日まであと20日)", AFFAIRS, "氏名と個人番号", "市民課")
        .contains("令和8年12月21日", "特定個人情報事務取扱担当者")
        .doesNotContain("<form", "過ぎましたが");
    pass(clerk);
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "令和8年12月1日", ">20<")
        .doesNotContain("研修未了", "<form");
    Reply early = confirm(officer, clerk, "2026-12-21");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("今日より後です");
  }

  @Test
  void theStartIsConfirmedOnceAndOnlyAfterThePass() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 11, 1));
    Visitor officer = officer().visitor();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱開始前・研修未了", "令和8年11月1日を過ぎましたが", "令和8年度の研修をまだ")
        .doesNotContain("<form");
    Reply untrained = confirm(officer, clerk, "2026-12-01");
    assertThat(untrained.status()).isEqualTo(422);
    assertThat(untrained.body()).contains("研修をまだ修了していないため、取扱いの開始を確認できません");
    pass(clerk);
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "<form", "value=\"2026-12-01\"")
        .doesNotContain("過ぎましたが");
    assertThat(confirm(officer, clerk, "2026-11-30").body()).contains("より前です");
    assertThat(confirm(officer, clerk, "2026-02-30").status()).isEqualTo(400);
    assertThat(starts(clerk)).isZero();
    assertThat(officer.following(confirm(officer, clerk, "2026-12-01")).body())
        .contains("取扱いの開始を確認しました");
    assertThat(confirm(officer, clerk, "2026-12-01").status()).isEqualTo(303);
    assertThat(starts(clerk)).isOne();
    assertThat(line(officer.get("/handlers"), clerk)).contains("取扱中", "確認済み");
    assertThat(
            Rows.count("audit_entry", "action = 'confirm-handling' AND object_id = ?", id(clerk)))
        .as("two refused, one done")
        .isEqualTo(3);
  }

  @Test
  void handlingThatBeganBeforeThePassIsRecordedAsItWas() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 11, 1));
    Visitor officer = officer().visitor();
    String page = "/handlers/" + id(clerk);
    assertThat(officer.get(page).body()).contains(page + "/start/record");
    Map<String, String> form =
        new HashMap<>(
            Map.of("start-kind", "before-pass", "start-day", "2026-12-02", "start-why", "応援のため"));
    Reply future = officer.post(page + "/start/record", form);
    assertThat(future.status()).isEqualTo(422);
    assertThat(future.body()).contains("今日より後", "value=\"応援のため\"", "checked");
    form.put("start-day", "2026-11-04");
    form.put("start-why", "番号は1234-5678-" + 9018);
    form.put("start-document", "1234-5678-" + 9018);
    Reply number = officer.post(page + "/start/record", form);
    assertThat(number.status()).isEqualTo(400);
    assertThat(number.body()).contains("個人番号と思われる", "2026-11-04").doesNotContain("9018");
    form.put("start-document", "");
    form.put("start-why", " ");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(400);
    form.put("start-why", "応援のため");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(303);
    assertThat(officer.post(page + "/start/record", form).status()).as("once more").isEqualTo(303);
    assertThat(starts(clerk)).isOne();
    assertThat(line(officer.get("/handlers"), clerk))
        .contains("取扱中(研修の修了前に開始)", "研修修了前の開始として記録", "令和8年11月4日")
        .contains("その日までに研修を修了していません");
    assertThat(officer.get(page).body()).contains("応援のため", "/start/correction");
    form.put("start-day", "2026-11-05");
    assertThat(officer.post(page + "/start/record", form).status()).isEqualTo(422);
    assertThat(officials.withRole(Roles.AUDITOR).visitor().get(page).body())
        .doesNotContain("/start/record");
  }

  @Test
  void whoWasTrainedAndHandledBeforeTheProductIsNoUntrainedHandler() {
    Someone clerk = handlerFrom(LocalDate.of(2025, 5, 1));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(line(office.get("/handlers"), clerk)).contains("研修未了", "過ぎましたが");
    Rows.execute(
        "INSERT INTO earlier_training (id, person_id, course, name, taken_on, mode, source,"
            + " entered_by, entered_at) VALUES ('%s', '%s', 'handlers', '%s', '2026-01-20',"
                .formatted(UUID.randomUUID(), clerk.id(), "研修")
            + " 'EXTERNAL', '研修台帳', '%s', '2026-11-01 00:00:00')".formatted(clerk.id()));
    assertThat(line(office.get("/handlers"), clerk))
        .contains("研修済み・開始待ち", "令和8年1月20日")
        .doesNotContain("過ぎましたが");
    String page = "/handlers/" + id(clerk);
    Map<String, String> form =
        new HashMap<>(
            Map.of("start-kind", "taken-over", "start-day", "2025-05-07", "start-why", "旧名簿のとおり"));
    assertThat(office.post(page + "/start/record", form).status()).isEqualTo(400);
    form.put("start-document", "令7市第12号");
    assertThat(office.post(page + "/start/record", form).status()).isEqualTo(303);
    assertThat(line(office.get("/handlers"), clerk))
        .contains("取扱中", "移行前の記録から引継ぎ", "令和7年5月7日")
        .doesNotContain("その日までに研修を修了していません", "過ぎましたが");
    assertThat(office.get(page).body()).contains("旧名簿のとおり", "文書番号: 令7市第12号");
  }

  @Test
  void aCorrectedDocumentIsShownWithWhatStoodBefore() {
    Someone clerk = people.clerk();
    LocalDate from = LocalDate.of(2026, 12, 1);
    for (String document : List.of("市民第11号", "市民第12号")) {
      personnel.designate(
          clerk.staffNumber(),
          NewPeople.CITIZENS,
          DesignationRole.HANDLER,
          "訂正の事務",
          from,
          document);
    }
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(office.get("/handlers").body()).contains("市民第12号", "訂正前: 市民第11号");
    assertThat(office.get("/people/" + clerk.id()).body()).contains("市民第12号", "文書番号の訂正前: 市民第11号");
    assertThat(
            Rows.all(
                "SELECT reason FROM duty_now WHERE person_id = ? AND course = 'handlers'"
                    + " AND withdrawn = 0",
                clerk.id()))
        .allSatisfy(row -> assertThat(row.get(0)).contains("市民第12号"));
  }

  @Test
  void isShownAsOfAPastDay() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 11, 1));
    pass(clerk);
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Reply past = office.get("/handlers?day=2026-10-25");
    assertThat(past.body()).contains("基準日: 令和8年10月25日", "作成日時: 令和8年12月1日");
    assertThat(line(past, clerk)).contains("研修未了(指定日まであと7日)").doesNotContain("<form");
    assertThat(line(office.get("/handlers?day=2026-11-02"), clerk)).contains("過ぎましたが");
    assertThat(line(office.get("/handlers"), clerk)).contains("研修済み・開始待ち");
    assertThat(line(office.get("/handlers?day=2028-03-01"), clerk))
        .contains("前回の研修から400日を超えています(令和10年1月5日まで)", "令和9年度の研修をまだ");
  }

  @Test
  void isShownAsKnownOnAPastDay() {
    Someone clerk = people.clerk();
    designate(clerk, NewPeople.CITIZENS, DesignationRole.HANDLER, LocalDate.of(2026, 10, 1));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String before = JapanClock.today(clock).minusDays(3).toString();
    String october = "/handlers?day=2026-10-15&known=";
    assertThat(office.get("/handlers?day=2026-10-15").body()).contains(clerk.staffNumber());
    assertThat(office.get(october + before).body())
        .contains("の終わりまでに記録されていた内容だけを表示しています")
        .doesNotContain(clerk.staffNumber());
    for (String kind : List.of("csv", "xlsx", "pdf")) {
      Reply file = office.get("/handlers." + kind + "?day=2026-10-15&known=" + before);
      assertThat(file.status()).as(kind).isEqualTo(200);
    }
    assertThat(office.get("/handlers.csv?day=2026-10-15&known=" + before).body())
        .doesNotContain(clerk.staffNumber());
    assertThat(office.get(october + "2999-01-01").status()).isEqualTo(400);
    assertThat(office.get("/handlers.csv?day=2026-10-15&known=x").status()).isEqualTo(400);
  }

  @Test
  void aDayThatCannotBeReadIsRefusedInWords() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    for (String day : new String[] {"2026-02-30", "x", "0001-01-01", "9999-12-31", "%3Cb%3E"}) {
      Reply reply = office.get("/handlers?day=" + day);
      assertThat(reply.status()).as(day).isEqualTo(400);
      assertThat(reply.body()).as(day).contains("日付を読み取れませんでした");
      assertThat(office.get("/handlers.csv?day=" + day).status()).as(day).isEqualTo(400);
      assertThat(office.get("/handlers.pdf?day=" + day).status()).as(day).isEqualTo(400);
    }
    assertThat(office.get("/handlers?day=").status()).isEqualTo(200);
  }

  @Test
  void isForThoseWhoseBusinessItIs() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 11, 1));
    for (String path :
        new String[] {"/handlers", "/handlers.csv", "/handlers.xlsx", "/handlers.pdf"}) {
      assertThat(Visitor.anonymous(people.base()).get(path).status()).as(path).isEqualTo(302);
      assertThat(clerk.visitor().get(path).status()).as(path).isEqualTo(403);
    }
    Reply own = people.head(NewPeople.CITIZENS).visitor().get("/handlers");
    assertThat(line(own, clerk)).contains("研修未了").doesNotContain("<form");
    assertThat(own.body()).contains("範囲: 市民課と、その下の所属");
    Reply others = people.head(NewPeople.TAXES).visitor().get("/handlers");
    assertThat(others.status()).isEqualTo(200);
    assertThat(others.body()).doesNotContain(clerk.staffNumber());
    Someone taxes =
        people.person(
            NewPeople.TAXES,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY));
    designate(taxes, NewPeople.TAXES, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    Visitor other = taxes.visitor();
    assertThat(other.get("/handlers").body()).doesNotContain(clerk.staffNumber());
    pass(clerk);
    assertThat(confirm(other, clerk, "2026-12-01").status()).isEqualTo(404);
    Visitor head = people.head(NewPeople.CITIZENS).visitor();
    head.get("/handlers");
    assertThat(confirm(head, clerk, "2026-12-01").status()).isEqualTo(403);
    for (String role : new String[] {Roles.AUDITOR, Roles.HR}) {
      Visitor reader = officials.withRole(role).visitor();
      assertThat(line(reader.get("/handlers"), clerk)).doesNotContain("<form");
      assertThat(confirm(reader, clerk, "2026-12-01").status()).as(role).isEqualTo(403);
    }
    assertThat(starts(clerk)).isZero();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get("/handlers");
    assertThat(confirm(office, clerk, "2026-12-01").status()).isEqualTo(303);
    assertThat(starts(clerk)).isOne();
  }

  @Test
  void theRegisterIsTakenAsAFileAndThatIsNoted() {
    Someone clerk = handlerFrom(LocalDate.of(2026, 11, 1));
    Someone auditor = officials.withRole(Roles.AUDITOR);
    Visitor visitor = auditor.visitor();
    Reply csv = visitor.get("/handlers.csv?day=2026-12-01");
    assertThat(csv.header("Content-Type").orElse(""))
        .containsIgnoringCase("text/csv;charset=utf-8");
    assertThat(csv.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"handlers-2026-12-01.csv\"; filename*=UTF-8''%E4%BA%8B");
    assertThat(csv.body()).startsWith("\ufeff職員番号,氏名,所属,保護責任者,事務名,役割,");
    assertThat(csv.body().lines().filter(l -> l.startsWith(clerk.staffNumber() + ",")))
        .singleElement()
        .asString()
        .contains(AFFAIRS, ",2026-11-01,", "未確認", "研修未了");
    Reply xlsx = visitor.get("/handlers.xlsx?day=2026-12-01");
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
    Reply pdf = visitor.get("/handlers.pdf?day=2026-12-01");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.header("Content-Type")).contains("application/pdf");
    assertThat(pdf.header("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"handlers-2026-12-01.pdf\"");
    assertThat(pdf.body()).startsWith("%PDF-");
    assertThat(visitor.get("/handlers?said=pdf-long").body()).contains("500行より多いため");
    assertThat(visitor.get("/handlers").body())
        .contains("href=\"/handlers.pdf?day=2026-12-01\"")
        .doesNotContain("500行");
    assertThat(
            Rows.count("audit_entry", "action = 'export' AND actor = ?", auditor.id().toString()))
        .isEqualTo(3);
  }

  @Test
  void whoMayReadItFindsItInTheNavigationAndNobodyElse() {
    String link = "<li><a href=\"/handlers\"";
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/my-training").body()).doesNotContain(link);
    designate(clerk, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    assertThat(visitor.get("/my-training").body()).as("at the next request").contains(link);
    assertThat(visitor.get("/handlers").status()).isEqualTo(200);
    Someone later = people.clerk();
    LocalDate tomorrow = LocalDate.of(2026, 12, 2);
    designate(later, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, tomorrow);
    assertThat(later.visitor().get("/my-training").body()).doesNotContain(link);
    for (String role : new String[] {Roles.SECURITY_OFFICE, Roles.AUDITOR, Roles.HR}) {
      assertThat(officials.withRole(role).visitor().get("/my-training").body())
          .as(role)
          .contains(link);
    }
    assertThat(people.head(NewPeople.TAXES).visitor().get("/my-training").body()).contains(link);
  }

  @Test
  void aLineIsReadWithoutTheRestOfTheRegister() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String line = "/handlers/" + id(handlerFrom(LocalDate.of(2026, 11, 1)));
    long before = rowsReadFor(office, line);
    int others = 10;
    for (int i = 0; i < others; i++) {
      Someone other = people.clerkOf(NewPeople.TAXES);
      designate(other, NewPeople.TAXES, DesignationRole.HANDLER, NewPeople.FIRST_DAY);
    }
    assertThat(rowsReadFor(office, line) - before).as("more rows").isLessThan(others);
  }

  /** Rows that the database sends for a page, as it counts them itself. */
  private static long rowsReadFor(Visitor visitor, String page) {
    visitor.get(page);
    long before = rowsSent();
    assertThat(visitor.get(page).status()).isEqualTo(200);
    return rowsSent() - before;
  }

  private static long rowsSent() {
    return Long.parseLong(
        Rows.all("SHOW GLOBAL STATUS WHERE variable_name = 'Rows_sent'").get(0).get(1));
  }

  private Someone handlerFrom(LocalDate day) {
    Someone clerk = people.clerk();
    designate(clerk, NewPeople.CITIZENS, DesignationRole.HANDLER, day);
    return clerk;
  }

  private Someone officer() {
    Someone clerk = people.clerk();
    designate(clerk, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    return clerk;
  }

  private void designate(Someone who, String department, DesignationRole role, LocalDate from) {
    personnel.designate(who.staffNumber(), department, role, AFFAIRS, from);
  }

  private void pass(Someone clerk) {
    new Pupil(clerk.visitor(), shelf.course("handlers").orElseThrow()).pass();
  }

  private static Reply confirm(Visitor visitor, Someone clerk, String day) {
    return visitor.post("/handlers/" + id(clerk) + "/start", Map.of("started", day));
  }

  private static String id(Someone clerk) {
    return Rows.one("SELECT fact_id FROM designation_now WHERE person_id = ?", clerk.id());
  }

  private static long starts(Someone clerk) {
    return Rows.count("handling_start", "designation_id = ?", id(clerk));
  }

  /** The person's line of the table. */
  private static String line(Reply reply, Someone clerk) {
    Matcher line =
        Pattern.compile("<tr id=\"d-" + id(clerk) + "\">.*?</tr>", Pattern.DOTALL)
            .matcher(reply.body());
    assertThat(line.find()).as("line of " + clerk.staffNumber()).isTrue();
    return line.group();
  }
}

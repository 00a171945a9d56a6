package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterPeople.awaited;
import static osarai.evidence.handlers.RegisterPeople.confirm;
import static osarai.evidence.handlers.RegisterPeople.form;
import static osarai.evidence.handlers.RegisterPeople.id;
import static osarai.evidence.handlers.RegisterPeople.line;
import static osarai.evidence.handlers.RegisterPeople.starts;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.Doors;
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
  @Inject RegisterPeople handlers;
  @Inject Clock clock;
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;

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
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    handlers.pass(clerk);
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Reply past = office.get("/handlers?day=2026-10-25");
    assertThat(past.body()).contains("基準日: 令和8年10月25日", "作成日時: 令和8年12月1日");
    assertThat(line(past, clerk)).contains("研修未了(指定日まであと7日)");
    assertThat(past.body()).doesNotContain(form(clerk), "開始の確認を待っている人");
    assertThat(line(office.get("/handlers?day=2026-11-02"), clerk)).contains("過ぎましたが");
    assertThat(line(office.get("/handlers"), clerk)).contains("研修済み・開始待ち");
    assertThat(line(office.get("/handlers?day=2028-03-01"), clerk))
        .contains("前回の研修から400日を超えています(令和10年1月5日まで)", "令和9年度の研修をまだ");
  }

  @Test
  void isShownAsKnownOnAPastDay() {
    Someone clerk = people.clerk();
    handlers.designate(
        clerk, NewPeople.CITIZENS, DesignationRole.HANDLER, LocalDate.of(2026, 10, 1));
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
  void aStartWithoutADayIsNotRecordedAsOfToday() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    handlers.pass(clerk);
    Visitor officer = handlers.officer().visitor();
    officer.get("/handlers");
    for (String empty : List.of("", " ")) {
      Reply refused = RegisterPeople.confirm(officer, clerk, empty);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(awaited(refused, clerk))
          .contains("（" + clerk.staffNumber() + "）の取扱開始: 日付を読み取れませんでした");
    }
    assertThat(RegisterPeople.starts(clerk)).isZero();
  }

  @Test
  void isForThoseWhoseBusinessItIs() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 11, 1));
    Doors.leadToTheLogin(people.base(), "/handlers");
    Doors.areClosedTo(clerk.visitor(), "/handlers");
    Reply own = people.head(NewPeople.CITIZENS).visitor().get("/handlers");
    assertThat(line(own, clerk)).contains("研修未了");
    assertThat(own.body()).doesNotContain(form(clerk));
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
    handlers.designate(
        taxes, NewPeople.TAXES, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    Visitor other = taxes.visitor();
    assertThat(other.get("/handlers").body()).doesNotContain(clerk.staffNumber());
    handlers.pass(clerk);
    assertThat(confirm(other, clerk, "2026-12-01").status()).isEqualTo(404);
    Visitor head = people.head(NewPeople.CITIZENS).visitor();
    head.get("/handlers");
    assertThat(confirm(head, clerk, "2026-12-01").status()).isEqualTo(403);
    for (String role : new String[] {Roles.AUDITOR, Roles.HR}) {
      Visitor reader = officials.withRole(role).visitor();
      assertThat(reader.get("/handlers").body())
          .contains(clerk.staffNumber())
          .doesNotContain(form(clerk), "開始の確認を待っている人");
      assertThat(confirm(reader, clerk, "2026-12-01").status()).as(role).isEqualTo(403);
    }
    assertThat(starts(clerk)).isZero();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    office.get("/handlers");
    assertThat(confirm(office, clerk, "2026-12-01").status()).isEqualTo(303);
    assertThat(starts(clerk)).isOne();
  }

  @Test
  void whoMayReadItFindsItInTheNavigationAndNobodyElse() {
    String link = "<li><a href=\"/handlers\"";
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/my-training").body()).doesNotContain(link);
    handlers.designate(
        clerk, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, NewPeople.FIRST_DAY);
    assertThat(visitor.get("/my-training").body()).as("at the next request").contains(link);
    assertThat(visitor.get("/handlers").status()).isEqualTo(200);
    Someone later = people.clerk();
    LocalDate tomorrow = LocalDate.of(2026, 12, 2);
    handlers.designate(later, NewPeople.CITIZENS, DesignationRole.PROTECTION_OFFICER, tomorrow);
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
    String line = "/handlers/" + id(handlers.handlerFrom(LocalDate.of(2026, 11, 1)));
    long before = rowsReadFor(office, line);
    int others = 10;
    for (int i = 0; i < others; i++) {
      Someone other = people.clerkOf(NewPeople.TAXES);
      handlers.designate(other, NewPeople.TAXES, DesignationRole.HANDLER, NewPeople.FIRST_DAY);
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
}

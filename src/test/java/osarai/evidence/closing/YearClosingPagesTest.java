package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The office closes the fiscal year 2031 (令和13年度), and not yet 2033 (令和15年度). */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearClosingPagesTest {
  private static final int CLOSED = 2031;
  private static final int OPEN = 2033;
  private static final Map<String, String> CONFIRMED = Map.of("confirmed", "yes", "note", "");

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject ClosingYears years;
  @Inject SettableClock clock;

  @Test
  void lateEntriesAreTakenAndLookingChangesNothing() {
    SectionOfTheYear section = years.open(OPEN);
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(2034, 5, 1, 10, 0))) {
      Visitor head = section.head.visitor();
      String session = section.entered(head);
      assertThat(SectionOfTheYear.tick(head, session, section.diligent).body()).contains("修了 1人");
      assertThat(section.late.visitor().get("/my-training").body())
          .contains("昨年度の研修", "令和15年度、期限は", "今年度の分として数えます");
      Visitor office = years.office();
      String before = Rows.fingerprint("audit_entry", "web_session");
      assertThat(office.get("/year-closings").body()).contains("令和15年度", "締め前");
      assertThat(office.get(section.page()).body())
          .contains("締め前", "年度課", section.late.staffNumber(), "この年度を締める")
          .doesNotContain("締め済み");
      assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
      assertThat(office.get("/people/" + section.late.id()).body()).contains("締め前");
      assertThat(office.get("/people/" + section.leaver.id()).body())
          .as("ended in September")
          .contains("未了");
    }
  }

  @Test
  void theOfficeIsAskedForItFromTheEndOfMay() {
    years.open(OPEN);
    try (SettableClock.Moved eve = clock.at(LocalDateTime.of(2034, 5, 30, 23, 59, 0))) {
      assertThat(years.office().get("/desk").body()).doesNotContain("令和15年度");
    }
    try (SettableClock.Moved day = clock.at(LocalDateTime.of(2034, 5, 31, 0, 0, 0))) {
      assertThat(years.office().get("/desk").body()).contains("令和15年度", "年度締めがまだ済んでいません");
      assertThat(officials.withRole(Roles.HR).visitor().get("/desk").body())
          .doesNotContain("年度締めがまだ済んでいません");
    }
  }

  @Test
  void isRefusedUnconfirmedOutOfOrderOrTooEarly() {
    SectionOfTheYear section = years.open(OPEN);
    String closing = section.page() + "/closing";
    try (SettableClock.Moved june = years.inJune(OPEN)) {
      Visitor office = years.office();
      office.get(section.page());
      Reply unconfirmed = office.post(closing, Map.of("note", "備考の文"));
      assertThat(unconfirmed.status()).isEqualTo(400);
      assertThat(unconfirmed.body()).contains("チェックを入れてください", "備考の文");
      assertThat(office.post(closing, CONFIRMED).body()).contains("前の年度がまだ締められていません");
      isRefusedWhileWhatIsKeptIsWrong(office, closing);
      Reply running = office.post("/year-closings/2034/closing", CONFIRMED);
      assertThat(running.status()).isEqualTo(400);
      assertThat(running.body()).contains("まだ終わっていない年度は締められません");
      for (String role : List.of(Roles.HR, Roles.AUDITOR)) {
        Visitor other = officials.withRole(role).visitor();
        other.get("/my-training");
        Doors.takeNoFormOf(other, closing);
      }
      Visitor head = section.head.visitor();
      head.get("/my-training");
      Doors.takeNoFormOf(head, closing);
    }
    assertThat(Rows.count("year_closing", "fiscal_year = ?", OPEN)).isZero();
    assertThat(Rows.count("year_closing_duty", "fiscal_year = ?", OPEN)).isZero();
  }

  /** It would be frozen. */
  private static void isRefusedWhileWhatIsKeptIsWrong(Visitor office, String closing) {
    Rows.execute("INSERT INTO duty_state_fault (person_id, found_at) VALUES (UUID(), NOW(6))");
    try {
      Reply refused = office.post(closing, ClosingYears.CLOSES);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("もとの記録と合わない人がいるため", "rebuild");
    } finally {
      Rows.execute("DELETE FROM duty_state_fault");
    }
  }

  @Test
  void ofTwoAtOnceOneClosesAndAThirdIsTold() {
    ClosingYears.Closed year = years.closed(CLOSED);
    assertThat(year.replies()).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(303));
    assertThat(Rows.count("year_closing", "fiscal_year = ?", CLOSED)).isEqualTo(1);
    assertThat(Rows.count("audit_entry", "action = 'close-year' AND object_id = ?", "2031"))
        .isEqualTo(1);
    String page = year.section().page();
    try (SettableClock.Moved june = years.inJune(CLOSED)) {
      Visitor third = years.office();
      third.get(page);
      assertThat(ClosingYears.said(third, third.post(page + "/closing", ClosingYears.CLOSES)))
          .contains("すでに締められています", "締め済み（令和14年6月2日）", "紙の記録を確認済み");
    }
    assertThat(Rows.count("year_closing", "fiscal_year = ?", CLOSED)).isEqualTo(1);
  }

  @Test
  void eachDutyIsSettledAndTheFiguresStandInTheLedger() {
    SectionOfTheYear section = years.closed(CLOSED).section();
    assertThat(section.closedAs(section.diligent, "all-staff")).containsExactly("FULFILLED", "0");
    assertThat(section.closedAs(section.late, "all-staff")).containsExactly("UNMET", "0");
    assertThat(section.closedAs(section.excluded, "all-staff")).containsExactly("EXCLUDED", "1");
    assertThat(section.closedAs(section.leaver, "fiscal-year-appointees"))
        .containsExactly("UNMET", "0");
    assertThat(
            Rows.one(
                "SELECT e.sha256 = SHA2(CONCAT(CAST(e.payload AS BINARY), e.nonce), 256)"
                    + " FROM year_closing y JOIN ledger_entry e ON e.id = y.ledger_entry_id"
                    + " WHERE y.fiscal_year = 2031"))
        .isEqualTo("1");
  }

  @Test
  void whatWasNotDoneIsShownAsUnmet() {
    SectionOfTheYear section = years.closed(CLOSED).section();
    try (SettableClock.Moved june = years.inJune(CLOSED)) {
      assertThat(section.late.visitor().get("/my-training").body()).doesNotContain("昨年度の研修");
      Visitor auditor = officials.withRole(Roles.AUDITOR).visitor();
      assertThat(auditor.get("/people/" + section.late.id()).body())
          .contains("未了", "締め済み（令和14年6月2日）");
      assertThat(auditor.get("/people/" + section.diligent.id()).body()).doesNotContain("未了");
      assertThat(auditor.get(section.page()).body())
          .contains(section.late.staffNumber(), "訂正 0件", "締め済み（令和14年6月2日）")
          .doesNotContain("この年度を締める", "訂正を申し出る", section.diligent.staffNumber());
      assertThat(years.office().get("/desk").body()).doesNotContain("令和13年度");
    }
  }

  @Test
  void nothingIsEnteredLateIntoAClosedYear() {
    ClosingYears.Closed year = years.closed(CLOSED);
    SectionOfTheYear section = year.section();
    try (SettableClock.Moved june = years.inJune(CLOSED)) {
      Visitor head = section.head.visitor();
      head.get(year.session());
      Reply refused = SectionOfTheYear.tick(head, year.session(), section.late);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).contains("令和13年度は締め済み", "訂正", "試験 " + section.late.staffNumber());
      head.get("/group-sessions");
      Reply made = head.post("/group-sessions", section.draft("2031-07-01"));
      assertThat(made.status()).isEqualTo(400);
      assertThat(made.body()).contains("令和13年度は締め済み", "第1会議室");
      Visitor office = years.office();
      assertThat(
              section.listed(
                  office, "EXTERNAL", "職員番号,研修名,受講日,証明書番号\r\n%s,CYDER A,2031-08-01,C-9\r\n"))
          .contains("2行目「受講日」", "令和13年度は締め済み");
      assertThat(
              section.listed(
                  office, "EARLIER", "職員番号,研修名,受講日,方法,出典\r\n%s,all-staff,2031-08-01,紙の教材,台帳\r\n"))
          .contains("2行目「受講日」", "令和13年度は締め済み");
    }
    assertThat(Rows.count("completion", "person_id = ?", section.late.id())).isZero();
  }

  @Test
  void nothingOfAClosedYearIsTakenBackOrPutOff() {
    SectionOfTheYear section = years.closed(CLOSED).section();
    String completion =
        Rows.one("SELECT id FROM completion WHERE person_id = ?", section.diligent.id());
    String withdrawal = "/completions/" + completion + "/withdrawal";
    try (SettableClock.Moved june = years.inJune(CLOSED)) {
      Visitor head = section.head.visitor();
      assertThat(head.get(withdrawal).body())
          .contains("令和13年度は締め済み", "「訂正」")
          .doesNotContain("<textarea", section.page());
      head.get("/my-training");
      Reply kept = head.post(withdrawal, Map.of("reason", "別の人でした"));
      assertThat(kept.status()).isEqualTo(400);
      assertThat(kept.body()).contains("令和13年度は締め済みのため、取り消せません", "<li>別の人でした</li>");
      Visitor office = years.office();
      assertThat(office.get(withdrawal).body()).contains(section.page() + "/corrections");
      String extension =
          "/people/" + section.late.id() + "/duties/" + section.duty(section.late) + "/extension";
      office.get("/my-training");
      Reply closed = office.post(extension, Map.of("until", "2032-03-31", "reason", "窓口の繁忙期のため"));
      assertThat(closed.status()).isEqualTo(400);
      assertThat(closed.body()).contains("締め", "<li>2032-03-31</li>", "<li>窓口の繁忙期のため</li>");
    }
    assertThat(Rows.count("completion_withdrawn", "completion_id = ?", UUID.fromString(completion)))
        .isZero();
  }

  @Test
  void aYearThatNeverWasIsAbsent() {
    Visitor office = callers.office();
    for (String year : List.of("1988", "2012", "9001", "x")) {
      Doors.seemAbsentTo(office, "/year-closings/" + year);
      Doors.seemAbsentToFormsOf(office, CONFIRMED, "/year-closings/" + year + "/closing");
    }
  }

  @Test
  void isForTheOfficeAndReadByTheAuditor() {
    String[] pages = {"/year-closings", "/year-closings/2026"};
    Doors.leadToTheLogin(people.base(), pages);
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.hr())) {
      Doors.areClosedTo(none, pages);
    }
    Doors.areClosedTo(callers.stranger(), pages);
    for (String page : pages) {
      assertThat(callers.auditor().get(page).status()).as(page).isEqualTo(200);
    }
    Doors.takeNoForgedFormOf(callers.office(), "/year-closings/2026/closing");
  }
}

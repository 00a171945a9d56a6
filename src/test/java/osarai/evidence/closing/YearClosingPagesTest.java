package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.ExclusionRequest;
import osarai.curriculum.office.Exclusions;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/**
 * The office closes the fiscal year 2031 (令和13年度), in which no other test has duties: what is
 * closed stays closed for all tests after this one.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearClosingPagesTest {
  private static final String YEAR = "/year-closings/2031";
  private static final Map<String, String> CONFIRMED = Map.of("confirmed", "yes", "note", "");

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject EnteredTraining training;
  @Inject Exclusions exclusions;
  @Inject SettableClock clock;

  private SectionOfTheYear section;

  @Test
  void aYearIsClosedOnceAndThenOnlyCorrected() throws Exception {
    String code = people.newSection("年度課");
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(2031, 5, 1, 10, 0))) {
      section = new SectionOfTheYear(people, training, code);
    }
    String session;
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(2032, 5, 1, 10, 0))) {
      session = beforeTheClosing();
    }
    try (SettableClock.Moved eve = clock.at(LocalDateTime.of(2032, 5, 30, 23, 59, 0))) {
      assertThat(office().get("/desk").body()).doesNotContain("令和13年度");
    }
    try (SettableClock.Moved day = clock.at(LocalDateTime.of(2032, 5, 31, 0, 0, 0))) {
      assertThat(office().get("/desk").body()).contains("令和13年度", "年度締めがまだ済んでいません");
      assertThat(officials.withRole(Roles.HR).visitor().get("/desk").body())
          .doesNotContain("年度締めがまだ済んでいません");
    }
    try (SettableClock.Moved june = clock.at(LocalDateTime.of(2032, 6, 2, 10, 0))) {
      refused();
      closedByTwoAtOnce();
      figures();
      shownAsUnmet();
      nothingIsEnteredLate(session);
      new CorrectionAfterClosing(office(), office(), section.late)
          .isAskedForOnceAndApprovedByTheOther();
    }
  }

  /** Late entries are taken, and looking changes nothing. */
  private String beforeTheClosing() {
    Visitor visitor = section.head.visitor();
    String session = training.made(visitor, section.draft("2031-06-10"));
    assertThat(SectionOfTheYear.tick(visitor, session, section.diligent).body()).contains("修了 1人");
    UUID id = UUID.randomUUID();
    exclusions.request(
        id,
        new ExclusionRequest(
            section.excluded.id(),
            ExclusionReason.NO_INFORMATION_ASSETS,
            Period.from(LocalDate.of(2032, 3, 1)),
            "庁外の施設で働くため"),
        UUID.randomUUID());
    exclusions.decide(section.excluded.id(), id, true, "", UUID.randomUUID());

    assertThat(section.late.visitor().get("/my-training").body())
        .contains("昨年度の研修", "令和13年度、期限は", "今年度の分として数えます");
    Visitor office = office();
    String before = Rows.fingerprint("audit_entry", "web_session");
    assertThat(office.get("/year-closings").body()).contains("令和13年度", "締め前");
    assertThat(office.get(YEAR).body())
        .contains("締め前", "年度課", section.late.staffNumber(), "この年度を締める")
        .doesNotContain("締め済み");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
    assertThat(office.get("/people/" + section.late.id()).body()).contains("締め前");
    assertThat(office.get("/people/" + section.leaver.id()).body())
        .as("ended in September")
        .contains("未了");
    assertThat(office.get("/year-closings/1988").status()).isEqualTo(404);
    assertThat(office.get("/year-closings/2012").status()).isEqualTo(404);
    assertThat(office.get(YEAR + "/corrections").status()).as("not closed").isEqualTo(404);
    return session;
  }

  private void refused() {
    Visitor office = office();
    office.get(YEAR);
    assertThat(office.post(YEAR + "/closing", Map.of("note", "備考の文")))
        .satisfies(
            reply -> {
              assertThat(reply.status()).isEqualTo(400);
              assertThat(reply.body()).contains("チェックを入れてください", "備考の文");
            });
    assertThat(office.post(YEAR + "/closing", CONFIRMED).body()).contains("前の年度がまだ締められていません");
    Reply running = office.post("/year-closings/2032/closing", CONFIRMED);
    assertThat(running.status()).isEqualTo(400);
    assertThat(running.body()).contains("まだ終わっていない年度は締められません");
    for (String role : List.of(Roles.HR, Roles.AUDITOR)) {
      Visitor other = officials.withRole(role).visitor();
      other.get("/my-training");
      assertThat(other.post(YEAR + "/closing", CONFIRMED).status()).as(role).isEqualTo(403);
    }
    Visitor clerk = section.head.visitor();
    clerk.get("/my-training");
    assertThat(clerk.post(YEAR + "/closing", CONFIRMED).status()).isEqualTo(403);
    assertThat(Rows.count("year_closing", "fiscal_year = ?", 2031)).isZero();
    assertThat(Rows.count("year_closing_duty", "fiscal_year = ?", 2031)).isZero();
  }

  private void closedByTwoAtOnce() throws Exception {
    Map<String, String> form = Map.of("confirmed", "yes", "earlier", "yes", "note", "紙の記録を確認済み");
    List<Callable<Reply>> both =
        java.util.stream.Stream.of(office(), office())
            .map(
                visitor -> {
                  visitor.get(YEAR);
                  return (Callable<Reply>) () -> visitor.post(YEAR + "/closing", form);
                })
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Reply> one : threads.invokeAll(both)) {
        assertThat(one.get().status()).as(one.get().body()).isEqualTo(303);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Rows.count("year_closing", "fiscal_year = ?", 2031)).isEqualTo(1);
    assertThat(Rows.count("audit_entry", "action = 'close-year' AND object_id = ?", "2031"))
        .isEqualTo(1);
    Visitor third = office();
    third.get(YEAR);
    assertThat(third.following(third.post(YEAR + "/closing", form)).body())
        .contains("すでに締められています", "締め済み（令和14年6月2日）", "紙の記録を確認済み");
  }

  private void figures() {
    assertThat(SectionOfTheYear.closedAs(section.diligent, "all-staff"))
        .containsExactly("FULFILLED", "0");
    assertThat(SectionOfTheYear.closedAs(section.late, "all-staff")).containsExactly("UNMET", "0");
    assertThat(SectionOfTheYear.closedAs(section.excluded, "all-staff"))
        .containsExactly("EXCLUDED", "1");
    assertThat(SectionOfTheYear.closedAs(section.leaver, "fiscal-year-appointees"))
        .containsExactly("UNMET", "0");
    assertThat(
            Rows.all(
                    "SELECT y.owed, y.fulfilled, y.excluded, y.unmet, COUNT(*), SUM(d.state ="
                        + " 'FULFILLED'), SUM(d.state = 'EXCLUDED'), SUM(d.state = 'UNMET')"
                        + " FROM year_closing y JOIN year_closing_duty d USING (fiscal_year)"
                        + " WHERE fiscal_year = 2031 GROUP BY y.fiscal_year")
                .get(0))
        .satisfies(row -> assertThat(row.subList(0, 4)).isEqualTo(row.subList(4, 8)));
    assertThat(
            Rows.one(
                "SELECT e.sha256 = SHA2(CONCAT(CAST(e.payload AS BINARY), e.nonce), 256)"
                    + " FROM year_closing y JOIN ledger_entry e ON e.id = y.ledger_entry_id"
                    + " WHERE y.fiscal_year = 2031"))
        .isEqualTo("1");
  }

  private void shownAsUnmet() {
    assertThat(section.late.visitor().get("/my-training").body()).doesNotContain("昨年度の研修");
    Visitor auditor = officials.withRole(Roles.AUDITOR).visitor();
    assertThat(auditor.get("/people/" + section.late.id()).body())
        .contains("未了", "締め済み（令和14年6月2日）");
    assertThat(auditor.get("/people/" + section.diligent.id()).body()).doesNotContain("未了");
    assertThat(auditor.get(YEAR).body())
        .contains(section.late.staffNumber(), "訂正 0件", "締め済み（令和14年6月2日）")
        .doesNotContain("この年度を締める", "訂正を申し出る", section.diligent.staffNumber());
    assertThat(office().get("/desk").body()).doesNotContain("令和13年度");
  }

  private void nothingIsEnteredLate(String session) {
    Visitor visitor = section.head.visitor();
    visitor.get(session);
    Reply refused = SectionOfTheYear.tick(visitor, session, section.late);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("令和13年度は締め済み", "訂正", "試験 " + section.late.staffNumber());
    visitor.get("/group-sessions");
    Reply made = visitor.post("/group-sessions", section.draft("2031-07-01"));
    assertThat(made.status()).isEqualTo(400);
    assertThat(made.body()).contains("令和13年度は締め済み", "第1会議室");
    Visitor office = office();
    assertThat(
            section.listed(
                office, "EXTERNAL", "職員番号,研修名,受講日,証明書番号\r\n%s,CYDER A,2031-08-01,C-9\r\n"))
        .contains("2行目「受講日」", "令和13年度は締め済み");
    assertThat(
            section.listed(
                office, "EARLIER", "職員番号,研修名,受講日,方法,出典\r\n%s,all-staff,2031-08-01,紙の教材,台帳\r\n"))
        .contains("2行目「受講日」", "令和13年度は締め済み");
    assertThat(Rows.count("completion", "person_id = ?", section.late.id())).isZero();
    String completion =
        Rows.one("SELECT id FROM completion WHERE person_id = ?", section.diligent.id());
    String withdrawal = "/completions/" + completion + "/withdrawal";
    assertThat(visitor.get(withdrawal).body())
        .contains("令和13年度は締め済み", "「訂正」")
        .doesNotContain("<textarea", YEAR);
    assertThat(office.get(withdrawal).body()).contains(YEAR + "/corrections");
    Reply kept = visitor.post(withdrawal, Map.of("reason", "別の人でした"));
    assertThat(kept.status()).isEqualTo(400);
    assertThat(kept.body()).contains("令和13年度は締め済みのため、取り消せません");
    assertThat(Rows.count("completion_withdrawn", "completion_id = ?", UUID.fromString(completion)))
        .isZero();
    String duty = SectionOfTheYear.duty(section.late);
    assertThat(
            office
                .post(
                    "/people/" + section.late.id() + "/duties/" + duty + "/extension",
                    Map.of("until", "2032-03-31", "reason", "x"))
                .location()
                .orElseThrow()
                .getQuery())
        .isEqualTo("note=year_closed");
  }

  private Visitor office() {
    return officials.withRole(Roles.SECURITY_OFFICE).visitor();
  }
}

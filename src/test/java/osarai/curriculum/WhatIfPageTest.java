package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.TriedRequirement.line;
import static osarai.curriculum.TriedRequirement.of;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;
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

/** Requirements are tried on everybody, and nothing changes. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class WhatIfPageTest {
  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Officials officials;
  @Inject Shelf shelf;
  @Inject Personnel personnel;
  private Visitor office;
  private String text = "";

  @BeforeEach
  void office() {
    office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    text = RequirementReader.text(shelf.library().files());
    office.get("/what-if");
  }

  @Test
  void theRequirementsInUseChangeNothing() {
    assertThat(ask(text).body()).contains("変わる義務はありません");
  }

  @Test
  void anotherDateAnotherRequirementAndOneLessAreShownAndNotDone() {
    people.clerk();
    String before = Rows.fingerprint("web_session", "audit_entry");
    String changed =
        text.replace("date: \"10-31\"", "date: \"11-30\"")
            .replace("id: fiscal-year-appointee\n", "id: appointee-anew\n");
    assertThat(ask(changed).body())
        .contains("期限が変わる", "all-staff-yearly", "義務が増える", "appointee-anew", "義務がなくなる");
    assertThat(Rows.fingerprint("web_session", "audit_entry")).isEqualTo(before);
  }

  @Test
  void anotherOpeningDayIsShown() {
    people.clerk();
    String changed =
        text.replaceFirst("(?m)^    due: ", "    opens: {days-before-due: 30}\n    due: ");
    assertThat(ask(changed).body()).contains("受けられる日が変わる", "から</td>");
  }

  @Test
  void anOpeningDayBeforeTheEventIsShown() {
    Someone clerk = people.clerk();
    personnel.designate(
        clerk.staffNumber(),
        NewPeople.CITIZENS,
        DesignationRole.HANDLER,
        "住民票に関する事務",
        LocalDate.of(2027, 2, 1));
    String changed =
        text.replace(
            "    due: {before-start: true}\n",
            "    opens: {days-before-event: 10}\n    due: {before-start: true}\n");
    assertThat(line(ask(changed), clerk)).contains("受けられる日が変わる", "令和9年1月22日から");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 令和9年11月1日",
    "', whichever: later', 令和9年11月1日",
    "', whichever: earlier', 令和9年8月31日"
  })
  void theEarlierOfTwoDaysIsShown(String whichever, String due) {
    String section = people.newSection("採用課");
    Someone newcomer = member(section, LocalDate.of(2027, 8, 1));
    assertThat(
            line(
                ask(text + of(section, "date: \"10-31\", days-after-start: 30" + whichever)),
                newcomer))
        .contains("義務が増える", due);
  }

  private Someone member(String section, LocalDate from) {
    return people.inRosterOnly(
        people.freshNumber(), section, Position.MEMBER, EmploymentType.REGULAR, Period.from(from));
  }

  @Test
  void aMistakeIsNamedByItsLine() {
    Reply wrong = ask(text.replace("course: all-staff\n", "course: all-stuff\n"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("content/requirements.yaml:4", "all-stuff", "all-staff");
    assertThat(office.post("/what-if", Map.of("text", text, "day", "2026-02-30")).body())
        .contains("基準日を");
    assertThat(office.post("/what-if", Map.of("text", "{{{", "day", "2026-12-01")).status())
        .isEqualTo(400);
  }

  @Test
  void aTextOfTensOfThousandsOfSignsIsRefusedInWordsAndComesBack() {
    String long16KB = text + "# " + "要件の説明。".repeat(2_000) + "\n";
    assertThat(ask(long16KB).status()).as("more than 16 KB").isEqualTo(200);
    String tooLong = text + "# " + "要件の説明。".repeat(5_000) + "終わりの行\n";
    Reply refused = ask(tooLong);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("要件は30000文字までです", "終わりの行", "maxlength=\"30000\"");
  }

  @Test
  void thePageShowsTheRequirementsInUse() {
    Reply page = office.get("/what-if");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("all-staff-yearly", "fiscal-year-appointee");
  }

  @Test
  void aVisitorIsSentToLogIn() {
    Doors.leadToTheLogin(people.base(), "/what-if");
    Doors.takeNoFormWithoutLogin(people.base(), "/what-if");
  }

  @Test
  void isForTheOffice() {
    for (Visitor other :
        List.of(callers.clerk(), callers.head(), callers.hr(), callers.auditor())) {
      Doors.areClosedTo(other, "/what-if");
      Doors.takeNoFormOf(other, "/what-if");
    }
    Doors.takeNoForgedFormOf(office, "/what-if");
  }

  /** Each question is noted; nothing else is written, and the answer is the same. */
  @Test
  void theSameQuestionTwiceHasTheSameAnswer() {
    people.clerk();
    String changed = text.replace("date: \"10-31\"", "date: \"11-30\"");
    String before = Rows.fingerprint("web_session", "audit_entry");
    String first = answer(ask(changed));
    assertThat(first).contains("期限が変わる");
    assertThat(answer(ask(changed))).isEqualTo(first);
    assertThat(Rows.fingerprint("web_session", "audit_entry")).isEqualTo(before);
  }

  /** Without what is made for each page: the tokens of its forms. */
  private static String answer(Reply reply) {
    assertThat(reply.status()).isEqualTo(200);
    return reply.body().replaceAll("<input type=\"hidden\"[^>]*>", "");
  }

  private Reply ask(String requirements) {
    return office.post("/what-if", Map.of("text", requirements, "day", "2026-12-01"));
  }
}

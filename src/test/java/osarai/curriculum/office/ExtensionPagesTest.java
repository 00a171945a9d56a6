package osarai.curriculum.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
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
import osarai.running.Shown;
import osarai.running.Visitor;
import osarai.security.Roles;

/** More time for a duty; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ExtensionPagesTest {
  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Personnel personnel;
  @Inject Officials officials;

  private Someone clerk;
  private Visitor hr;
  private String duty = "";
  private String due = "";
  private String extension = "";
  private String later = "";

  @BeforeEach
  void aDuty() {
    clerk = people.clerk();
    hr = callers.hr();
    List<String> first =
        Rows.all(
                "SELECT id, due_on FROM duty_now WHERE person_id = ? AND fiscal_year = 2026"
                    + " ORDER BY due_on LIMIT 1",
                clerk.id())
            .get(0);
    duty = first.get(0);
    due = first.get(1);
    extension = "/people/" + clerk.id() + "/duties/" + duty + "/extension";
    later = LocalDate.parse(due).plusDays(1).toString();
  }

  @Test
  void anExtensionIsMadeOnceAndStaysWhenDutiesAreWorkedOutAgain() {
    Map<String, String> form = Map.of("until", later, "reason", "窓口の繁忙期のため");
    assertThat(said(hr.post(extension, form))).contains("期限を延ばしました", "はじめの期限");
    assertThat(said(hr.post(extension, form))).contains("期限を延ばしました");
    assertThat(dueOn(duty)).isEqualTo(later);
    assertThat(Rows.count("duty_change", "duty_id = ?", duty)).isEqualTo(1);
    assertThat(Rows.count("audit_entry", "action = 'extend-duty' AND object_id = ?", duty))
        .isEqualTo(1);

    personnel.move(
        clerk.staffNumber(), LocalDate.of(2026, 12, 1), NewPeople.TAXES, Position.MEMBER);
    assertThat(dueOn(duty)).isEqualTo(later);
  }

  @Test
  void aDayThatAColleagueGaveSinceIsNotPassedOver() {
    String seen = seen(hr.get("/people/" + clerk.id()));
    assertThat(sent(later, "窓口の繁忙期のため").status()).isEqualTo(303);
    String last = LocalDate.parse(later).plusDays(1).toString();
    Map<String, String> mine = Map.of("until", last, "reason", "研修のため", "seen", seen);
    Reply told = hr.post(extension, mine);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("この画面を開いたあとに、この期限が変わりました", "value=\"研修のため\"");
    assertThat(dueOn(duty)).isEqualTo(later);
    for (String notLater : List.of(later, LocalDate.parse(later).minusDays(1).toString())) {
      Map<String, String> early = Map.of("until", notLater, "reason", "研修のため", "seen", seen);
      assertThat(hr.post(extension, early).body())
          .as("held against a due day that nobody had seen")
          .contains("この画面を開いたあとに、この期限が変わりました");
    }
    Map<String, String> same = Map.of("until", later, "reason", "窓口の繁忙期のため", "seen", seen);
    assertThat(hr.post(extension, same).status()).as("the same again").isEqualTo(303);
    Map<String, String> knowing = Map.of("until", last, "reason", "研修のため", "seen", seen(told));
    assertThat(hr.post(extension, knowing).status()).isEqualTo(303);
    assertThat(dueOn(duty)).isEqualTo(last);
  }

  @Test
  void nobodyGivesTimeToThemselves() {
    Someone own = officials.withRole(Roles.HR);
    List<String> first =
        Rows.all(
                "SELECT id, due_on FROM duty_now WHERE person_id = ? AND fiscal_year = 2026"
                    + " ORDER BY due_on LIMIT 1",
                own.id())
            .get(0);
    String day = LocalDate.parse(first.get(1)).plusDays(1).toString();
    Visitor visitor = own.visitor();
    String page = "/people/" + own.id();
    visitor.get(page);
    Map<String, String> form = Map.of("until", day, "reason", "窓口の繁忙期のため");
    Reply told = visitor.post(page + "/duties/" + first.get(0) + "/extension", form);
    assertThat(told.status()).isEqualTo(400);
    assertThat(told.body()).contains("自分の期限は、自分では延ばせません", "窓口の繁忙期のため");
    assertThat(dueOn(first.get(0))).isEqualTo(first.get(1));
  }

  private String seen(Reply page) {
    String form = page.body().substring(page.body().indexOf(extension));
    return form.replaceFirst("(?s)^.*?name=\"seen\" value=\"([^\"]*)\".*$", "$1");
  }

  @Test
  void badRequestsAreSaidAndChangeNothing() {
    assertThat(said(sent(due, "x"))).contains("いまの期限より後の日");
    assertThat(said(sent("2027-04-01", "x"))).contains("年度の終わり");
    assertThat(said(sent("x", "x"))).contains("日付を、2026-04-01 の形で");
    assertThat(said(sent(later, " "))).contains("理由や説明を入れてください");
    assertThat(said(sent(later, "番号は123456789018です"))).contains("個人番号と思われる数字");
    assertThat(said(hr.post(extension, Map.of()))).contains("日付を、2026-04-01 の形で");
    assertThat(dueOn(duty)).isEqualTo(due);
    assertThat(Rows.count("duty_change", "duty_id = ?", duty)).isZero();
  }

  @Test
  void thereIsNoMoreTimeThanTheAppointmentHas() {
    Period term = Period.days(LocalDate.of(2026, 11, 16), LocalDate.of(2027, 3, 31));
    Someone appointee =
        people.person(
            NewPeople.CITIZENS, Position.MEMBER, EmploymentType.FISCAL_YEAR_PART_TIME, term);
    String own =
        Rows.one(
            "SELECT id FROM duty_now WHERE person_id = ? AND requirement = ?",
            appointee.id(),
            "fiscal-year-appointee");
    String before = dueOn(own);
    String form = "/people/" + appointee.id() + "/duties/" + own + "/extension";
    assertThat(said(hr.post(form, Map.of("until", "2027-04-09", "reason", "x"))))
        .contains("任用の最後の日より後には延ばせません");
    assertThat(dueOn(own)).isEqualTo(before);
    assertThat(hr.post(form, Map.of("until", "2027-03-31", "reason", "x")).status()).isEqualTo(303);
    assertThat(dueOn(own)).isEqualTo("2027-03-31");
  }

  @Test
  void anothersDutyIsAsAbsentAsOneThatNeverWas() {
    Map<String, String> form = Map.of("until", later, "reason", "x");
    String own = "/people/" + clerk.id() + "/duties/";
    Doors.seemAbsentToFormsOf(
        hr,
        form,
        "/people/" + people.clerk().id() + "/duties/" + duty + "/extension",
        own + UUID.randomUUID() + "/extension",
        own + "x/extension");
    assertThat(dueOn(duty)).isEqualTo(due);
  }

  @Test
  void isForHrAndTheOffice() {
    for (Visitor none : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.takeNoFormOf(none, extension);
    }
    Doors.takeNoForgedFormOf(hr, extension);
    Doors.takeNoFormWithoutLogin(people.base(), extension);
    assertThat(dueOn(duty)).isEqualTo(due);
    Visitor office = callers.office();
    assertThat(office.post(extension, Map.of("until", later, "reason", "x")).status())
        .isEqualTo(303);
    assertThat(dueOn(duty)).isEqualTo(later);
  }

  private Reply sent(String until, String reason) {
    return hr.post(extension, Map.of("until", until, "reason", reason));
  }

  private static String dueOn(String duty) {
    return Rows.one("SELECT due_on FROM duty_now WHERE id = ?", duty);
  }

  private String said(Reply reply) {
    if (reply.status() == 400) {
      assertThat(Shown.of(reply).faults()).isNotEmpty();
      return reply.body();
    }
    assertThat(reply.status()).isEqualTo(303);
    return hr.following(reply).body();
  }
}

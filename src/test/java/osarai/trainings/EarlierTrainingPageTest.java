package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** 移行データ under the name of another system, of a day before a number was a person's, and undone. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class EarlierTrainingPageTest {
  private static final String LIST = "職員番号,研修名,受講日,方法,出典,おさらいの講座\r\n";
  private static final String REASON = "同じ番号を前に使っていた人の研修だったため";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;

  @Test
  void aForeignNameSaysThatItCountsForNothingUntilItsCourseIsSaid() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone handler = people.handler();
    String line = handler.staffNumber() + ",特定個人情報研修 2025,2026-05-11,集合研修,研修台帳,";
    String list = EnteredTraining.upload(office, "EARLIER", "", LIST + line + "\r\n");
    assertThat(office.get(list).body())
        .contains("どの義務にも、取扱者の名簿にも数えません", "どの講座にも数えない研修名", "特定個人情報研修 2025");
    EnteredTraining.apply(office, list);
    assertThat(standing(handler)).isEqualTo("-");
    String again = EnteredTraining.upload(office, "EARLIER", "", LIST + line + "ｈａｎｄｌｅｒｓ\r\n");
    assertThat(office.get(again).body()).contains("この講座として数え直します");
    EnteredTraining.apply(office, again);
    assertThat(standing(handler)).isEqualTo("handlers");
  }

  @Test
  void aDayBeforeTheNumberWasThePersonsIsTakenOnlyWhereItIsTicked() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone handler = people.handler();
    String line = LIST + handler.staffNumber() + ",handlers,2015-05-11,集合研修,研修台帳,\r\n";
    String list = EnteredTraining.upload(office, "EARLIER", "", line);
    assertThat(office.get(list).body()).contains("確かめるまで取り込みません", "name=\"sure\" value=\"2-");
    EnteredTraining.apply(office, list);
    assertThat(Rows.count("earlier_training", "person_id = ?", handler.id())).isZero();
    String sure = EnteredTraining.upload(office, "EARLIER", "", line);
    String tick = office.get(sure).body().split("name=\"sure\" value=\"")[1].split("\"")[0];
    assertThat(office.post(sure + "/application", Map.of("sure", tick)).status()).isEqualTo(303);
    assertThat(standing(handler)).isEqualTo("handlers");
  }

  @Test
  void aWrongRowIsTakenBackWithItsReasonAndMayBeEnteredAgain() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Someone handler = people.handler();
    String line = LIST + handler.staffNumber() + ",handlers,2026-05-11,集合研修,研修台帳,\r\n";
    EnteredTraining.apply(office, EnteredTraining.upload(office, "EARLIER", "", line));
    String page =
        "/earlier-trainings/"
            + Rows.one("SELECT id FROM earlier_training WHERE person_id = ?", handler.id())
            + "/withdrawal";
    assertThat(office.get("/people/" + handler.id()).body()).contains(page);
    assertThat(office.get(page).body()).contains("研修台帳", "令和8年5月11日");
    Reply without = office.post(page, Map.of("reason", " "));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.body()).contains("取消しの理由を入力してください");
    Visitor hr = officials.withRole(Roles.HR).visitor();
    Doors.seemAbsentTo(hr, page);
    Doors.seemAbsentToFormsOf(hr, Map.of("reason", REASON), page);
    assertThat(standing(handler)).isEqualTo("handlers");

    office.get(page);
    Reply done = office.post(page, Map.of("reason", REASON));
    assertThat(done.status()).isEqualTo(303);
    assertThat(office.following(done).body()).contains("この記録は取り消されています", REASON);
    assertThat(office.post(page, Map.of("reason", REASON)).status()).isEqualTo(303);
    assertThat(office.post(page, Map.of("reason", "別の理由")).body())
        .contains("いま入力した理由は記録していません", "別の理由");
    assertThat(standing(handler)).isEqualTo("-");
    assertThat(handler.visitor().get("/my-training").body()).doesNotContain("研修台帳");
    String again = EnteredTraining.upload(office, "EARLIER", "", line);
    assertThat(office.get(again).body()).contains("前に取り消された研修です");
    EnteredTraining.apply(office, again);
    assertThat(standing(handler)).isEqualTo("handlers");
  }

  private static String standing(Someone who) {
    return Rows.one(
        "SELECT COALESCE(MAX(course), '-') FROM earlier_training_now WHERE person_id = ?",
        who.id());
  }

  @Test
  void isForHrAndTheOffice() {
    String none = "/earlier-trainings/" + UUID.randomUUID() + "/withdrawal";
    Doors.leadToTheLogin(people.base(), none);
    for (Visitor other : List.of(callers.clerk(), callers.head(), callers.auditor())) {
      Doors.areClosedTo(other, none);
      Doors.takeNoFormOf(other, none);
    }
    for (Visitor one : List.of(callers.hr(), callers.office())) {
      Doors.seemAbsentTo(one, none);
      Doors.seemAbsentToFormsOf(one, Map.of("reason", REASON), none);
      Doors.takeNoForgedFormOf(one, none);
    }
  }
}

package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Who of the town has finished; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TownPageTest {
  private static final String PAGE = "/town";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;

  @Test
  void aDepartmentIsCountedAndListedAsItsHeadSeesIt() {
    String section = people.newSection("まちの課");
    Someone leader = people.head(section);
    Someone clerk = people.clerkOf(section);
    Visitor head = leader.visitor();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    assertThat(head.get("/section").body()).contains("は対象2人中1人が修了しました(50%)");

    Visitor office = callers.office();
    assertThat(office.get(PAGE).body()).contains("全庁は対象", "role=\"img\"", "まちの課");
    String own = PAGE + "?department=" + people.department(section);
    String undone = office.get(own).body();
    assertThat(undone)
        .contains("対象2人中1人が、この年度の研修を全部終えました(50%)", "1人 ÷ 2人 50%", "まだの人 1人")
        .contains("/people/" + leader.id())
        .doesNotContain("/people/" + clerk.id());
    assertThat(office.get(own + "&show=all").body())
        .contains("/people/" + leader.id(), "/people/" + clerk.id(), "2人です。");
    assertThat(office.get(own + "&show=done").body()).contains("/people/" + clerk.id());
  }

  @Test
  void whatIsNoDepartmentOrNoFilterIsTheTownAndWhoIsNotDone() {
    String town = callers.office().get(PAGE).body();
    assertThat(town).contains("まだの人だけを出しています");
    for (String query : new String[] {"?department=x&show=x", "?department=%3Cb%3E"}) {
      assertThat(callers.office().get(PAGE + query).body())
          .contains("全庁は対象", "まだの人だけを出しています")
          .doesNotContain("<b>");
    }
  }

  @Test
  void lookingIsNotedAndChangesNothingElse() {
    Visitor office = callers.office();
    String before = Rows.fingerprint("audit_entry", "web_session");
    office.get(PAGE);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
    assertThat(
            Rows.count(
                "audit_entry", "action = 'view' AND object_kind = 'people' AND object_id = 'town'"))
        .isPositive();
  }

  @Test
  void isForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.clerk(), PAGE);
    Doors.areClosedTo(callers.head(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
    assertThat(callers.hr().get(PAGE).status()).isEqualTo(200);
    assertThat(callers.auditor().get(PAGE).status()).isEqualTo(200);
  }
}

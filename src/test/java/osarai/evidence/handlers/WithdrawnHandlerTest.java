package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.ExclusionRequest;
import osarai.curriculum.office.Exclusions;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** A withdrawn pass and a waiting exclusion, as the first day's page and the register show them. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class WithdrawnHandlerTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject EnteredTraining training;
  @Inject Exclusions exclusions;

  @Test
  void aHandlerWhosePassWasTakenBackIsUntrainedAgainAndWaitingExclusionsAreListed() {
    Someone clerk = people.clerkOf(people.newSection("取消課"));
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Visitor citizens = people.head(NewPeople.CITIZENS).visitor();
    Someone handler = people.handlerListedFirst();
    String line = "試験 " + handler.staffNumber() + " 住民票に関する事務";
    String linked = "<a href=\"/people/" + handler.id() + "\">" + line + "</a>";
    assertThat(office.get("/first-day").body()).contains(linked);
    String session = training.made(citizens, training.draft(NewPeople.CITIZENS, "handlers"));
    citizens.get(session);
    assertThat(
            citizens
                .postAll(session + "/attendance", EnteredTraining.ticked(handler, "10", ""))
                .body())
        .contains("修了 1人");
    assertThat(office.get("/first-day").body()).doesNotContain(line);
    assertThat(trained(office, handler)).isTrue();
    String withdrawal =
        "/completions/"
            + Rows.one("SELECT id FROM completion WHERE person_id = ?", handler.id())
            + "/withdrawal";
    office.get(withdrawal);
    assertThat(office.post(withdrawal, Map.of("reason", "同姓の別の人に印を付けたため")).status()).isEqualTo(303);
    assertThat(office.get("/first-day").body()).contains(linked);
    assertThat(trained(office, handler)).isFalse();

    UUID id = UUID.randomUUID();
    exclusions.request(
        id,
        new ExclusionRequest(
            clerk.id(),
            ExclusionReason.NO_INFORMATION_ASSETS,
            Period.from(NewPeople.FIRST_DAY),
            "庁外の施設で働くため"),
        UUID.randomUUID());
    String number = clerk.staffNumber();
    String waiting = "<a href=\"/people/%s\">試験 %s %s</a>".formatted(clerk.id(), number, number);
    String page = office.get("/first-day").body();
    assertThat(page).contains("承認を待っている除外の申請");
    assertThat(page.substring(page.indexOf("承認を待っている"))).contains(waiting);
    exclusions.decide(clerk.id(), id, true, "", UUID.randomUUID());
    page = office.get("/first-day").body();
    assertThat(page.substring(page.indexOf("承認を待っている"))).doesNotContain(waiting);
  }

  /** Who has passed only that has not learnt what comes before the start. */
  @Test
  void theCourseOnAChangedScopeTrainsNobody() {
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    Visitor citizens = people.head(NewPeople.CITIZENS).visitor();
    Someone handler = people.handlerListedFirst();
    String line = "試験 " + handler.staffNumber() + " 住民票に関する事務";
    String session = training.made(citizens, training.draft(NewPeople.CITIZENS, "handlers"));
    citizens.get(session);
    citizens.postAll(session + "/attendance", EnteredTraining.ticked(handler, "10", ""));
    assertThat(office.get("/first-day").body()).doesNotContain(line);
    Rows.execute(
        "UPDATE completion SET course = 'handler-scope' WHERE person_id = '" + handler.id() + "'");
    assertThat(office.get("/first-day").body()).contains(line);
    assertThat(trained(office, handler)).isFalse();
  }

  /** As the register has it: the day of the pass that lets a handler begin. */
  private static boolean trained(Visitor office, Someone handler) {
    String csv = office.get("/handlers.csv").body();
    return csv.lines()
        .filter(line -> line.contains(handler.staffNumber()))
        .anyMatch(line -> line.contains("2026-11-30") || line.contains("令和8年11月30日"));
  }
}

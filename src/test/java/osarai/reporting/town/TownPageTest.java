package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.evidence.record.DutyStateRebuild;
import osarai.people.EmploymentType;
import osarai.people.Position;
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
  @Inject DutyStateRebuild rebuild;
  @Inject Town town;

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
  void theLineOfTheYearEndsWhereTheFiguresStand() {
    people.clerk();
    YearCurve.Point today = town.year().now().last();
    TownFigures figures = town.today();
    assertThat(today.people()).isEqualTo(figures.all().figure().owed());
    assertThat(today.finished()).isEqualTo(figures.all().figure().fulfilled());
    String page = callers.office().get(PAGE).body();
    assertThat(page)
        .contains("この1年の進み方", "class=\"l-now\"")
        .contains(
            "対象%d人中%d人が全部終えました(%d%%)".formatted(today.people(), today.finished(), today.percent()));
    String own = PAGE + "?department=" + people.department(NewPeople.CITIZENS);
    assertThat(callers.office().get(own).body()).doesNotContain("この1年の進み方");
  }

  @Test
  void aLongListIsReadPageByPageInOneDepartment() {
    String section = people.newSection("長い一覧の課");
    IntStream.range(0, 60).forEach(one -> joined(section));
    Visitor office = callers.office();
    String own = PAGE + "?department=" + people.department(section) + "&show=all";
    String first = office.get(own).body();
    assertThat(first)
        .contains("60人です。", "1人目から50人目までを出しています。", "&amp;page=1#people")
        .doesNotContain("前の50人");
    String second = office.get(own + "&page=1").body();
    assertThat(second).contains("60人です。", "51人目から60人目までを出しています。", "前の50人").doesNotContain("次の50人");
    assertThat(listed(first)).hasSize(50);
    assertThat(listed(second)).hasSize(10).doesNotContainAnyElementsOf(listed(first));
    assertThat(office.get(own + "&page=77").body()).contains("51人目から60人目");
    assertThat(office.get(own + "&page=-1").body()).contains("1人目から50人目");
  }

  private UUID joined(String section) {
    return people
        .inRosterOnly(
            people.freshNumber(),
            section,
            Position.MEMBER,
            EmploymentType.REGULAR,
            Period.from(NewPeople.FIRST_DAY))
        .id();
  }

  private static Set<String> listed(String page) {
    return Pattern.compile("<th scope=\"row\"><a href=\"/people/([-0-9a-f]{36})\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Near is what is due within fourteen days, the day itself too. */
  @Test
  void whoMustActFirstStandsFirst() {
    String section = people.newSection("期限の課");
    List<String> days =
        List.of("2026-12-16", "2026-11-30", "2026-12-15", "2026-12-01", "2026-11-01");
    List<UUID> persons =
        days.stream()
            .map(
                day -> {
                  UUID person = joined(section);
                  Rows.execute(
                      "UPDATE duty SET due_on = '%s' WHERE person_id = '%s' AND fiscal_year = 2026"
                          .formatted(day, person));
                  return person;
                })
            .toList();
    rebuild.everybody();
    Visitor office = callers.office();
    String own = PAGE + "?department=" + people.department(section) + "&show=";
    assertThat(listed(office.get(own + "all").body()))
        .containsExactlyElementsOf(
            Stream.of(4, 1, 3, 2, 0).map(persons::get).map(UUID::toString).toList());
    assertThat(listed(office.get(own + "late").body())).hasSize(2);
    assertThat(listed(office.get(own + "soon").body())).hasSize(2);
    assertThat(office.get(own + "all").body())
        .contains("期限を過ぎた人は2人です。", "14日以内に期限が来る人は2人です。", "期限がその先の人は1人です。");
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

package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.content.Shelf;
import osarai.hr.intake.Personnel;
import osarai.learning.Pupil;
import osarai.people.DesignationRole;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.OfficeEvents;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Each duty from an event is fulfilled by each way of delivery, also by who passed before. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OwedAgainByEveryWayTest {
  private static final String AFFAIRS = "住民票に関する事務";

  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;
  @Inject EnteredTraining training;
  @Inject OfficeEvents events;
  @Inject Shelf shelf;
  @Inject SettableClock clock;

  private enum Event {
    INCIDENT("after-incident", "all-staff", "2026-11-20", "2026-11-30"),
    SECOND_CHANGE_OF_SCOPE("handler-scope-changed", "handler-scope", "2026-11-20", "2026-11-30"),
    DESIGNATION_FROM_APRIL("handler-before-start", "handlers", "2026-06-10", "2027-01-31");

    private final String requirement;
    private final String course;
    private final String passedBefore;
    private final LocalDate day;

    /** On the day it is taken, or held as a session; two days later is today. */
    Event(String requirement, String course, String passedBefore, String day) {
      this.requirement = requirement;
      this.course = course;
      this.passedBefore = passedBefore;
      this.day = LocalDate.parse(day);
    }
  }

  private enum Way {
    BROWSER,
    SESSION_PAGE,
    ATTENDANCE_LIST
  }

  private static Stream<Arguments> all() {
    return Arrays.stream(Event.values())
        .flatMap(event -> Arrays.stream(Way.values()).map(way -> Arguments.of(event, way)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsFulfilledByWhoPassedBefore(Event event, Way way) {
    String section = people.newSection("窓口課");
    Someone clerk = people.clerkOf(section);
    comesTo(event, section, clerk);
    try (SettableClock.Moved then = clock.at(event.day.plusDays(2).atTime(10, 30))) {
      assertThat(open(clerk, event)).as("owed again").isOne();
      switch (way) {
        case BROWSER -> inTheBrowser(clerk, event);
        case SESSION_PAGE -> onThePageOfASession(section, clerk, event);
        case ATTENDANCE_LIST -> byAList(section, clerk, event);
      }
      assertThat(open(clerk, event)).isZero();
      assertThat(
              Rows.count(
                  "completion",
                  "person_id = ? AND course = '" + event.course + "' AND fiscal_year = 2026",
                  clerk.id()))
          .isEqualTo(2);
    }
  }

  private void comesTo(Event event, String section, Someone clerk) {
    switch (event) {
      case INCIDENT -> {
        passedBefore(clerk, event);
        events.incident(section, "2026-11-25");
      }
      case SECOND_CHANGE_OF_SCOPE -> {
        designate(clerk, section, NewPeople.FIRST_DAY);
        personnel.rescope(clerk.staffNumber(), section, AFFAIRS, "氏名", LocalDate.of(2026, 11, 10));
        passedBefore(clerk, event);
        assertThat(open(clerk, event)).as("the first change").isZero();
        personnel.rescope(
            clerk.staffNumber(), section, AFFAIRS, "氏名と住所", LocalDate.of(2026, 11, 25));
      }
      case DESIGNATION_FROM_APRIL -> {
        passedBefore(clerk, event);
        designate(clerk, section, LocalDate.of(2027, 4, 1));
      }
    }
  }

  private void designate(Someone clerk, String section, LocalDate from) {
    personnel.designate(clerk.staffNumber(), section, DesignationRole.HANDLER, AFFAIRS, from);
  }

  private void passedBefore(Someone who, Event event) {
    pupil(who.visitor(), event).pass();
    Rows.execute(
        "UPDATE completion SET completed_at = '%s 01:00:00' WHERE person_id = '%s'"
            .formatted(event.passedBefore, who.id()));
  }

  private Pupil pupil(Visitor visitor, Event event) {
    return new Pupil(visitor, shelf.course(event.course).orElseThrow());
  }

  private void inTheBrowser(Someone clerk, Event event) {
    Visitor visitor = clerk.visitor();
    assertThat(visitor.get("/my-training").body()).contains("受講が必要です");
    assertThat(visitor.get("/courses/" + event.course).body()).doesNotContain("合格しました");
    pupil(visitor, event).pass();
    assertThat(visitor.get("/courses/" + event.course).body()).contains("合格しました");
  }

  private void onThePageOfASession(String section, Someone clerk, Event event) {
    Visitor head = people.head(section).visitor();
    String session = session(head, section, event);
    assertThat(
            head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", "")).body())
        .contains("修了 1人");
  }

  private void byAList(String section, Someone clerk, Event event) {
    String session = session(people.head(section).visitor(), section, event);
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    String list =
        EnteredTraining.upload(
            office,
            "ATTENDANCE",
            id(session),
            "職員番号,正解数\r\n%s,10\r\n".formatted(clerk.staffNumber()));
    assertThat(office.get(list).body()).contains("取り込みます").doesNotContain("登録済み");
    EnteredTraining.apply(office, list);
    assertThat(Rows.all("SELECT taken, repeated FROM training_import WHERE id = ?", id(list)))
        .containsExactly(List.of("1", "0"));
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private String session(Visitor head, String section, Event event) {
    Map<String, String> draft = training.draft(section, event.course);
    draft.put("held", event.day.toString());
    return training.made(head, draft);
  }

  private static long open(Someone who, Event event) {
    return Rows.count(
        "duty_standing",
        "person_id = ? AND requirement = '" + event.requirement + "' AND fulfilled_at IS NULL",
        who.id());
  }
}

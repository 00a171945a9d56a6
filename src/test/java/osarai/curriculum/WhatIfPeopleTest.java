package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.TriedRequirement.line;
import static osarai.curriculum.TriedRequirement.name;
import static osarai.curriculum.TriedRequirement.of;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.content.Shelf;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.Departments;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Whom a change of the requirements would meet otherwise: sections and handlers. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class WhatIfPeopleTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Shelf shelf;
  @Inject Departments departments;
  @Inject Roster roster;
  private Visitor office;
  private String text = "";

  @BeforeEach
  void office() {
    office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    text = RequirementReader.text(shelf.library().files());
    office.get("/what-if");
  }

  @ParameterizedTest
  @CsvSource({"'', 令和9年7月1日", "', days-after-scope: 10', 令和9年6月11日"})
  void theDaysOfASectionThatComesIntoScopeAreShown(String days, String due) {
    String code = "Z" + people.freshNumber();
    LocalDate scope = LocalDate.of(2027, 6, 1);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Change change = roster.begin("test", "test", null, new KeptText("テスト"));
              Period always = Period.from(LocalDate.of(2020, 4, 1));
              UUID id = departments.add(change, always, code, "図書館", null, false, null);
              departments.becomes(
                  roster.begin("test", "test", null, new KeptText("テスト")),
                  id,
                  scope,
                  one ->
                      new Department(one.id(), one.code(), one.name(), null, true, one.period()));
            });
    Someone librarian = member(code, NewPeople.FIRST_DAY);
    assertThat(line(ask(text + of(code, "days-after-start: 14" + days)), librarian))
        .contains("義務が増える", due);
  }

  @Test
  void whoWouldBeATrainedHandlerAndWhoNoLongerIsShown() {
    Someone trained = people.handler();
    Someone other = people.handler();
    Someone never = people.handler();
    took(trained, "handlers");
    took(other, "all-staff");
    String none =
        text.replace(
            "    course: handlers\n", "    course: handlers\n    trains-handlers: false\n");
    Reply without = ask(none);
    assertThat(line(without, trained)).contains("取扱担当者名簿で「研修未了」になる", "特定個人情報事務取扱担当者「住民票に関する事務」");
    assertThat(without.body()).doesNotContain(name(other), name(never)).doesNotContain("義務が増える");
    String both =
        text.replace(
            "id: all-staff-yearly\n    course: all-staff\n",
            "id: all-staff-yearly\n    course: all-staff\n    trains-handlers: true\n");
    Reply with = ask(both);
    assertThat(line(with, other)).contains("取扱担当者名簿で「研修済み」になる", "all-staff、handlers");
    assertThat(with.body()).doesNotContain(name(trained), name(never));
    assertThat(ask(text).body()).contains("変わる義務はありません");
  }

  private static void took(Someone who, String course) {
    Rows.execute(
        "INSERT INTO earlier_training (id, person_id, course, name, taken_on, mode, source,"
            + " entered_by, entered_at) VALUES (UUID(), '%s', '%s', '研修', '2026-05-20', 'EXTERNAL',"
                .formatted(who.id(), course)
            + " '研修台帳', '%s', '2026-11-01 00:00:00')".formatted(who.id()));
  }

  private Someone member(String section, LocalDate from) {
    return people.inRosterOnly(
        people.freshNumber(), section, Position.MEMBER, EmploymentType.REGULAR, Period.from(from));
  }

  private Reply ask(String requirements) {
    return office.post("/what-if", Map.of("text", requirements, "day", "2026-12-01"));
  }
}

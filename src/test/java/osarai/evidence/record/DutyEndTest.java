package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** Until when a duty stands as unmet on a person's page. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DutyEndTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Personnel personnel;

  @Test
  void aDutyEndsWithTheAppointmentThatAloneCanFulfilItOrWithTheLast() {
    String section = people.newSection("再任用課");
    Period first = Period.days(NewPeople.FIRST_DAY, LocalDate.of(2026, 12, 31));
    Someone appointee =
        people.inRosterOnly(
            people.freshNumber(),
            section,
            Position.MEMBER,
            EmploymentType.FISCAL_YEAR_PART_TIME,
            first);
    personnel.appointAgain(
        appointee.id(),
        people.freshNumber(),
        section,
        EmploymentType.FISCAL_YEAR_PART_TIME,
        Period.days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
    assertThat(
            Rows.all(
                "SELECT course, appointed_until FROM duty_standing WHERE person_id = ?"
                    + " AND appointment_id = ? AND fiscal_year = 2026 ORDER BY 1",
                appointee.id(),
                appointee.appointment()))
        .containsExactly(
            List.of("all-staff", "2027-04-01"), List.of("fiscal-year-appointees", "2027-01-01"));
    String page = "/people/" + appointee.id();
    Visitor office = officials.withRole(Roles.SECURITY_OFFICE).visitor();
    assertThat(office.get(page + "?day=2026-12-31").body()).doesNotContain("未了");
    assertThat(office.get(page + "?day=2027-01-01").body()).containsOnlyOnce(">未了<");
    assertThat(office.get(page + "?day=2027-04-01").body())
        .as("that of the second appointment, and what any of them could have fulfilled")
        .contains(">未了<", "締め前");
  }
}

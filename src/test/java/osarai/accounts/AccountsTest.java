package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.demo.IdentityProvider;
import osarai.hr.intake.Personnel;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** Accounts follow the roster. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AccountsTest {
  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject Personnel personnel;
  @Inject AccountRunner runner;
  @Inject AccountDirectory accounts;
  @Inject SettableClock clock;

  private final IdentityProvider provider = Stack.shared().identityProvider();
  private Visitor hr;

  @BeforeEach
  void hr() {
    hr = callers.hr();
  }

  private Someone somebody() {
    return people.inRosterOnly(
        people.freshNumber(),
        NewPeople.TAXES,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }

  private void workOff() {
    for (int settled = 1; settled > 0; ) {
      settled = runner.work();
    }
  }

  @Test
  void aTaskIsDoneOnceHoweverOftenItIsTried() {
    Someone fresh = somebody();
    workOff();
    workOff();
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber()))).hasSize(1);
    assertThat(
            Rows.all(
                "SELECT s.state FROM account_task_state s JOIN account_task t ON t.appointment_id ="
                    + " s.appointment_id AND t.kind = s.kind AND t.due_on = s.due_on WHERE"
                    + " t.staff_number = ? ORDER BY s.step",
                fresh.staffNumber()))
        .extracting(row -> row.get(0))
        .containsExactly("TAKEN", "DONE");
  }

  /** A directory may write the number in small letters: it is the person's, and none is made. */
  @Test
  void anAccountWithTheNumberInSmallLettersIsThePersons() {
    Someone fresh = somebody();
    String small = fresh.staffNumber().toLowerCase(Locale.ROOT);
    assertThat(small).isNotEqualTo(fresh.staffNumber());
    String subject = provider.createUser("small-" + small, small, "試験", small, NewPeople.PASSWORD);
    workOff();
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber())))
        .extracting(Account::subject)
        .containsExactly(subject);
    assertThat(hr.get("/account-links").body())
        .contains("value=\"" + subject + " " + fresh.id() + "\"");
    hr.post("/account-links", Map.of("pair", subject + " " + fresh.id()));
    assertThat(Rows.count("identity_link", "person_id = ? AND running", fresh.id())).isOne();
    assertThat(hr.get("/accounts?number=" + fresh.staffNumber()).body()).contains("small-" + small);
    assertThat(hr.get("/reconciliation/list.csv").body()).doesNotContain(fresh.staffNumber());
  }

  @Test
  void anAccountMadeFromHereIsThePersonsAndServesEveryAppointment() {
    Someone fresh = somebody();
    workOff();
    assertThat(
            Rows.all(
                "SELECT staff_number, made, linked_by FROM identity_link WHERE person_id = ?",
                fresh.id()))
        .containsExactly(List.of(fresh.staffNumber(), "MADE_FOR", "osarai"));
    String second = people.freshNumber();
    personnel.appointAgain(
        fresh.id(),
        second,
        NewPeople.CITIZENS,
        EmploymentType.FISCAL_YEAR_PART_TIME,
        Period.days(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31)));
    workOff();
    assertThat(accounts.withStaffNumber(new StaffNumber(second))).isEmpty();
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber()))).hasSize(1);
    assertThat(hr.get("/accounts?number=" + second).body()).contains(fresh.username().substring(2));
    assertThat(Rows.count("identity_link", "person_id = ?", fresh.id())).isOne();
  }

  /** Of a person whose account nobody has confirmed: it is looked for under every number. */
  @Test
  void aSecondAppointmentMakesNoSecondAccount() {
    Someone clerk = somebody();
    people.account(clerk.username(), clerk.staffNumber());
    String second = people.freshNumber();
    personnel.appointAgain(
        clerk.id(),
        second,
        NewPeople.CITIZENS,
        EmploymentType.FISCAL_YEAR_PART_TIME,
        Period.days(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31)));
    workOff();
    assertThat(accounts.withStaffNumber(new StaffNumber(second))).isEmpty();
    assertThat(Rows.count("identity_link", "person_id = ?", clerk.id())).isZero();
  }

  @Test
  void aLeaversAccountIsDisabledTheDayAfterAndEnabledOnReturn() {
    Someone leaver = people.clerk();
    personnel.end(leaver.staffNumber(), LocalDate.of(2026, 12, 10));
    workOff();
    assertThat(isEnabled(leaver)).isTrue();
    try (SettableClock.Moved moved = clock.at(LocalDateTime.of(2026, 12, 11, 0, 5))) {
      workOff();
      assertThat(isEnabled(leaver)).isFalse();
      personnel.appointAgain(
          leaver.id(),
          leaver.staffNumber(),
          NewPeople.CITIZENS,
          EmploymentType.FISCAL_YEAR_PART_TIME,
          Period.days(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 3, 31)));
      workOff();
      assertThat(isEnabled(leaver)).isTrue();
    }
  }

  @Test
  void whileTheProviderIsAwayTheRosterChangesAndTheTaskWaits() {
    workOff();
    provider.suspend();
    Someone fresh;
    try {
      fresh = somebody();
      assertThat(runner.work()).isZero();
      assertThat(Rows.count("appointment", "staff_number = ?", fresh.staffNumber())).isOne();
      assertThat(hr.get("/reconciliation").body()).contains("つながりません");
    } finally {
      provider.resume();
    }
    try (SettableClock.Moved moved = clock.forward(java.time.Duration.ofMinutes(3))) {
      workOff();
    }
    assertThat(accounts.withStaffNumber(new StaffNumber(fresh.staffNumber()))).hasSize(1);
  }

  private boolean isEnabled(Someone someone) {
    return provider.user(someone.username()).path("enabled").asBoolean();
  }
}

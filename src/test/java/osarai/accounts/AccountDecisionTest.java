package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.accounts.AccountDecision.Step;
import osarai.accounts.AccountTask.Action;
import osarai.calendar.Period;
import osarai.people.AccountHolders.Holder;
import osarai.people.StaffNumber;

class AccountDecisionTest {
  private static final UUID ME = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final Period SINCE_APRIL = Period.from(LocalDate.of(2026, 4, 1));

  @Test
  void whoComesGetsAnAccountOnce() {
    assertThat(step(Action.CREATE, List.of(coming(ME)), List.of())).isEqualTo(Step.MAKE);
    assertThat(step(Action.CREATE, List.of(coming(ME)), List.of(account(true))))
        .isEqualTo(Step.NOTHING);
  }

  @Test
  void whoDoesNotComeAfterAllGetsNone() {
    assertThat(step(Action.CREATE, List.of(gone(ME)), List.of())).isEqualTo(Step.OBSOLETE);
  }

  @Test
  void whoComesBackIsEnabledAndWhoWasStoppedByHandStaysSo() {
    assertThat(step(Action.ENABLE, List.of(working(ME)), List.of(account(false))))
        .isEqualTo(Step.ENABLE);
    assertThat(step(Action.CREATE, List.of(working(ME)), List.of(account(false))))
        .isEqualTo(Step.NOTHING);
  }

  @Test
  void whoGoesIsDisabledUnlessAnotherAppointmentRuns() {
    assertThat(step(Action.DISABLE, List.of(gone(ME)), List.of(account(true))))
        .isEqualTo(Step.DISABLE);
    assertThat(step(Action.DISABLE, List.of(gone(ME)), List.of(account(false))))
        .isEqualTo(Step.NOTHING);
    assertThat(step(Action.DISABLE, List.of(working(ME)), List.of(account(true))))
        .isEqualTo(Step.OBSOLETE);
  }

  /** The former holder knows its password. */
  @Test
  void theAccountOfTheFormerHolderOfANumberIsNotHandedOn() {
    List<Holder> both = List.of(gone(OTHER), working(ME));
    assertThat(step(Action.CREATE, both, List.of(account(false)))).isEqualTo(Step.OTHERS_ACCOUNT);
    assertThat(step(Action.ENABLE, both, List.of(account(false)))).isEqualTo(Step.OTHERS_ACCOUNT);
    assertThat(step(Action.DISABLE, List.of(gone(ME), working(OTHER)), List.of(account(true))))
        .isEqualTo(Step.NOTHING);
  }

  @Test
  void aLinkCountsMoreThanTheNumber() {
    AccountTask task = task(Action.ENABLE);
    List<Holder> both = List.of(gone(OTHER), working(ME));
    List<Account> found = List.of(account(false));
    assertThat(AccountDecision.of(task, both, found, Map.of("subject", ME)).step())
        .isEqualTo(Step.ENABLE);
    assertThat(AccountDecision.of(task, both, found, Map.of("subject", OTHER)).step())
        .isEqualTo(Step.OTHERS_ACCOUNT);
  }

  /** Two appointments at once, each with its number. */
  @Test
  void oneAccountServesAllNumbersOfAPerson() {
    Holder second = new Holder(ME, "200", "試験 一", true, false, SINCE_APRIL);
    List<Holder> both = List.of(working(ME), second);
    assertThat(step(Action.CREATE, both, List.of(account(true)))).isEqualTo(Step.NOTHING);
    Holder other = new Holder(OTHER, "100", "試験 二", false, false, SINCE_APRIL);
    assertThat(step(Action.CREATE, List.of(second, other), List.of(account(true))))
        .isEqualTo(Step.OTHERS_ACCOUNT);
  }

  private static Step step(Action action, List<Holder> holders, List<Account> found) {
    return AccountDecision.of(task(action), holders, found, Map.of()).step();
  }

  private static AccountTask task(Action action) {
    return new AccountTask(
        UUID.randomUUID(), action, LocalDate.of(2026, 12, 1), ME, new StaffNumber("100"), 0);
  }

  private static Account account(boolean enabled) {
    return new Account("subject", "100", List.of("100"), enabled, false, true, false, "試験 一", null);
  }

  private static Holder working(UUID person) {
    return new Holder(person, "100", "試験 一", true, false, SINCE_APRIL);
  }

  private static Holder coming(UUID person) {
    return new Holder(person, "100", "試験 一", false, true, SINCE_APRIL);
  }

  private static Holder gone(UUID person) {
    return new Holder(person, "100", "試験 一", false, false, SINCE_APRIL);
  }
}

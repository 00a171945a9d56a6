package osarai.accounts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import osarai.accounts.AccountTask.State;
import osarai.audit.Act;
import osarai.audit.AuditTrail;
import osarai.calendar.JapanClock;
import osarai.people.AccountHolders;

/**
 * Works off the tasks, each by one node. Nothing of the roster waits for it, and what fails here is
 * tried again: what was done at the provider before a failure is found there the next time.
 */
@ApplicationScoped
class AccountRunner {
  private static final Logger LOG = Logger.getLogger(AccountRunner.class);

  private final AccountsConfig config;
  private final AccountTasks tasks;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final AccountHolders holders;
  private final AuditTrail audit;
  private final Clock clock;

  AccountRunner(
      AccountsConfig config,
      AccountTasks tasks,
      AccountDirectory accounts,
      ProviderCalls provider,
      AccountHolders holders,
      AuditTrail audit,
      Clock clock) {
    this.config = config;
    this.tasks = tasks;
    this.accounts = accounts;
    this.provider = provider;
    this.holders = holders;
    this.audit = audit;
    this.clock = clock;
  }

  @Scheduled(
      every = "15s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void workWhenEnabled() {
    if (config.followsRoster()) {
      work();
    }
  }

  /**
   * Does some of what is open; stops when the provider is away.
   *
   * @return how many tasks are settled now
   */
  int work() {
    int settled = 0;
    for (AccountTask task : tasks.open()) {
      try {
        if (tasks.once(task, () -> work(task))) {
          settled++;
        }
      } catch (ProviderAway e) {
        LOG.warnf("account task of %s waits: %s", task.person(), e.getMessage());
        return settled;
      }
    }
    return settled;
  }

  private void work(AccountTask task) {
    AccountDecision decision = decide(task);
    if (carryOut(task, decision)) {
      tasks.settle(task, stateOf(decision), decision.step().name());
    } else {
      tasks.putOff(task, "the user name is taken by an account without this staff number");
    }
  }

  private AccountDecision decide(AccountTask task) {
    List<Account> found = new ArrayList<>(accounts.withStaffNumber(task.number()));
    String issuer = provider.issuer();
    Set<String> subjects = found.stream().map(Account::subject).collect(Collectors.toSet());
    Map<String, UUID> links = holders.links(issuer, subjects, List.of(task.person()));
    links.keySet().stream()
        .filter(subject -> !subjects.contains(subject))
        .forEach(subject -> accounts.find(subject).ifPresent(found::add));
    LocalDate today = JapanClock.today(clock);
    return AccountDecision.of(
        task,
        holders.of(
            List.of(task.number().value()),
            List.of(task.person()),
            today,
            today.plusDays(config.leadDays())),
        found,
        links);
  }

  private boolean carryOut(AccountTask task, AccountDecision decision) {
    switch (decision.step()) {
      case MAKE -> {
        AccountName name = AccountName.of(decision.name());
        if (!accounts.make(task.number(), name, TemporaryPassword.next())) {
          return false;
        }
      }
      case ENABLE -> accounts.setEnabled(decision.accounts().get(0), true);
      case DISABLE ->
          decision.accounts().stream()
              .filter(Account::enabled)
              .forEach(account -> accounts.setEnabled(account, false));
      case NOTHING, OBSOLETE, OTHERS_ACCOUNT -> {
        return true;
      }
    }
    String action = "account-" + decision.step().name().toLowerCase(java.util.Locale.ROOT);
    audit.write(Act.by("osarai").did(action).to("person", task.person()));
    return true;
  }

  private static State stateOf(AccountDecision decision) {
    return switch (decision.step()) {
      case OBSOLETE -> State.OBSOLETE;
      case OTHERS_ACCOUNT -> State.REFUSED;
      default -> State.DONE;
    };
  }
}

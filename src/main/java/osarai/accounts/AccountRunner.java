package osarai.accounts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import osarai.accounts.AccountTask.State;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.login.AccountLink;
import osarai.login.AccountLinks;
import osarai.login.LinkedAccounts;
import osarai.people.AccountHolders;
import osarai.people.AccountHolders.Holder;
import osarai.people.StaffNumber;

/**
 * Works off the tasks, each by one node. Nothing of the roster waits for it, and what fails here is
 * tried again: what was done at the provider before a failure is found there the next time.
 */
@ApplicationScoped
class AccountRunner {
  private static final Logger LOG = Logger.getLogger(AccountRunner.class);

  private static final String PROGRAM = "osarai";

  private final AccountsConfig config;
  private final AccountTasks tasks;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final AccountHolders holders;
  private final LinkedAccounts linked;
  private final AccountLinks links;
  private final AuditTrail audit;
  private final Clock clock;

  AccountRunner(
      AccountsConfig config,
      AccountTasks tasks,
      AccountDirectory accounts,
      ProviderCalls provider,
      AccountHolders holders,
      LinkedAccounts linked,
      AccountLinks links,
      AuditTrail audit,
      Clock clock) {
    this.config = config;
    this.tasks = tasks;
    this.accounts = accounts;
    this.provider = provider;
    this.holders = holders;
    this.linked = linked;
    this.links = links;
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

  /** A person has one account, under whatever number of theirs it was made. */
  private AccountDecision decide(AccountTask task) {
    LocalDate today = JapanClock.today(clock);
    LocalDate soon = today.plusDays(config.leadDays());
    List<UUID> person = List.of(task.person());
    Set<String> numbers =
        holders.of(List.of(), person, today, soon).stream()
            .map(Holder::number)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    numbers.add(task.number().value());
    List<Account> found = new ArrayList<>();
    numbers.forEach(number -> found.addAll(accounts.withStaffNumber(new StaffNumber(number))));
    Set<String> subjects = found.stream().map(Account::subject).collect(Collectors.toSet());
    Map<String, UUID> links = linked.links(provider.issuer(), subjects, person);
    links.keySet().stream()
        .filter(subject -> !subjects.contains(subject))
        .forEach(subject -> accounts.find(subject).ifPresent(found::add));
    return AccountDecision.of(task, holders.of(numbers, person, today, soon), found, links);
  }

  private boolean carryOut(AccountTask task, AccountDecision decision) {
    return switch (decision.step()) {
      case MAKE -> make(task, decision);
      case ENABLE -> {
        accounts.setEnabled(decision.accounts().get(0), true);
        yield noted(task, Action.ACCOUNT_ENABLE);
      }
      case DISABLE -> {
        decision.accounts().stream()
            .filter(Account::enabled)
            .forEach(account -> accounts.setEnabled(account, false));
        yield noted(task, Action.ACCOUNT_DISABLE);
      }
      case NOTHING, OBSOLETE, OTHERS_ACCOUNT -> true;
    };
  }

  private boolean make(AccountTask task, AccountDecision decision) {
    AccountName name = AccountName.of(decision.name());
    if (!accounts.make(task.number(), name, TemporaryPassword.next())) {
      return false;
    }
    linkMade(task);
    return noted(task, Action.ACCOUNT_MAKE);
  }

  private boolean noted(AccountTask task, Action action) {
    audit.write(Act.by(PROGRAM).did(action).to(ObjectKind.PERSON, task.person()));
    return true;
  }

  /**
   * The account and the person are made for each other. A link to an account that is gone at the
   * provider makes room; were there another, none had been made.
   */
  private void linkMade(AccountTask task) {
    String issuer = provider.issuer();
    linked
        .links(issuer, List.of(), List.of(task.person()))
        .keySet()
        .forEach(gone -> links.endOf(issuer, gone, PROGRAM, "the account is gone"));
    accounts.withStaffNumber(task.number()).stream()
        .filter(account -> account.username().equals(AccountName.username(task.number())))
        .forEach(
            account ->
                links.link(
                    new AccountLink(
                        issuer,
                        account.subject(),
                        task.person(),
                        task.number().value(),
                        AccountLink.Made.MADE_FOR),
                    PROGRAM));
  }

  private static State stateOf(AccountDecision decision) {
    return switch (decision.step()) {
      case OBSOLETE -> State.OBSOLETE;
      case OTHERS_ACCOUNT -> State.REFUSED;
      default -> State.DONE;
    };
  }
}

package osarai.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.people.AccountHolders.Holder;

/** What a task comes to, by the roster and the accounts as they are when it is worked off. */
record AccountDecision(Step step, List<Account> accounts, String name) {

  enum Step {
    MAKE,
    ENABLE,
    DISABLE,
    /** All is as it should be. */
    NOTHING,
    /** The roster says otherwise by now. */
    OBSOLETE,
    /** The account of that number belongs, or may belong, to another person. */
    OTHERS_ACCOUNT
  }

  /**
   * Decides.
   *
   * @param holders of the person, and of all numbers that the person ever had
   * @param found the person's accounts as linked, and those with one of the numbers
   * @param links whose the accounts are, by subject
   */
  static AccountDecision of(
      AccountTask task, List<Holder> holders, List<Account> found, Map<String, UUID> links) {
    List<Holder> own = holders.stream().filter(h -> h.person().equals(task.person())).toList();
    List<Account> theirs =
        found.stream()
            .filter(
                account ->
                    links.containsKey(account.subject())
                        ? task.person().equals(links.get(account.subject()))
                        : !isNumberOfOthers(account, task.person(), holders))
            .toList();
    String name = own.stream().map(Holder::name).findFirst().orElse("");
    Step step =
        task.action() == AccountTask.Action.DISABLE
            ? leaving(own, theirs)
            : coming(task, own, found, theirs);
    return new AccountDecision(step, theirs, name);
  }

  private static boolean isNumberOfOthers(Account account, UUID person, List<Holder> holders) {
    return holders.stream()
        .anyMatch(h -> !h.person().equals(person) && account.hasNumber(h.number()));
  }

  private static Step leaving(List<Holder> own, List<Account> theirs) {
    if (own.stream().anyMatch(Holder::works)) {
      return Step.OBSOLETE;
    }
    return theirs.stream().anyMatch(Account::enabled) ? Step.DISABLE : Step.NOTHING;
  }

  private static Step coming(
      AccountTask task, List<Holder> own, List<Account> found, List<Account> theirs) {
    if (own.stream().noneMatch(Holder::isExpected)) {
      return Step.OBSOLETE;
    }
    if (theirs.isEmpty()) {
      return found.isEmpty() ? Step.MAKE : Step.OTHERS_ACCOUNT;
    }
    // One that an administrator has disabled stays so, unless the person left and comes back.
    return task.action() == AccountTask.Action.ENABLE && theirs.stream().noneMatch(Account::enabled)
        ? Step.ENABLE
        : Step.NOTHING;
  }
}

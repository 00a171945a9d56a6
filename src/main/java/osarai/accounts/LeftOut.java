package osarai.accounts;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** Somebody who has never logged in, and yet gets no first password on paper. */
record LeftOut(String name, String number, Why why) {
  /** What stands in the way; what is to be done follows from it. */
  enum Why {
    NO_ACCOUNT,
    /** There is one of that number, but nobody has said whose it is, or it is another's. */
    UNCONFIRMED,
    SEVERAL,
    DISABLED,
    /** Its password is kept by the directory of the town. */
    OF_DIRECTORY,
    PRIVILEGED,
    /** The person has chosen a password already. */
    OWN_PASSWORD
  }

  /**
   * Why an account gets no first password; empty where it does.
   *
   * @param numbered all accounts of the person's numbers
   * @param own those of them that are the person's
   */
  static Optional<Why> why(
      Collection<Account> numbered, Collection<Account> own, Predicate<Account> isPrivileged) {
    if (own.size() != 1) {
      return Optional.of(
          numbered.isEmpty() ? Why.NO_ACCOUNT : own.isEmpty() ? Why.UNCONFIRMED : Why.SEVERAL);
    }
    Account account = own.iterator().next();
    if (!account.enabled()) {
      return Optional.of(Why.DISABLED);
    }
    if (account.ofDirectory()) {
      return Optional.of(Why.OF_DIRECTORY);
    }
    if (!account.mustChangePassword()) {
      return Optional.of(Why.OWN_PASSWORD);
    }
    return isPrivileged.test(account) ? Optional.of(Why.PRIVILEGED) : Optional.empty();
  }
}

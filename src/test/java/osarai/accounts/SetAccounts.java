package osarai.accounts;

import java.util.Optional;

/** Settings of a test. */
record SetAccounts(boolean enabled, boolean make, String clientId) implements AccountsConfig {
  /** The provider's accounts cannot be listed. */
  static final AccountsConfig OFF = new SetAccounts(false, true, "");

  /**
   * Of a provider whose accounts can be listed.
   *
   * @param make whether they are made from here, and not kept by a directory
   */
  static AccountsConfig made(boolean make) {
    return new SetAccounts(true, make, "osarai-accounts");
  }

  @Override
  public Optional<String> secret() {
    return Optional.empty();
  }

  @Override
  public int leadDays() {
    return 30;
  }
}

package osarai.accounts;

/** An account with whose it is. */
record NamedAccount(Account account, String name, boolean locked, boolean privileged) {
  public String username() {
    return account.username();
  }

  public boolean enabled() {
    return account.enabled();
  }

  public boolean waitsForPassword() {
    return account.mustChangePassword();
  }

  public boolean ofDirectory() {
    return account.ofDirectory();
  }

  /** Whether its password may be set from here. */
  public boolean isOpen() {
    return account.enabled() && !privileged && !account.ofDirectory();
  }
}

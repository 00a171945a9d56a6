package osarai.login;

import java.util.List;
import java.util.UUID;
import osarai.security.RunningSession;

/** One account that a test has written, with the sessions that run under it. */
public final class KnownAccounts extends LinkedAccounts {
  private final LinkedAccount account;
  private final List<RunningSession> sessions;

  public KnownAccounts(LinkedAccount account, RunningSession... sessions) {
    super(null, null);
    this.account = account;
    this.sessions = List.of(sessions);
  }

  @Override
  public List<LinkedAccount> of(UUID person) {
    return List.of(account);
  }

  @Override
  public List<RunningSession> sessions(UUID person) {
    return sessions;
  }
}

package osarai.accounts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.security.Sessions;
import osarai.storage.Transactions;

/**
 * Ends the sessions of accounts that the identity provider lets in no more. It tells of a logout,
 * and not of an account that was disabled, there or in the directory behind it, or is gone.
 */
@ApplicationScoped
class DisabledAccounts {
  private static final Logger LOG = Logger.getLogger(DisabledAccounts.class);
  private static final String PROGRAM = "osarai";
  private static final String REASON = "account-disabled";

  private final AccountsConfig config;
  private final AccountDirectory accounts;
  private final ProviderCalls provider;
  private final Sessions sessions;
  private final AuditTrail audit;

  DisabledAccounts(
      AccountsConfig config,
      AccountDirectory accounts,
      ProviderCalls provider,
      Sessions sessions,
      AuditTrail audit) {
    this.config = config;
    this.accounts = accounts;
    this.provider = provider;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Scheduled(
      every = "30s",
      delayed = "25s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void lookWhenEnabled() {
    if (config.enabled()) {
      look();
    }
  }

  /**
   * Asks for each account with a running session, one by one: what a directory says of its own
   * accounts is in no list of the provider's. The provider being away ends nobody.
   *
   * @return how many sessions have ended
   */
  int look() {
    int ended = 0;
    try {
      for (String subject : sessions.runningSubjects(provider.issuer())) {
        if (accounts.find(subject).filter(Account::enabled).isEmpty()) {
          ended += end(subject);
        }
      }
    } catch (ProviderAway e) {
      LOG.warnf("accounts with a session not asked for: %s", e.getMessage());
    }
    return ended;
  }

  private int end(String subject) {
    return Transactions.retried(
        () -> {
          int ended = sessions.revoke(provider.issuer(), null, subject, REASON);
          if (ended > 0) {
            audit.write(
                Act.by(PROGRAM)
                    .did(Action.END_SESSIONS)
                    .to(ObjectKind.ACCOUNT, subject)
                    .saying(NamedValues.of(ValueName.ENDED, ended)));
          }
          return ended;
        });
  }
}

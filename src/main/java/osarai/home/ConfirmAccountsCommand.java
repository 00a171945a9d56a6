package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import osarai.accounts.FoundAccounts;

/** Links accounts that were there before to the people of the same number and name. */
@ApplicationScoped
class ConfirmAccountsCommand implements Command {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final FoundAccounts accounts;

  ConfirmAccountsCommand(FoundAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String usage() {
    return "confirm-accounts";
  }

  @Override
  public int run(List<String> words) {
    var done = accounts.confirmWhatAgrees("command");
    LOG.infof(
        "accounts: %d confirmed by number and name, %d left for /account-links",
        done.confirmed(), done.left());
    return 0;
  }
}

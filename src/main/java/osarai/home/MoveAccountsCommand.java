package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import osarai.accounts.MovedProvider;
import osarai.login.ProviderMove.Moved;

/** Lets people in again after the identity provider's address was changed. */
@ApplicationScoped
class MoveAccountsCommand implements Command {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final MovedProvider provider;

  MoveAccountsCommand(MovedProvider provider) {
    this.provider = provider;
  }

  @Override
  public String usage() {
    return "move-accounts FORMER-ISSUER";
  }

  @Override
  public int run(List<String> words) {
    String former = words.get(0);
    Moved moved = provider.from(former, "command");
    if (moved.known() > 0) {
      LOG.errorf(
          "accounts: nothing moved: %d of %s are linked at %s already; end these links first at"
              + " their people's pages",
          moved.known(), former, provider.address());
    } else if (moved.links() == 0) {
      LOG.errorf("accounts: nothing moved: none is linked at %s", former);
    } else {
      LOG.infof("accounts: %d moved from %s to %s", moved.links(), former, provider.address());
    }
    return moved.links() > 0 ? 0 : 1;
  }
}

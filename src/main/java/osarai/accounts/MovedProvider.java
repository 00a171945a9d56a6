package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import osarai.login.ProviderMove;

/** Gives people their accounts back when the identity provider has got another address. */
@ApplicationScoped
public class MovedProvider {
  private final ProviderCalls provider;
  private final ProviderMove links;

  MovedProvider(ProviderCalls provider, ProviderMove links) {
    this.provider = provider;
    this.links = links;
  }

  /** Where this node looks for the provider now: its issuer. */
  public String address() {
    return provider.issuer();
  }

  /**
   * Moves what was linked under the former address to the one of the settings.
   *
   * @param former the issuer of before, as the settings had it
   */
  public ProviderMove.Moved from(String former, String by) {
    return links.move(former.replaceAll("/$", ""), address(), by);
  }
}

package osarai.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the accounts at the identity provider. */
@ConfigMapping(prefix = "osarai.accounts")
public interface AccountsConfig {
  /** Whether the accounts are dealt with from here at all. */
  @WithDefault("false")
  boolean enabled();

  /**
   * Whether they follow the roster. Where LDAP or Active Directory keeps them they do not: a second
   * one made here would take the user name, and with it the login.
   */
  @WithDefault("true")
  boolean make();

  /** Whether accounts are made, enabled and disabled from here. */
  default boolean followsRoster() {
    return enabled() && make();
  }

  @WithDefault("osarai-accounts")
  String clientId();

  /** Of that client; must be there when enabled. */
  Optional<String> secret();

  /** How many days before an appointment begins the account is made. */
  @WithDefault("30")
  int leadDays();
}

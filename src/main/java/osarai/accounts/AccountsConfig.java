package osarai.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the accounts at the identity provider. */
@ConfigMapping(prefix = "osarai.accounts")
interface AccountsConfig {
  /** Whether accounts are made and disabled from here at all. */
  @WithDefault("false")
  boolean enabled();

  @WithDefault("osarai-accounts")
  String clientId();

  /** Of that client; must be there when enabled. */
  Optional<String> secret();

  /** How many days before an appointment begins the account is made. */
  @WithDefault("30")
  int leadDays();
}

package osarai.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of login and sessions. */
@ConfigMapping(prefix = "osarai.security")
public interface SecurityConfig {
  /** Without a request for this long, the session ends. The realm's SSO idle is not longer. */
  @WithDefault("60m")
  Duration idle();

  /** The claim of the ID token that carries the staff number. Users must not be able to edit it. */
  @WithDefault("staff_number")
  String staffNumberClaim();

  /** Key of the tokens that keep an answer whose session has ended; 32 characters or more. */
  String secret();
}

package osarai.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Settings of login and sessions. */
@ConfigMapping(prefix = "osarai.security")
public interface SecurityConfig {
  /**
   * No session is older: the realm's SSO Session Max, and the token lifespan of its client. Nothing
   * ends by it here; it says for how long an end that cannot be written is tried again.
   */
  @WithDefault("10h")
  Duration longest();

  /** Without a request for this long, the session ends. The realm's SSO idle is not longer. */
  @WithDefault("60m")
  Duration idle();

  /** The same on a shared PC, where the next person may be waiting; {@code idle} when longer. */
  @WithDefault("PT15M")
  Duration sharedIdle();

  /** Name of the cookie that says that a browser is a shared PC. */
  @WithDefault("__Host-shared-pc")
  String sharedCookie();

  /** Name of the cookie whose token the forms carry where nobody is signed in. */
  @WithDefault("__Host-csrf")
  String formCookie();

  /**
   * The roles that count only in a login with a second factor: some of {@code security-office},
   * {@code hr}, {@code auditor}, {@code section-head}; {@code off}, not in production, for none.
   */
  @WithDefault("security-office,hr,auditor")
  Set<String> secondFactor();

  /** What is a second factor in the claim {@code amr} of the ID token, by the words of RFC 8176. */
  @WithDefault("otp,hwk,swk,sc,mfa")
  Set<String> secondFactorMethods();

  /** The claim of the ID token that carries the staff number. Users must not be able to edit it. */
  @WithDefault("staff_number")
  String staffNumberClaim();

  /**
   * Key of the tokens of forms, and of those that keep an answer whose session has ended; the same
   * on every node, 32 characters or more.
   */
  String secret();
}

package osarai.security;

import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * One login at the identity provider, as its ID token states it.
 *
 * @param sid the provider's session; the same after a second login in it
 * @param authTime seconds since 1970 at which the password was last asked
 * @param staffNumber the claim named in {@code osarai.security.staff-number-claim}; null when
 *     absent
 * @param username by which the provider knows the account
 * @param name as the provider has it, family name first; empty when absent
 * @param standsIn whether somebody puts on another's account
 * @param actor the subject of whoever does; empty where the token does not say
 */
public record Login(
    String issuer,
    String sid,
    long authTime,
    String subject,
    @Nullable String staffNumber,
    String username,
    String name,
    boolean standsIn,
    String actor) {
  private static final int LONGEST = 100;

  /** The claim of RFC 8693 that names who acts for the subject. */
  private static final String ACTOR = "act";

  public static Login of(JsonWebToken token, String staffNumberClaim) {
    String sid = token.getClaim("sid");
    Object authTime = token.getClaim("auth_time");
    Object staffNumber = token.getClaim(staffNumberClaim);
    return new Login(
        token.getIssuer(),
        sid == null ? "" : sid,
        authTime == null ? token.getIssuedAtTime() : Long.parseLong(authTime.toString()),
        token.getSubject(),
        staffNumber == null ? null : staffNumber.toString(),
        text(token, "preferred_username"),
        name(token),
        standsIn(token),
        actor(token.getClaim(ACTOR)));
  }

  /** Whether the token was given to somebody who puts on its subject's account. */
  public static boolean standsIn(JsonWebToken token) {
    return token.containsClaim(ACTOR);
  }

  private static String actor(@Nullable Object act) {
    Object subject = act instanceof Map<?, ?> claims ? claims.get("sub") : null;
    String text =
        subject instanceof JsonString string
            ? string.getString()
            : subject == null ? "" : subject.toString();
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** The claim {@code name} has the given name first, whatever the country. */
  private static String name(JsonWebToken token) {
    String parts = (text(token, "family_name") + " " + text(token, "given_name")).strip();
    return parts.isEmpty() ? text(token, "name") : parts;
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return value == null ? "" : value.toString();
  }

  public Instant at() {
    return Instant.ofEpochSecond(authTime);
  }
}

package osarai.security;

import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * One login at the identity provider, as its ID token states it.
 *
 * @param sid the provider's session; the same after a second login in it
 * @param authTime seconds since 1970 at which the password was last asked
 * @param staffNumber the claim named in {@code osarai.security.staff-number-claim}; null when
 *     absent
 */
public record Login(
    String issuer, String sid, long authTime, String subject, @Nullable String staffNumber) {

  public static Login of(JsonWebToken token, String staffNumberClaim) {
    String sid = token.getClaim("sid");
    Object authTime = token.getClaim("auth_time");
    Object staffNumber = token.getClaim(staffNumberClaim);
    return new Login(
        token.getIssuer(),
        sid == null ? "" : sid,
        authTime == null ? token.getIssuedAtTime() : Long.parseLong(authTime.toString()),
        token.getSubject(),
        staffNumber == null ? null : staffNumber.toString());
  }

  public Instant at() {
    return Instant.ofEpochSecond(authTime);
  }
}

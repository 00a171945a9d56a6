package osarai.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;

/**
 * The names that annotations use. The first three come from the identity provider, the next from
 * the roster at every request, the last from the HR system's token.
 */
public final class Roles {
  public static final String SECURITY_OFFICE = "security-office";
  public static final String HR = "hr";
  public static final String AUDITOR = "auditor";

  /** Everybody in the roster with an appointment that runs today. */
  public static final String LEARNER = "learner";

  /** Who heads a department today, or stands in for its head. */
  public static final String SECTION_HEAD = "section-head";

  public static final String HR_CLIENT = "hr-client";

  private Roles() {}

  /** Refuses whoever has none of them, as {@link #require}. */
  public static void requireOne(SecurityIdentity identity, String... roles) {
    if (Arrays.stream(roles).noneMatch(identity::hasRole)) {
      throw new ForbiddenException();
    }
  }

  /** Refuses whoever has it not: where an act is, it is asked again, whatever page led there. */
  public static void require(SecurityIdentity identity, String role) {
    if (!identity.hasRole(role)) {
      throw new ForbiddenException();
    }
  }
}

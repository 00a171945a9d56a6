package osarai.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;

/**
 * The names that annotations use. The first three come from the identity provider, the next from
 * the roster at every request, the last two from the tokens of systems, never of a person.
 */
public final class Roles {
  public static final String SECURITY_OFFICE = "security-office";
  public static final String HR = "hr";
  public static final String AUDITOR = "auditor";

  /** Everybody in the roster with an appointment that runs today. */
  public static final String LEARNER = "learner";

  /** Who heads a department today, or stands in for its head. */
  public static final String SECTION_HEAD = "section-head";

  /** The personnel system. */
  public static final String HR_CLIENT = "hr-client";

  /** A system that reads how the town stands, and changes nothing. */
  public static final String REPORTS_CLIENT = "reports-client";

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

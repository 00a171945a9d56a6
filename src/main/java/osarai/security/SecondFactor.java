package osarai.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Which roles count only in a login that asked for more than the password, as the claim {@code amr}
 * of its ID token says (RFC 8176). The realm asks; this is for a realm that does not.
 */
@ApplicationScoped
public class SecondFactor {
  /** The setting by which every role counts; not for production. */
  private static final Set<String> OFF = Set.of("off");

  private static final Set<String> KNOWN =
      Set.of(Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR, Roles.SECTION_HEAD);

  private final Set<String> roles;
  private final Set<String> methods;

  @Inject
  SecondFactor(SecurityConfig config) {
    this(config.secondFactor(), config.secondFactorMethods());
  }

  SecondFactor(Set<String> roles, Set<String> methods) {
    if (!roles.equals(OFF) && !KNOWN.containsAll(roles)) {
      throw new IllegalArgumentException(
          "osarai.security.second-factor is %s; it takes %s, or off alone"
              .formatted(roles, KNOWN.stream().sorted().collect(Collectors.joining(", "))));
    }
    this.roles = roles.equals(OFF) ? Set.of() : Set.copyOf(roles);
    this.methods = Set.copyOf(methods);
  }

  public boolean isOff() {
    return roles.isEmpty();
  }

  /** Whether the role counts in this login. */
  public boolean lets(String role, JsonWebToken login) {
    return !roles.contains(role) || isIn(login.getClaim("amr"));
  }

  private boolean isIn(@Nullable Object amr) {
    return amr instanceof Collection<?> claimed
        && claimed.stream().map(SecondFactor::text).anyMatch(methods::contains);
  }

  private static String text(Object method) {
    return method instanceof JsonString string ? string.getString() : method.toString();
  }
}

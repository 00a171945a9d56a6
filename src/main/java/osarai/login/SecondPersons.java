package osarai.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import osarai.security.Roles;

/**
 * In which roles somebody may decide what another has asked for. Many towns have one security
 * officer, whose requests would wait for ever for a second one.
 */
@ApplicationScoped
public class SecondPersons {
  private final Deciders deciders;
  private final SecurityIdentity identity;

  SecondPersons(Deciders deciders, SecurityIdentity identity) {
    this.deciders = deciders;
    this.identity = identity;
  }

  /** What is asked for. */
  public enum Request {
    EXCLUSION,
    CORRECTION,
    RECOUNT
  }

  /** Those of the roles at the identity provider that may be chosen. */
  public enum Office {
    SECURITY_OFFICE(Roles.SECURITY_OFFICE),
    HR(Roles.HR),
    AUDITOR(Roles.AUDITOR);

    private final String role;

    Office(String role) {
      this.role = role;
    }
  }

  /** By role; the second person is always another than who asked, and than whom it is about. */
  @ConfigMapping(prefix = "osarai.approvals")
  interface Deciders {
    /** Of an exclusion (除外). */
    @WithDefault("security-office,hr")
    Set<Office> exclusion();

    /** Of a correction of a closed year. */
    @WithDefault("security-office")
    Set<Office> correction();

    /** Of counting a closed year again. */
    @WithDefault("security-office")
    Set<Office> recount();

    default Set<Office> of(Request asked) {
      return switch (asked) {
        case EXCLUSION -> exclusion();
        case CORRECTION -> correction();
        case RECOUNT -> recount();
      };
    }
  }

  /** In their order. */
  public Set<Office> of(Request asked) {
    return new TreeSet<>(deciders.of(asked));
  }

  /** Whether who is signed in has one of the roles. */
  public boolean mayDecide(Request asked) {
    return deciders.of(asked).stream().anyMatch(office -> identity.hasRole(office.role));
  }

  /** Refuses whoever has none of the roles. */
  public void require(Request asked) {
    Roles.requireOne(
        identity, deciders.of(asked).stream().map(office -> office.role).toArray(String[]::new));
  }

  /** Refuses whoever has none of them and is none who reads the requests anyway. */
  public void requireToRead(Request asked, String... readers) {
    if (Arrays.stream(readers).noneMatch(identity::hasRole)) {
      require(asked);
    }
  }
}

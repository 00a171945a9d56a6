package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.security.IdentityAttributes;
import osarai.web.Unavailable;

/** Who cannot be looked up has not signed out, whatever kind of failure it was. */
class SignedInPersonTest {
  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException(),
        new RollbackException("the commit of last_seen_at failed"),
        new SQLException("gone"),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailedLookupIsToldToWhoeverAsks(Throwable failure) {
    SignedInPerson person =
        new SignedInPerson(login().addAttribute(IdentityAttributes.FAULT, failure).build());
    assertThatThrownBy(person::isThere).isInstanceOf(Unavailable.class).hasRootCause(failure);
    assertThatThrownBy(person::isLoggedIn).isInstanceOf(Unavailable.class);
    assertThatThrownBy(person::get).isInstanceOf(Unavailable.class);
  }

  @Test
  void anAccountThatIsNobodysIsLoggedInAndNobody() {
    SecurityIdentity nobodys =
        login().addAttribute(IdentityAttributes.UNLINKED, Unlinked.NOBODY).build();
    assertThat(new SignedInPerson(nobodys).isLoggedIn()).isTrue();
    assertThat(new SignedInPerson(nobodys).isThere()).isFalse();
  }

  @Test
  void whoHasNotLoggedInIsNotThere() {
    SignedInPerson person =
        new SignedInPerson(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    assertThat(person.isLoggedIn()).isFalse();
    assertThat(person.isThere()).isFalse();
  }

  private static QuarkusSecurityIdentity.Builder login() {
    return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("subject"));
  }
}

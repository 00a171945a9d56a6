package osarai.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;

class RolesTest {
  private final SecurityIdentity hr =
      QuarkusSecurityIdentity.builder().setAnonymous(true).addRole(Roles.HR).build();

  @Test
  void whoHasNotTheRoleIsRefused() {
    assertThatCode(() -> Roles.require(hr, Roles.HR)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Roles.require(hr, Roles.SECURITY_OFFICE))
        .isInstanceOf(ForbiddenException.class);
  }
}

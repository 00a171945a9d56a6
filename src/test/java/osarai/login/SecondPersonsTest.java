package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.login.SecondPersons.Deciders;
import osarai.login.SecondPersons.Office;
import osarai.login.SecondPersons.Request;
import osarai.security.Roles;

/** Who may decide by role; that it is another person, each request asks by itself. */
class SecondPersonsTest {
  @Test
  void asDeliveredTheOfficeDecidesAndHrOnExclusions() {
    Map<String, String> nothing = Map.of();
    for (Request asked : Request.values()) {
      assertThat(by(Roles.SECURITY_OFFICE, nothing).mayDecide(asked)).as("%s", asked).isTrue();
      assertThat(by(Roles.AUDITOR, nothing).mayDecide(asked)).as("%s", asked).isFalse();
      assertThat(by(Roles.LEARNER, nothing).mayDecide(asked)).as("%s", asked).isFalse();
    }
    assertThat(by(Roles.HR, nothing).mayDecide(Request.EXCLUSION)).isTrue();
    assertThat(by(Roles.HR, nothing).mayDecide(Request.CORRECTION)).isFalse();
    assertThat(by(Roles.HR, nothing).mayDecide(Request.RECOUNT)).isFalse();
  }

  @Test
  void aTownWithOneOfficerNamesAnotherRole() {
    Map<String, String> set = Map.of("osarai.approvals.correction", "auditor,security-office");
    assertThat(by(Roles.AUDITOR, set).mayDecide(Request.CORRECTION)).isTrue();
    assertThat(by(Roles.AUDITOR, set).mayDecide(Request.RECOUNT)).isFalse();
    assertThat(by(Roles.AUDITOR, set).of(Request.CORRECTION))
        .containsExactly(Office.SECURITY_OFFICE, Office.AUDITOR);
  }

  @Test
  void whoHasNoneOfTheRolesIsRefused() {
    Map<String, String> set = Map.of("osarai.approvals.recount", "hr");
    assertThatCode(() -> by(Roles.HR, set).require(Request.RECOUNT)).doesNotThrowAnyException();
    assertThatThrownBy(() -> by(Roles.SECURITY_OFFICE, set).require(Request.RECOUNT))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> by(Roles.HR, set).require(Request.CORRECTION))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void whoDecidesReadsTheRequestsBesideThoseWhoReadThemAnyway() {
    Map<String, String> set = Map.of("osarai.approvals.recount", "hr");
    assertThatCode(() -> by(Roles.AUDITOR, set).requireToRead(Request.RECOUNT, Roles.AUDITOR))
        .doesNotThrowAnyException();
    assertThatCode(() -> by(Roles.HR, set).requireToRead(Request.RECOUNT, Roles.AUDITOR))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> by(Roles.HR, set).requireToRead(Request.CORRECTION, Roles.AUDITOR))
        .isInstanceOf(ForbiddenException.class);
  }

  private static SecondPersons by(String role, Map<String, String> settings) {
    Deciders deciders =
        new SmallRyeConfigBuilder()
            .withMapping(Deciders.class)
            .withDefaultValues(settings)
            .build()
            .getConfigMapping(Deciders.class);
    return new SecondPersons(
        deciders,
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .addRoles(Set.of(role))
            .build());
  }
}

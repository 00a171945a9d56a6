package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docker/realm.json bounds: how long things count, what is kept, what nobody may do. */
class RealmLimitsTest {
  private static final JsonNode REALM = Realm.FILE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registrationAllowed",
        "registrationEmailAsUsername",
        "rememberMe",
        "resetPasswordAllowed",
        "editUsernameAllowed",
        "loginWithEmailAllowed",
        "userManagedAccessAllowed",
        "organizationsEnabled",
        "permanentLockout"
      })
  void itIsOffAndSaysSo(String what) {
    assertThat(REALM.path(what).isBoolean()).isTrue();
    assertThat(REALM.path(what).asBoolean()).isFalse();
  }

  @Test
  void whatIsHandedOnCountsForAMomentOnly() {
    assertThat(REALM.path("accessCodeLifespan").asInt()).isBetween(1, 60);
    assertThat(REALM.path("accessTokenLifespan").asInt()).isBetween(1, 300);
    assertThat(REALM.path("accessCodeLifespanUserAction").asInt()).isBetween(1, 300);
    assertThat(REALM.path("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(REALM.path("refreshTokenMaxReuse").asInt(1)).isZero();
    assertThat(REALM.path("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
  }

  @Test
  void eventsAreKeptForMoreThanAYearAndWrittenToTheLogAlone() {
    assertThat(REALM.path("eventsExpiration").asLong()).isEqualTo(396 * 24 * 3600L);
    assertThat(Realm.texts(REALM.path("eventsListeners"), "")).containsExactly("jboss-logging");
  }

  @Test
  void whoGuessesIsKeptOutLongerEachTime() {
    assertThat(REALM.path("bruteForceStrategy").asText()).isEqualTo("MULTIPLE");
    assertThat(REALM.path("maxFailureWaitSeconds").asInt()).isBetween(600, 3600);
    assertThat(REALM.path("maxDeltaTimeSeconds").asInt()).isGreaterThanOrEqualTo(43_200);
  }

  @Test
  void theFlowsInUseAreTheOnesOfThisFile() {
    Map.of(
            "browserFlow", "browser",
            "directGrantFlow", "direct grant",
            "resetCredentialsFlow", "reset credentials",
            "clientAuthenticationFlow", "clients")
        .forEach((use, flow) -> assertThat(REALM.path(use).asText()).isEqualTo(flow));
    assertThat(Realm.texts(REALM.path("supportedLocales"), "")).first().isEqualTo("ja");
    assertThat(REALM.path("defaultLocale").asText()).isEqualTo("ja");
  }

  @Test
  void nobodyLogsInThroughAnotherProvider() {
    for (String way :
        List.of("identityProviders", "identityProviderMappers", "userFederationProviders")) {
      assertThat(REALM.path(way)).as(way).isEmpty();
    }
  }
}

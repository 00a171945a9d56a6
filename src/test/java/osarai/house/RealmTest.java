package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.WithDefault;
import java.io.Reader;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import osarai.security.SecurityConfig;

/** What production imports into Keycloak: docker/realm.json. */
class RealmTest {
  private static final JsonNode REALM = Realm.FILE;

  private static final List<String> OURS =
      List.of("osarai-web", "osarai-hr", "osarai-reports", "osarai-accounts");

  /** The longest a login may last, in seconds; in four more places by {@code theLimitsAgree}. */
  private static final int ABSOLUTE = REALM.path("ssoSessionMaxLifespan").asInt();

  @Test
  void bringsNobody() {
    assertThat(Realm.texts(REALM.path("users"), "username"))
        .containsExactly(
            "service-account-osarai-hr",
            "service-account-osarai-reports",
            "service-account-osarai-accounts");
    assertThat(REALM.path("users").path(0).has("credentials")).isFalse();
    assertThat(Realm.texts(REALM.path("users").path(0).path("realmRoles"), ""))
        .containsOnly("hr-client");
    assertThat(REALM.path("users").path(1).has("credentials")).isFalse();
    assertThat(Realm.texts(REALM.path("users").path(1).path("realmRoles"), ""))
        .containsOnly("reports-client");
    assertThat(REALM.path("users").path(2).has("credentials")).isFalse();
  }

  @Test
  void bringsNoSecret() {
    for (JsonNode secret : REALM.findValues("secret")) {
      assertThat(secret.asText()).matches("\\$\\{[A-Z_]+}");
    }
    for (String name :
        List.of("credentials", "privateKey", "hashedSaltedValue", "registrationToken", "keys")) {
      assertThat(REALM.findValues(name)).as(name).isEmpty();
    }
    assertThat(Realm.fields(REALM.path("components")))
        .containsExactly("org.keycloak.userprofile.UserProfileProvider");
    assertThat(REALM.path("smtpServer").isMissingNode()).isTrue();
  }

  @Test
  void everyClientUsesOneFlowAndSaysSo() {
    assertThat(Realm.texts(REALM.path("clients"), "clientId"))
        .containsExactly(
            "osarai-web", "osarai-hr", "osarai-reports", "osarai-accounts", "admin-cli");
    for (JsonNode client : REALM.path("clients")) {
      String id = client.path("clientId").asText();
      for (String off : List.of("implicitFlowEnabled", "directAccessGrantsEnabled")) {
        assertThat(client.path(off).isBoolean()).as(id + " " + off).isTrue();
        assertThat(client.path(off).asBoolean()).as(id + " " + off).isFalse();
      }
      assertThat(client.path("fullScopeAllowed").asBoolean(true)).as(id).isFalse();
      assertThat(client.path("standardFlowEnabled").asBoolean()).isEqualTo(id.equals("osarai-web"));
      assertThat(client.path("serviceAccountsEnabled").asBoolean())
          .isEqualTo(List.of("osarai-hr", "osarai-reports", "osarai-accounts").contains(id));
      assertThat(client.path("enabled").asBoolean()).isEqualTo(OURS.contains(id));
      if (OURS.contains(id)) {
        assertThat(client.path("publicClient").asBoolean(true)).as(id).isFalse();
        assertThat(client.path("attributes").path("use.refresh.tokens").asText())
            .isEqualTo("false");
        for (String off :
            List.of(
                "oauth2.device.authorization.grant",
                "oidc.ciba.grant",
                "standard.token.exchange")) {
          assertThat(client.path("attributes").path(off + ".enabled").asText()).isEqualTo("false");
        }
      }
    }
    assertThat(
            Realm.client("osarai-web")
                .path("attributes")
                .path("pkce.code.challenge.method")
                .asText())
        .isEqualTo("S256");
  }

  @Test
  void theClientForAccountsMayManageAccountsAndNothingElse() {
    JsonNode account = REALM.path("users").path(2);
    assertThat(account.path("realmRoles").isMissingNode()).isTrue();
    assertThat(Realm.fields(account.path("clientRoles"))).containsExactly("realm-management");
    JsonNode scope = REALM.path("clientScopeMappings").path("realm-management");
    assertThat(scope).hasSize(1);
    assertThat(scope.path(0).path("client").asText()).isEqualTo("osarai-accounts");
    for (JsonNode roles :
        List.of(
            account.path("clientRoles").path("realm-management"), scope.path(0).path("roles"))) {
      assertThat(Realm.texts(roles, ""))
          .containsExactly("view-users", "query-users", "manage-users");
    }
  }

  @Test
  void theBrowserIsSentBackToExactAddressesOnly() {
    assertThat(Realm.texts(Realm.client("osarai-web").path("redirectUris"), ""))
        .containsExactly("${OSARAI_URL}/login");
    assertThat(
            Realm.client("osarai-web")
                .path("attributes")
                .path("post.logout.redirect.uris")
                .asText())
        .isEqualTo("${OSARAI_URL}/##${OSARAI_URL}/logged-out");
    for (JsonNode client : REALM.path("clients")) {
      assertThat(client.path("webOrigins")).isEmpty();
      assertThat(client.path("redirectUris").toString()).doesNotContain("*", "\"+\"");
      if (!client.path("clientId").asText().equals("osarai-web")) {
        assertThat(client.path("redirectUris")).isEmpty();
      }
    }
  }

  @Test
  void theLimitsAgree() throws Exception {
    assertThat(Realm.client("osarai-web").path("attributes").path("access.token.lifespan").asInt())
        .isEqualTo(ABSOLUTE);
    Properties settings = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Sources.PROJECT.resolve("src/main/resources/application.properties"))) {
      settings.load(reader);
    }
    assertThat(seconds(settings.getProperty("quarkus.oidc.authentication.session-age-extension")))
        .isZero();
    assertThat(seconds(settings.getProperty("quarkus.oidc.authentication.state-cookie-age")))
        .as("a login can be finished as long as its form, and the one after it, is shown")
        .isEqualTo(2 * REALM.path("accessCodeLifespanLogin").asLong());
    assertThat(REALM.path("ssoSessionIdleTimeout").asLong())
        .isLessThanOrEqualTo(seconds(standard("idle")));
    assertThat(seconds(standard("longest"))).isEqualTo(ABSOLUTE);
    for (String machine : List.of("osarai-hr", "osarai-reports")) {
      assertThat(Realm.client(machine).path("attributes").path("access.token.lifespan").asInt())
          .isLessThanOrEqualTo(300);
    }
  }

  private static String standard(String setting) throws NoSuchMethodException {
    return SecurityConfig.class.getMethod(setting).getAnnotation(WithDefault.class).value();
  }

  private static long seconds(String duration) {
    return Duration.parse("PT" + duration).toSeconds();
  }

  @Test
  void tokensCarryRolesAndStaffNumberAndTheInterfaceHasItsOwnAudience() {
    JsonNode roles = Realm.mapper("osarai-web", "oidc-usermodel-realm-role-mapper");
    assertThat(roles.path("claim.name").asText()).isEqualTo("realm_access.roles");
    assertThat(roles.path("id.token.claim").asText()).isEqualTo("true");
    JsonNode number = Realm.mapper("osarai-web", "oidc-usermodel-attribute-mapper");
    assertThat(number.path("user.attribute").asText()).isEqualTo("staff_number");
    assertThat(number.path("id.token.claim").asText()).isEqualTo("true");
    for (String machine : List.of("osarai-hr", "osarai-reports")) {
      assertThat(
              Realm.mapper(machine, "oidc-audience-mapper")
                  .path("included.custom.audience")
                  .asText())
          .isEqualTo("osarai-api");
    }
    assertThat(Realm.client("osarai-web").path("protocolMappers").toString())
        .doesNotContain("osarai-api", "audience");
    for (JsonNode scope : REALM.path("scopeMappings")) {
      assertThat(Realm.texts(scope.path("roles"), ""))
          .isEqualTo(
              switch (scope.path("client").asText()) {
                case "osarai-web" -> List.of("security-office", "hr", "auditor");
                case "osarai-hr" -> List.of("hr-client");
                default -> List.of("reports-client");
              });
    }
  }
}

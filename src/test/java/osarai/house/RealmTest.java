package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.WithDefault;
import java.io.IOException;
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

  /**
   * A lock must not be told from a wrong name or password: then it would say who has an account.
   */
  @Test
  void theLoginHintsAtFullWidthAndTellsNobodyWhoIsLocked() {
    JsonNode texts = REALM.path("localizationTexts").path("ja");
    assertThat(texts.path("username").asText()).contains("ユーザー名", "半角");
    String wrong = texts.path("invalidUserMessage").asText();
    assertThat(wrong).contains("全角");
    assertThat(texts.path("accountTemporarilyDisabledMessage").asText()).isEqualTo(wrong);
    assertThat(texts.path("accountPermanentlyDisabledMessage").asText()).isEqualTo(wrong);
  }

  /** Keycloak shows its form once more, whatever was typed into the one that was left open. */
  @Test
  void aLoginLeftOpenTooLongIsToldAsThat() {
    long minutes = REALM.path("accessCodeLifespanLogin").asLong() / 60;
    assertThat(REALM.path("localizationTexts").path("ja").path("loginTimeout").asText())
        .contains(minutes + "分が過ぎた", "パスワードがちがっていたのではありません");
  }

  /** Keycloak asks it of the one before; whoever comes next finds their own way in. */
  @Test
  void theNextPersonAtAPcIsToldHowToLogIn() {
    JsonNode texts = REALM.path("localizationTexts").path("ja");
    String way = texts.path("restartLoginTooltip").asText();
    assertThat(way).isEqualTo("別の人がログインする");
    assertThat(texts.path("reauthenticate").asText()).contains("パスワード", "あなたのものでなければ", way);
  }

  @Test
  void whoMeetsAnothersLoginInAnotherTabIsToldWhatToDo() {
    assertThat(
            REALM.path("localizationTexts").path("ja").path("differentUserAuthenticated").asText())
        .contains("{0}", "このタブを閉じて", "「ログアウト」を押して", "開き直し")
        .doesNotContain("'");
  }

  @Test
  void nobodyComesInByAnotherWay() {
    for (String off :
        List.of(
            "registrationAllowed",
            "rememberMe",
            "resetPasswordAllowed",
            "editUsernameAllowed",
            "loginWithEmailAllowed",
            "userManagedAccessAllowed",
            "organizationsEnabled")) {
      assertThat(REALM.path(off).isBoolean()).as(off).isTrue();
      assertThat(REALM.path(off).asBoolean()).as(off).isFalse();
    }
    assertThat(REALM.has("identityProviders")).isFalse();
    assertThat(REALM.path("sslRequired").asText()).isEqualTo("external");
    for (String flow : List.of("direct grant", "registration", "reset credentials")) {
      assertThat(Realm.steps(flow)).as(flow).containsExactly("deny-access-authenticator REQUIRED");
    }
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
  void guessingIsSlowedDown() {
    assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
    assertThat(REALM.path("failureFactor").asInt()).isBetween(1, 10);
    assertThat(REALM.path("waitIncrementSeconds").asInt()).isGreaterThanOrEqualTo(60);
    assertThat(REALM.path("eventsEnabled").asBoolean()).isTrue();
    assertThat(REALM.path("adminEventsEnabled").asBoolean()).isTrue();
    assertThat(REALM.path("adminEventsDetailsEnabled").asBoolean()).isTrue();
  }

  @Test
  void nobodyEditsTheirOwnStaffNumberOrName() throws IOException {
    JsonNode profile =
        Realm.JSON.readTree(
            REALM
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText());
    assertThat(Realm.texts(profile.path("attributes"), "name"))
        .contains("staff_number", "username");
    for (JsonNode attribute : profile.path("attributes")) {
      assertThat(Realm.texts(attribute.path("permissions").path("edit"), ""))
          .as(attribute.path("name").asText())
          .containsExactly("admin");
    }
    assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
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

  /** ASVS 6.3.3: who sees or changes what belongs to others shows two things to come in. */
  @Test
  void theRolesOfTheOfficesAskForASecondFactor() {
    for (JsonNode role : REALM.path("roles").path("realm")) {
      String name = role.path("name").asText();
      assertThat(Realm.texts(role.path("composites").path("realm"), ""))
          .as(name)
          .isEqualTo(
              List.of("security-office", "hr", "auditor").contains(name)
                  ? List.of("second-factor")
                  : List.of());
    }
    assertThat(REALM.path("browserFlow").asText()).isEqualTo("browser");
    assertThat(Realm.steps("browser"))
        .containsExactly("auth-cookie ALTERNATIVE", "browser forms ALTERNATIVE");
    assertThat(Realm.steps("browser forms"))
        .containsExactly(
            "auth-username-password-form REQUIRED", "browser second factor CONDITIONAL");
    assertThat(Realm.steps("browser second factor"))
        .containsExactly("conditional-user-role REQUIRED", "auth-otp-form REQUIRED");
    assertThat(
            REALM.path("authenticatorConfig").path(0).path("config").path("condUserRole").asText())
        .isEqualTo("second-factor");
  }

  /** The application asks of each login by which methods it was made. */
  @Test
  void theOneTimePasswordIsToldInTheToken() {
    JsonNode says = REALM.path("authenticatorConfig").path(1);
    assertThat(REALM.findValues("authenticatorConfig").toString())
        .contains(says.path("alias").asText());
    assertThat(says.path("config").path("default.reference.value").asText()).isEqualTo("otp");
    assertThat(says.path("config").path("default.reference.maxAge").asInt())
        .as("as long as a login")
        .isEqualTo(ABSOLUTE);
    assertThat(Realm.texts(Realm.client("osarai-web").path("protocolMappers"), "protocolMapper"))
        .contains("oidc-amr-mapper");
  }
}

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How people come in by the realm that production imports. */
class RealmLoginTest {
  private static final JsonNode REALM = Realm.FILE;

  /** The longest a login may last, in seconds; in four more places by {@code theLimitsAgree}. */
  private static final int ABSOLUTE = REALM.path("ssoSessionMaxLifespan").asInt();

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
        .as("an import adds the redirector where it is not named, and the form offers it")
        .containsExactly(
            "auth-cookie ALTERNATIVE",
            "identity-provider-redirector DISABLED",
            "browser forms ALTERNATIVE");
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

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import osarai.accounts.OwnPassword;

/** What docker/realm.json asks of a password that somebody chooses. */
class OwnPasswordsTest {
  private static final int LENGTH = OwnPassword.SHORTEST;
  private static final Path LISTS = Sources.PROJECT.resolve("docker/password-blacklists");
  private static final String POLICY = Realm.FILE.path("passwordPolicy").asText();

  @Test
  void aPasswordIsLongNoNumberNoNameAndNotOnTheList() {
    assertThat(POLICY.split(" and "))
        .containsExactly(
            "length(%d)".formatted(LENGTH),
            "maxLength(128)",
            "notUsername(undefined)",
            "notContainsUsername(undefined)",
            "regexPattern(^.*[^0-9].*$)",
            "passwordBlacklist(osarai.txt)",
            "passwordHistory(3)");
  }

  /** Keycloak compares what was typed in small letters, and whole. */
  @Test
  void theListHasOnlyWhatTheOtherRulesLetThrough() throws IOException {
    List<String> listed = listed();
    assertThat(listed).hasSizeGreaterThan(20_000).doesNotHaveDuplicates().isSorted();
    assertThat(listed)
        .allSatisfy(
            one -> {
              assertThat(one).hasSizeBetween(LENGTH, 128).isEqualTo(one.toLowerCase(Locale.ROOT));
              assertThat(one).matches("[!-~]+").matches(".*[^0-9].*");
            });
  }

  @Test
  void theListHasWhatIsCommonEverywhereAndTheWordsOfTheTown() throws IOException {
    assertThat(listed())
        .contains(
            "1qaz2wsx3edc", "qwertyuiopas", "passwordpassword", "administrator", "aaaaaaaaaaaa")
        .contains("tamurashi2027", "osarai-password", "shiyakusho123", "sakura123456")
        .contains("kenshuosarai", "fukushima-tamura", "shokuinreiwa8");
  }

  /** The demo's password keeps the rules of production, but for being known. */
  @Test
  void thePasswordOfTheDemoMayBeChosen() throws IOException {
    List<String> listed = listed();
    List<String> passwords =
        Realm.JSON
            .readTree(LISTS.resolve("../town-users.json").toFile())
            .path("users")
            .findValuesAsText("value");
    assertThat(passwords).isNotEmpty();
    assertThat(passwords)
        .allSatisfy(
            password ->
                assertThat(password.toLowerCase(Locale.ROOT))
                    .hasSizeGreaterThanOrEqualTo(LENGTH)
                    .matches(".*[^0-9].*")
                    .isNotIn(listed));
  }

  @Test
  void everyRefusalIsSaidInPlainWords() {
    JsonNode texts = Realm.FILE.path("localizationTexts").path("ja");
    for (String rule :
        List.of(
            "MinLength",
            "MaxLength",
            "NotUsername",
            "NotContainsUsername",
            "RegexPattern",
            "Blacklisted",
            "History")) {
      assertThat(texts.path("invalidPassword" + rule + "Message").asText())
          .as(rule)
          .containsAnyOf("使えません", "してください")
          .doesNotContain("無効", "ポリシー");
    }
    assertThat(texts.path("updatePasswordMessage").asText()).contains(LENGTH + "文字以上");
  }

  /** Of the product, of the page on which Keycloak asks, and of who sets it up. */
  @Test
  void everyTextSaysTheSameLength() {
    assertThat(Sources.linesWith(Sources.below("src/main/resources/messages", ""), "[0-9]文字以上"))
        .as("take it as {password:SHORTEST}")
        .isEmpty();
    assertThat(Sources.text("src/main/resources/messages/accounts_ja.properties"))
        .contains("{password:SHORTEST}文字以上");
    assertThat(Sources.text("docker/README.md")).contains(LENGTH + "文字以上");
  }

  @Test
  void productionAndTheDemoGiveKeycloakTheList() throws IOException {
    assertThat(Files.readString(LISTS.resolve("../compose.yaml")))
        .contains("./password-blacklists:/opt/keycloak/data/password-blacklists:ro");
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LISTS.resolve("osarai.txt"));
  }
}

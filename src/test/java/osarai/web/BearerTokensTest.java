package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokensTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final BearerTokens tokens = new BearerTokens(JSON, new EarlyAnswers(JSON));

  @Test
  void threePartsWithAnAlgorithmAreAToken() {
    assertThat(tokens.isToken(part("{\"alg\":\"RS256\"}") + "." + part("{\"sub\":\"x\"}") + ".x-_"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "...",
        "a.b.c",
        "e30.e30.x",
        "W10.e30.x",
        "bnVsbA.e30.x",
        "eyJhbGciOjF9.e30.x",
        "eyJhbGciOiJSUzI1NiJ9..x",
        "eyJhbGciOiJSUzI1NiJ9.e30.",
        "eyJhbGciOiJSUzI1NiJ9.e30.x.y",
        "eyJhbGciOiJSUzI1NiJ9.e30.x y",
        "eyJhbGciOiJSUzI1NiJ9.bnVsbA.x"
      })
  void anythingElseIsNone(String text) {
    assertThat(tokens.isToken(text)).isFalse();
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}

package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.IdentityProvider;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** Only the identity provider's tokens for the interface open the interface. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class TokensTest {
  private static final String API = "/api/v1/onboardings";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject NewPeople people;
  @Inject Principals principals;

  @Test
  void theTokenOfThePersonnelSystemIsTaken() {
    assertThat(call(Map.of("Authorization", "Bearer " + good())).status()).isEqualTo(400);
  }

  @Test
  void noForgedTokenIsTaken() throws Exception {
    String good = good();
    String header = Forgery.read(good, 0);
    String claims = Forgery.read(good, 1);
    String kid = JSON.readTree(header).path("kid").asText();
    KeyPair own = Forgery.pair();
    JsonNode key = realmKey(kid);
    Map<String, String> forged = new LinkedHashMap<>();
    forged.put("empty", "");
    forged.put("text", "abc");
    forged.put("three dots", "a.b.c");
    for (String none : new String[] {"none", "None", "NONE", "nOnE", ""}) {
      forged.put("alg '" + none + "'", Forgery.unsigned(header.replace("RS256", none), claims));
    }
    forged.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
    forged.put("two parts", good.substring(0, good.lastIndexOf('.')));
    forged.put("truncated", good.substring(0, good.length() - 10));
    forged.put(
        "signature of other claims", swapped(good, claims.replace("hr-client", "hr-clienT")));
    forged.put(
        "later expiry", swapped(good, claims.replaceFirst("\"exp\":\\d+", "\"exp\":9999999999")));
    forged.put("own key, their kid", Forgery.signed(header, claims, own.getPrivate()));
    forged.put("own key, no kid", Forgery.signed("{\"alg\":\"RS256\"}", claims, own.getPrivate()));
    forged.put("own key in the header", Forgery.signed(withJwk(own), claims, own.getPrivate()));
    forged.put(
        "own address of keys",
        Forgery.signed(
            "{\"alg\":\"RS256\",\"kid\":\"x\",\"jku\":\"" + people.base() + "/assets/keys\"}",
            claims,
            own.getPrivate()));
    forged.put(
        "kid as a path",
        Forgery.signed("{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}", claims, own.getPrivate()));
    String hs = header.replace("RS256", "HS256");
    byte[] modulus = Base64.getUrlDecoder().decode(key.path("n").asText());
    byte[] certificate = Base64.getDecoder().decode(key.path("x5c").path(0).asText());
    forged.put("HS256 with the modulus", Forgery.signed(hs, claims, Forgery.secret(modulus)));
    forged.put(
        "HS256 with the certificate", Forgery.signed(hs, claims, Forgery.secret(certificate)));
    forged.put("HS256 with nothing", Forgery.signed(hs, claims, Forgery.secret(new byte[] {0})));
    forged.put("another realm", Stack.shared().identityProvider().adminToken());
    forged.putAll(webTokens());
    noneIsTaken(forged);
  }

  private void noneIsTaken(Map<String, String> forged) {
    SoftAssertions all = new SoftAssertions();
    String before = Rows.fingerprint("audit_entry");
    forged.forEach(
        (name, token) -> {
          Reply reply = call(Map.of("Authorization", "Bearer " + token));
          all.assertThat(reply.status()).as(name).isIn(401, 403);
          if (!name.startsWith("web")) {
            all.assertThat(reply.status()).as(name).isEqualTo(401);
          }
          all.assertThat(reply.body()).as(name).doesNotContain("Exception", "jose");
        });
    all.assertThat(Rows.fingerprint("audit_entry")).isEqualTo(before);
    all.assertAll();
  }

  @Test
  void aGenuineTokenThatHasExpiredIsNotTaken() throws InterruptedException {
    IdentityProvider provider = Stack.shared().identityProvider();
    provider.letTokensLive("osarai-hr", Duration.ofSeconds(1));
    String token;
    try {
      token = good();
    } finally {
      provider.letTokensLive("osarai-hr", Duration.ofMinutes(5));
    }
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    Reply reply = call(Map.of("Authorization", "Bearer " + token));
    while (reply.status() != 401) {
      assertThat(System.nanoTime()).as("an expired token is still taken").isLessThan(end);
      Thread.sleep(200);
      reply = call(Map.of("Authorization", "Bearer " + token));
    }
    assertThat(call(Map.of("Authorization", "Bearer " + good())).status()).isEqualTo(400);
  }

  @Test
  void aTokenIsTakenFromItsHeaderOnly() {
    String good = good();
    assertThat(
            Visitor.anonymous(people.base())
                .request("POST", API + "?access_token=" + good, json(), "{}")
                .status())
        .isEqualTo(401);
    assertThat(call(Map.of("Cookie", "q_session_api=" + good)).status()).isEqualTo(401);
    assertThat(call(Map.of("Authorization", "Basic b3NhcmFpLWhyOng=")).status()).isEqualTo(401);
    assertThat(principals.visitor("hr").request("POST", API, json(), "{}").status()).isEqualTo(401);
  }

  @Test
  void theTokenOfThePersonnelSystemOpensNoPage() {
    Map<String, String> headers = Map.of("Authorization", "Bearer " + good());
    for (String page : new String[] {"/my-training", "/section", "/policy", "/login"}) {
      Reply reply = Visitor.anonymous(people.base()).request("GET", page, headers, "");
      assertThat(reply.status()).as(page).isIn(302, 401, 403);
      assertThat(reply.header("Set-Cookie").orElse("")).doesNotContain("q_session=");
    }
  }

  @Test
  void aSessionCookieThatWeDidNotMakeOpensNothing() {
    for (String forged :
        new String[] {"x", "a.b.c", good(), Forgery.unsigned("{\"alg\":\"none\"}", "{}")}) {
      Reply reply =
          Visitor.anonymous(people.base())
              .request("GET", "/my-training", Map.of("Cookie", "q_session=" + forged), "");
      assertThat(reply.status()).isIn(302, 401);
      assertThat(reply.body()).doesNotContain("Exception");
    }
  }

  /** What the web client gets for a person; its audience is another. */
  private Map<String, String> webTokens() throws Exception {
    NewPeople.Someone someone = principals.person("hr");
    String issuer = Stack.shared().identityProvider().issuer();
    String redirect = people.base() + "/login";
    String verifier = "v".repeat(64);
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    Visitor browser = Visitor.anonymous(people.base());
    String begin =
        issuer
            + "/protocol/openid-connect/auth?response_type=code&client_id=osarai-web&scope=openid"
            + "&state=s&nonce=n&code_challenge_method=S256&code_challenge="
            + challenge
            + "&redirect_uri="
            + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    URI back = browser.code(begin, someone.username(), NewPeople.PASSWORD);
    String code = back.getQuery().replaceAll(".*\\bcode=([^&]*).*", "$1");
    Reply answer =
        Visitor.anonymous(people.base())
            .request(
                "POST",
                issuer + "/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "grant_type=authorization_code&client_id=osarai-web&client_secret="
                    + Stack.shared().secrets().web()
                    + "&code_verifier="
                    + verifier
                    + "&code="
                    + code
                    + "&redirect_uri="
                    + URLEncoder.encode(redirect, StandardCharsets.UTF_8));
    JsonNode tokens = JSON.readTree(answer.body());
    assertThat(tokens.path("id_token").asText()).as(answer.body()).isNotEmpty();
    Map<String, String> web = new LinkedHashMap<>();
    web.put("web client's ID token", tokens.path("id_token").asText());
    web.put("web client's access token", tokens.path("access_token").asText());
    return web;
  }

  private static String swapped(String token, String claims) {
    String[] parts = token.split("\\.");
    return parts[0] + "." + Forgery.part(claims) + "." + parts[2];
  }

  private static String withJwk(KeyPair pair) {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    return "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"%s\"}}"
        .formatted(
            Base64.getUrlEncoder().withoutPadding().encodeToString(key.getModulus().toByteArray()));
  }

  private JsonNode realmKey(String kid) throws Exception {
    String keys = Stack.shared().identityProvider().issuer() + "/protocol/openid-connect/certs";
    for (JsonNode key :
        JSON.readTree(Visitor.anonymous(people.base()).get(keys).body()).path("keys")) {
      if (key.path("kid").asText().equals(kid)) {
        return key;
      }
    }
    throw new AssertionError("no key " + kid);
  }

  private static String good() {
    return Stack.shared().identityProvider().hrToken();
  }

  private static Map<String, String> json() {
    return Map.of("Content-Type", "application/json", "Accept", "application/json");
  }

  private Reply call(Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(json());
    all.putAll(headers);
    return Visitor.anonymous(people.base()).request("POST", API, all, "{}");
  }
}

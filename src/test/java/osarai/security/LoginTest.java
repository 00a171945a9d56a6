package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** Who logs in, by the claims of a token. */
class LoginTest {
  @Test
  void namesWhoeverPutsOnAnothersAccount() throws Exception {
    Login login = login(",\"act\":{\"sub\":\"an-administrator\"}");
    assertThat(login.standsIn()).isTrue();
    assertThat(login.actor()).isEqualTo("an-administrator");
    assertThat(login("").standsIn()).isFalse();
    assertThat(login("").actor()).isEmpty();
  }

  @Test
  void anActorThatIsNotNamedStandsInToo() throws Exception {
    for (String act : new String[] {"{}", "\"x\"", "{\"sub\":7}", "{\"sub\":null}"}) {
      assertThat(login(",\"act\":" + act).standsIn()).as(act).isTrue();
    }
    assertThat(login(",\"act\":{\"sub\":\"" + "x".repeat(2000) + "\"}").actor()).hasSize(100);
  }

  /** As accounts and people are told: the two are compared. */
  @Test
  void namesTheFamilyFirst() throws Exception {
    String both = ",\"name\":\"由美 佐藤\",\"family_name\":\"佐藤\",\"given_name\":\"由美\"";
    assertThat(login(both).name()).isEqualTo("佐藤 由美");
    assertThat(login(",\"name\":\"佐藤 由美\"").name()).as("of a directory").isEqualTo("佐藤 由美");
    assertThat(login(",\"family_name\":\"佐藤\"").name()).isEqualTo("佐藤");
    assertThat(login("").name()).isEmpty();
  }

  private static Login login(String more) throws Exception {
    String claims =
        "{\"iss\":\"i\",\"sub\":\"s\",\"iat\":1,\"preferred_username\":\"u\"%s}".formatted(more);
    return Login.of(new DefaultJWTCallerPrincipal(JwtClaims.parse(claims)), "staff_number");
  }
}

package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondFactorRolesTest {
  private static final Set<String> OTP = Set.of("otp", "mfa");
  private final SecondFactor desks = new SecondFactor(Set.of("hr", "auditor"), OTP);

  @Test
  void aRoleThatIsNamedCountsAfterAMethodThatIsNamed() {
    assertThat(desks.lets("hr", login(List.of("pwd", "otp")))).isTrue();
    assertThat(desks.lets("auditor", login(Json.createArrayBuilder().add("mfa").build()))).isTrue();
    for (Object amr :
        new Object[] {
          List.of(), List.of("pwd"), List.of("OTP"), List.of("otp2"), "otp", true, List.of(1)
        }) {
      assertThat(desks.lets("hr", login(amr))).as("%s", amr).isFalse();
    }
    assertThat(desks.lets("hr", login(null))).isFalse();
  }

  @Test
  void anotherCountsAfterThePasswordAlone() {
    assertThat(desks.lets("section-head", login(null))).isTrue();
    assertThat(desks.lets("learner", login(null))).isTrue();
    assertThat(desks.isOff()).isFalse();
  }

  @Test
  void offLetsAll() {
    SecondFactor off = new SecondFactor(Set.of("off"), OTP);
    assertThat(off.isOff()).isTrue();
    assertThat(off.lets("security-office", login(null))).isTrue();
  }

  /** A word that is none of a role would leave the role it was meant for open. */
  @ParameterizedTest
  @ValueSource(strings = {"office", "HR", "OFF", "learner", ""})
  void aWordThatIsNoRoleIsRefused(String word) {
    assertThatThrownBy(() -> new SecondFactor(Set.of("hr", word), OTP))
        .hasMessageContaining("osarai.security.second-factor");
    assertThatThrownBy(() -> new SecondFactor(Set.of("hr", "off"), OTP))
        .hasMessageContaining("off alone");
  }

  private static JsonWebToken login(@Nullable Object amr) {
    return new JsonWebToken() {
      @Override
      public String getName() {
        return "somebody";
      }

      @Override
      public Set<String> getClaimNames() {
        return Set.of("amr");
      }

      @Override
      @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
      public <T> @Nullable T getClaim(String name) {
        return name.equals("amr") ? (T) amr : null;
      }
    };
  }
}

package osarai.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.IdentityProvider;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

/** Who may log in no more is not served on in a login of before. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DisabledAccountsTest {
  @Inject NewPeople people;
  @Inject DisabledAccounts disabled;
  private final IdentityProvider provider = Stack.shared().identityProvider();

  @Test
  void theSessionsOfADisabledAccountEndAndNobodyElses() {
    Someone one = people.clerk();
    Someone other = people.clerk();
    Visitor first = one.visitor();
    Visitor stays = other.visitor();
    assertThat(first.get("/my-training").status()).isEqualTo(200);
    assertThat(stays.get("/my-training").status()).isEqualTo(200);
    disabled.look();
    assertThat(first.get("/my-training").status()).as("enabled yet").isEqualTo(200);
    provider.setEnabled(one.username(), false);
    assertThat(disabled.look()).isPositive();
    assertThat(first.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
    assertThat(stays.get("/my-training").status()).isEqualTo(200);
    assertThat(Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", one.id()))
        .isZero();
    assertThat(
            Rows.count(
                "audit_entry",
                "actor = 'osarai' AND action = 'end-sessions' AND object_id IN (SELECT subject FROM"
                    + " identity_link WHERE person_id = ?)",
                one.id()))
        .isOne();
    assertThat(disabled.look()).as("again").isZero();
  }

  @Test
  void theProviderBeingAwayEndsNobody() {
    Visitor visitor = people.clerk().visitor();
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
    provider.suspend();
    try {
      assertThat(disabled.look()).isZero();
    } finally {
      provider.resume();
    }
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
  }
}

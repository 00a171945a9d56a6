package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.evidence.ledger.KnownLedger;
import osarai.storage.Filled;

class CompletionsTest {
  private static final UUID ID = new UUID(0, 1);

  /** It was asked for with no enrolment, which none can have. */
  @Test
  void ofWhatAnotherPersonEnteredNoAgreementIsAskedFor() {
    Completions.Record record =
        new Completions(answeringFinds(entered()), KnownLedger.of("{}"), null, Clock.systemUTC())
            .find(ID)
            .orElseThrow();
    assertThat(record.agreed()).isNull();
    assertThat(record.person()).isEqualTo(new UUID(0, 2));
  }

  private static Completion entered() {
    Completion completion = new Completion();
    Filled.set(completion, "id", ID);
    Filled.set(completion, "personId", new UUID(0, 2));
    Filled.set(completion, "sourceId", new UUID(0, 3));
    Filled.set(completion, "ledgerEntryId", new UUID(0, 4));
    Filled.set(completion, "course", "all-staff");
    Filled.set(completion, "fiscalYear", (short) 2026);
    Filled.set(completion, "mode", "paper");
    Filled.set(completion, "employmentType", "REGULAR");
    Filled.set(completion, "completedAt", Instant.EPOCH);
    Filled.set(completion, "recordedAt", Instant.EPOCH);
    return completion;
  }

  /** Any query is one too many. */
  private static EntityManager answeringFinds(Completion completion) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, values) -> {
              assertThat(method.getName()).isEqualTo("find");
              return values[0].equals(Completion.class) ? completion : null;
            });
  }
}

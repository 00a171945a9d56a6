package osarai.evidence.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The ledger: appends entries in the transaction of what they record, and finds them again. */
@ApplicationScoped
public class Ledger {
  private final EntityManager entities;
  private final Clock clock;

  Ledger(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Appends.
   *
   * @param payload canonical JSON as {@link CanonicalJson} writes it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LedgerEntry append(String kind, int schemaVersion, String payload) {
    LedgerEntry entry = new LedgerEntry(kind, schemaVersion, payload, clock.instant());
    entities.persist(entry);
    return entry;
  }

  public Optional<LedgerEntry> find(UUID id) {
    return Optional.ofNullable(entities.find(LedgerEntry.class, id));
  }
}

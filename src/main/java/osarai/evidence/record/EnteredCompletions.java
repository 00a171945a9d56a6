package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.trainings.EnteredRecords;

/** Tells sessions which completions their entries have made, and which were taken back. */
@ApplicationScoped
class EnteredCompletions implements EnteredRecords {
  private final EntityManager entities;

  EnteredCompletions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Map<UUID, Made> of(Collection<UUID> sources) {
    Map<UUID, Made> made = new HashMap<>();
    if (!sources.isEmpty()) {
      entities
          .createQuery(
              "select c, w from Completion c left join CompletionWithdrawn w"
                  + " on w.completionId = c.id where c.sourceId in ?1",
              Object[].class)
          .setParameter(1, sources)
          .getResultList()
          .forEach(row -> put(made, (Completion) row[0], (CompletionWithdrawn) row[1]));
    }
    return made;
  }

  private static void put(
      Map<UUID, Made> made, Completion completion, @Nullable CompletionWithdrawn withdrawn) {
    made.put(
        Objects.requireNonNull(completion.sourceId()),
        new Made(
            completion.id(),
            Objects.requireNonNull(completion.enteredBy()),
            withdrawn == null ? null : withdrawn.takenBack()));
  }
}

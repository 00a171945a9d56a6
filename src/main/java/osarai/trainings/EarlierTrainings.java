package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** 移行データ: shown and counted for gaps, never for a duty of ours. */
@ApplicationScoped
public class EarlierTrainings {
  private final EntityManager entities;

  EarlierTrainings(EntityManager entities) {
    this.entities = entities;
  }

  /** The person's, the newest first. */
  public List<EarlierTrainingView> of(UUID person) {
    return entities
        .createQuery(
            "from EarlierTraining t where t.personId = ?1 order by t.takenOn desc, t.name",
            EarlierTraining.class)
        .setParameter(1, person)
        .getResultStream()
        .map(EarlierTraining::view)
        .toList();
  }
}

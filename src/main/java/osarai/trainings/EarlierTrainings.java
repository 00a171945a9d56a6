package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/** 移行データ: shown and counted for gaps, never for a duty of ours. */
@ApplicationScoped
public class EarlierTrainings {
  private final EntityManager entities;

  EarlierTrainings(EntityManager entities) {
    this.entities = entities;
  }

  /** An earlier training to be shown. */
  public record View(
      UUID person,
      @Nullable String course,
      String name,
      LocalDate on,
      TrainingMode mode,
      String source,
      Instant enteredAt) {
    public String day() {
      return JapaneseDate.of(on);
    }
  }

  /** The person's, the newest first. */
  public List<View> of(UUID person) {
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

package osarai.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      String source) {
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

  /** The last day on which each of these persons took the course before. */
  public Map<UUID, LocalDate> last(Collection<UUID> persons, String course) {
    Map<UUID, LocalDate> last = new HashMap<>();
    if (!persons.isEmpty()) {
      entities
          .createQuery(
              "select t.personId, max(t.takenOn) from EarlierTraining t where t.course = ?1 and"
                  + " t.personId in ?2 group by t.personId",
              Object[].class)
          .setParameter(1, course)
          .setParameter(2, persons)
          .getResultList()
          .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
    }
    return last;
  }
}

package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** External courses (外部の研修) as they were entered. */
@ApplicationScoped
public class ExternalTrainings {
  private final EntityManager entities;

  ExternalTrainings(EntityManager entities) {
    this.entities = entities;
  }

  /** The numbers of their certificates, by the row that a completion names as its source. */
  public Map<UUID, String> certificates(Collection<UUID> sources) {
    return sources.isEmpty()
        ? Map.of()
        : entities
            .createQuery("from ExternalTraining t where t.id in ?1", ExternalTraining.class)
            .setParameter(1, sources)
            .getResultStream()
            .collect(Collectors.toMap(ExternalTraining::id, ExternalTraining::certificate));
  }
}

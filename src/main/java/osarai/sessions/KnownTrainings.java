package osarai.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which trainings of these persons have been entered already. */
@ApplicationScoped
class KnownTrainings {
  private final EntityManager entities;

  KnownTrainings(EntityManager entities) {
    this.entities = entities;
  }

  Set<String> external(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : entities
            .createQuery("from ExternalTraining t where t.personId in ?1", ExternalTraining.class)
            .setParameter(1, persons)
            .getResultStream()
            .map(ExternalTraining::identity)
            .collect(Collectors.toSet());
  }

  Set<String> earlier(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : entities
            .createQuery("from EarlierTraining t where t.personId in ?1", EarlierTraining.class)
            .setParameter(1, persons)
            .getResultStream()
            .map(EarlierTraining::identity)
            .collect(Collectors.toSet());
  }
}

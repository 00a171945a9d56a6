package osarai.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The confirmed starts of handling; one for a designation, and none is ever changed. */
@ApplicationScoped
class HandlingStarts {
  private final EntityManager entities;

  HandlingStarts(EntityManager entities) {
    this.entities = entities;
  }

  /** Of those of these designations that have one. */
  Map<UUID, HandlingStart> of(Collection<UUID> designations) {
    if (designations.isEmpty()) {
      return Map.of();
    }
    List<HandlingStart> found =
        entities
            .createQuery("from HandlingStart s where s.designationId in ?1", HandlingStart.class)
            .setParameter(1, designations)
            .getResultList();
    return found.stream()
        .collect(Collectors.toMap(HandlingStart::designationId, Function.identity()));
  }

  void append(HandlingStart start) {
    entities.persist(start);
    entities.flush();
  }
}

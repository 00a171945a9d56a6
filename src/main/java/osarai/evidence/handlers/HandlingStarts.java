package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The confirmed starts of handling with their corrections; none of either is ever changed. */
@ApplicationScoped
class HandlingStarts {
  private final EntityManager entities;

  HandlingStarts(EntityManager entities) {
    this.entities = entities;
  }

  /** Of those of these designations that have one. */
  Map<UUID, ConfirmedStart> of(Collection<UUID> designations) {
    if (designations.isEmpty()) {
      return Map.of();
    }
    List<HandlingStart> found =
        entities
            .createQuery("from HandlingStart s where s.designationId in ?1", HandlingStart.class)
            .setParameter(1, designations)
            .getResultList();
    Map<UUID, List<ConfirmedStart.Correction>> corrections =
        corrections(found.stream().map(HandlingStart::id).toList());
    return found.stream()
        .collect(
            Collectors.toMap(
                HandlingStart::designationId,
                start -> start.with(corrections.getOrDefault(start.id(), List.of()))));
  }

  private Map<UUID, List<ConfirmedStart.Correction>> corrections(Collection<UUID> starts) {
    return starts.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "from HandlingStartCorrection c where c.startId in ?1 order by c.revision",
                HandlingStartCorrection.class)
            .setParameter(1, starts)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    HandlingStartCorrection::startId,
                    Collectors.mapping(HandlingStartCorrection::correction, Collectors.toList())));
  }

  void append(HandlingStart start) {
    entities.persist(start);
    entities.flush();
  }

  void append(HandlingStartCorrection correction) {
    entities.persist(correction);
    entities.flush();
  }
}

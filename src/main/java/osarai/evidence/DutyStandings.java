package osarai.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Duties with their state. */
@ApplicationScoped
public class DutyStandings {
  private final EntityManager entities;

  DutyStandings(EntityManager entities) {
    this.entities = entities;
  }

  /** The person's, the earliest due first. */
  public List<DutyStanding> of(UUID person) {
    return entities
        .createQuery(
            "from DutyStanding d where d.personId = ?1 order by d.dueOn, d.requirement",
            DutyStanding.class)
        .setParameter(1, person)
        .getResultList();
  }

  /** Those of these persons that are open on the day. */
  public List<DutyStanding> open(Collection<UUID> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "from DutyStanding d where d.personId in ?1 and d.opensOn <= ?2 order by d.dueOn,"
                + " d.requirement",
            DutyStanding.class)
        .setParameter(1, persons)
        .setParameter(2, day)
        .getResultList();
  }
}

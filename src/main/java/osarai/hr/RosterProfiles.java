package osarai.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the files of different personnel systems are read; each saving is kept, the newest counts.
 */
@ApplicationScoped
class RosterProfiles {
  private final EntityManager entities;
  private final Clock clock;

  RosterProfiles(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** The one that comes with the product first, then those that were saved. */
  @Transactional
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(JapaneseProfile.standard().name());
    entities
        .createQuery("select distinct p.name from SavedProfile p order by p.name", String.class)
        .getResultStream()
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return names;
  }

  /** The newest of that name, else the one that comes with the product. */
  @Transactional
  RosterProfile named(String name) {
    return saved(name)
        .flatMap(saved -> ProfileJson.read(saved.content()).profile())
        .orElseGet(JapaneseProfile::standard);
  }

  private Optional<SavedProfile> saved(String name) {
    return entities
        .createQuery(
            "from SavedProfile p where p.name = ?1 order by p.savedAt desc", SavedProfile.class)
        .setParameter(1, name)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Transactional
  void save(String actor, RosterProfile profile) {
    entities.persist(new SavedProfile(profile, actor, clock.instant()));
  }
}

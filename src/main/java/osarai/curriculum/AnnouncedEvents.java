package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The events of the office that make duties. */
@ApplicationScoped
class AnnouncedEvents {
  private final EntityManager entities;

  AnnouncedEvents(EntityManager entities) {
    this.entities = entities;
  }

  /** Those not withdrawn; what happened in one fiscal year may fall due in another. */
  List<Announced> all() {
    return entities
        .createQuery(
            "from OfficeEvent e where not exists"
                + " (select 1 from OfficeEventWithdrawn w where w.eventId = e.id)"
                + " order by e.happenedOn, e.id",
            OfficeEvent.class)
        .getResultStream()
        .map(OfficeEvent::announced)
        .toList();
  }
}

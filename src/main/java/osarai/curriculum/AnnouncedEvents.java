package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import osarai.calendar.FiscalYear;

/** The events of the office that make duties. */
@ApplicationScoped
class AnnouncedEvents {
  private final EntityManager entities;

  AnnouncedEvents(EntityManager entities) {
    this.entities = entities;
  }

  /** Those not withdrawn, of the fiscal year of the day and later. */
  List<Announced> from(LocalDate day) {
    return entities
        .createQuery(
            "from OfficeEvent e where e.happenedOn >= ?1 and not exists"
                + " (select 1 from OfficeEventWithdrawn w where w.eventId = e.id)"
                + " order by e.happenedOn, e.id",
            OfficeEvent.class)
        .setParameter(1, FiscalYear.of(day).firstDay())
        .getResultStream()
        .map(OfficeEvent::announced)
        .toList();
  }
}

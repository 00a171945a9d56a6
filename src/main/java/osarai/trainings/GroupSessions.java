package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.forms.MostListed;
import osarai.login.EnteredBy;
import osarai.storage.Transactions;

/** Sessions and who attended them. */
@ApplicationScoped
class GroupSessions {
  private final EntityManager entities;
  private final AuditTrail audit;
  private final Clock clock;

  GroupSessions(EntityManager entities, AuditTrail audit, Clock clock) {
    this.entities = entities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a session; the same draft again changes nothing.
   *
   * @return false where the same form has made another
   */
  boolean make(GroupSession.Draft draft, EnteredBy by) {
    return Transactions.retried(
        () -> {
          GroupSession before = entities.find(GroupSession.class, draft.id());
          if (before != null) {
            return before.wasMadeOf(draft);
          }
          entities.persist(new GroupSession(draft, by, clock.instant()));
          audit.write(Act.by(by.person()).did(Action.MAKE).to(ObjectKind.SESSION, draft.id()));
          return true;
        });
  }

  Optional<GroupSession> find(UUID id) {
    return Optional.ofNullable(entities.find(GroupSession.class, id));
  }

  /** The newest first. */
  List<GroupSession> all() {
    return entities
        .createQuery(
            "from GroupSession s order by s.heldOn desc, s.madeAt desc", GroupSession.class)
        .setMaxResults(MostListed.SESSIONS)
        .getResultList();
  }

  /** Those held for one of the departments, the newest first. */
  List<GroupSession> of(Collection<UUID> departments) {
    return departments.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "from GroupSession s where s.departmentId in ?1 order by s.heldOn desc, s.madeAt"
                    + " desc",
                GroupSession.class)
            .setParameter(1, departments)
            .setMaxResults(MostListed.SESSIONS)
            .getResultList();
  }

  /** What holds now about each person of the session. */
  Map<UUID, Attendance> attendance(UUID session) {
    return newest(revisions(session).stream());
  }

  /** The last of each person. */
  static Map<UUID, Attendance> newest(Stream<Attendance> revisions) {
    Map<UUID, Attendance> newest = new HashMap<>();
    revisions.forEach(row -> newest.put(row.personId(), row));
    return newest;
  }

  /** All that was ever entered, the newest of a person last. */
  List<Attendance> revisions(UUID session) {
    return entities
        .createQuery(
            "from Attendance a where a.sessionId = ?1 order by a.revision, a.tickedAt",
            Attendance.class)
        .setParameter(1, session)
        .getResultList();
  }
}

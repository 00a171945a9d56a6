package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import osarai.security.RunningSession;
import osarai.security.Sessions;

/** The accounts of the identity provider by which persons come in, and their sessions. */
@ApplicationScoped
public class LinkedAccounts {
  private final EntityManager entities;
  private final Sessions sessions;

  LinkedAccounts(EntityManager entities, Sessions sessions) {
    this.entities = entities;
    this.sessions = sessions;
  }

  /** All there ever were, the newest first. */
  public List<LinkedAccount> of(UUID person) {
    return entities
        .createQuery(
            "from IdentityLink l where l.personId = ?1 order by l.linkedAt desc",
            IdentityLink.class)
        .setParameter(1, person)
        .getResultStream()
        .map(IdentityLink::account)
        .toList();
  }

  /** The person's sessions that are neither ended nor idle for too long. */
  public List<RunningSession> sessions(UUID person) {
    return sessions.runningOf(person);
  }
}

package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The persons to whom accounts are linked, by subject. */
  @Transactional
  public Map<String, UUID> links(String issuer) {
    Map<String, UUID> links = new HashMap<>();
    entities
        .createQuery(
            "select l.subject, l.personId from IdentityLink l where l.issuer = ?1 and l.running ="
                + " true",
            Object[].class)
        .setParameter(1, issuer)
        .getResultStream()
        .forEach(row -> links.put((String) row[0], (UUID) row[1]));
    return links;
  }

  /** The subjects whose link a first login made, as it was done before links were confirmed. */
  @Transactional
  public Set<String> ofFirstLogins(String issuer) {
    return Set.copyOf(
        entities
            .createQuery(
                "select l.subject from IdentityLink l where l.issuer = ?1 and l.running = true and"
                    + " l.made = ?2",
                String.class)
            .setParameter(1, issuer)
            .setParameter(2, AccountLink.Made.FIRST_LOGIN)
            .getResultList());
  }

  /** Which accounts were whose once and are not any more, the last ending of each pair. */
  @Transactional
  public List<EndedLink> ended(String issuer) {
    Map<String, EndedLink> newest = new LinkedHashMap<>();
    entities
        .createQuery(
            "from IdentityLink l where l.issuer = ?1 and l.running is null order by l.endedAt",
            IdentityLink.class)
        .setParameter(1, issuer)
        .getResultStream()
        .flatMap(link -> link.ended().stream())
        .forEach(ended -> newest.put(ended.subject() + " " + ended.person(), ended));
    return List.copyOf(newest.values());
  }

  /** The same of a few: of these subjects, and of these persons. */
  @Transactional
  public Map<String, UUID> links(
      String issuer, Collection<String> subjects, Collection<UUID> persons) {
    Map<String, UUID> links = new HashMap<>();
    entities
        .createQuery(
            "select l.subject, l.personId from IdentityLink l where l.issuer = ?1 and l.running ="
                + " true and (l.subject in ?2 or l.personId in ?3)",
            Object[].class)
        .setParameter(1, issuer)
        .setParameter(2, subjects.isEmpty() ? List.of("") : subjects)
        .setParameter(3, persons.isEmpty() ? List.of(new UUID(0, 0)) : persons)
        .getResultStream()
        .forEach(row -> links.put((String) row[0], (UUID) row[1]));
    return links;
  }
}

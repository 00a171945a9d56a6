package osarai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/**
 * The trail of logins, refusals, changes, and views of other people's records. Actors are ids, not
 * names, so that logs carry no personal data.
 */
@ApplicationScoped
public class AuditTrail {
  private static final Logger LOG = Logger.getLogger("osarai.audit");
  private static final int LONGEST = 1000;

  private final EntityManager entities;
  private final Clock clock;

  AuditTrail(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Writes in the caller's transaction, or in one of its own. */
  @Transactional
  public void write(
      String actor,
      String action,
      String objectKind,
      String objectId,
      String outcome,
      @Nullable String detail) {
    String line = detail == null ? null : oneLine(detail);
    entities.persist(
        new AuditEntry(
            Ids.next(),
            clock.instant(),
            actor,
            action,
            objectKind,
            cut(oneLine(objectId), 200),
            outcome,
            line));
    LOG.infof(
        "actor=%s action=%s %s=%s outcome=%s",
        oneLine(actor), action, objectKind, cut(oneLine(objectId), 200), outcome);
  }

  public void done(String actor, String action, String objectKind, String objectId) {
    write(actor, action, objectKind, objectId, "done", null);
  }

  public void refused(String actor, String action, String objectKind, String objectId) {
    write(actor, action, objectKind, objectId, "refused", null);
  }

  /** No line breaks or control characters, so that nobody can forge a line of the log. */
  static String oneLine(String text) {
    return cut(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "_"), LONGEST);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}

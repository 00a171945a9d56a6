package osarai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import osarai.forms.IndividualNumber;
import osarai.security.Ids;
import osarai.web.AskedFrom;

/**
 * The trail of logins, refusals, changes, and views of other people's records. Actors are ids, not
 * names, so that logs carry no personal data.
 */
@ApplicationScoped
public class AuditTrail {
  private static final Logger LOG = Logger.getLogger("osarai.audit");
  private static final int LONGEST = 1000;
  private static final int LONGEST_ID = 200;
  private static final String CUT = "…";

  private final EntityManager entities;
  private final AskedFrom from;
  private final Clock clock;

  AuditTrail(EntityManager entities, AskedFrom from, Clock clock) {
    this.entities = entities;
    this.from = from;
    this.clock = clock;
  }

  /** Writes in the caller's transaction, or in one of its own. */
  @Transactional
  public void write(Act act) {
    String address = from.address().orElse(null);
    UUID session = from.session().orElse(null);
    entities.persist(new AuditEntry(Ids.next(), clock.instant(), kept(act), address, session));
    LOG.info(line(act) + " from=" + (address == null ? "-" : oneLine(address)));
  }

  /**
   * As it stands in the row: what came from outside on one line, and no longer than its column;
   * what was cut off ends in a sign that says so.
   */
  static Act kept(Act act) {
    String detail = act.detail();
    return new Act(
        actor(act),
        act.action(),
        act.outcome(),
        act.objectKind(),
        objectId(act),
        detail == null ? null : IndividualNumber.withheld(oneLine(detail)));
  }

  static String line(Act act) {
    return "actor=%s action=%s %s=%s outcome=%s"
        .formatted(
            actor(act),
            act.action().word(),
            act.objectKind().word(),
            objectId(act),
            act.outcome().word());
  }

  private static String actor(Act act) {
    return IndividualNumber.withheld(oneLine(act.actor()));
  }

  /** The trail is never deleted from, so a 個人番号 typed into a search must not get in. */
  private static String objectId(Act act) {
    return cut(IndividualNumber.withheld(oneLine(act.objectId())), LONGEST_ID);
  }

  /** No line breaks or control characters, so that nobody can forge a line of the log. */
  static String oneLine(String text) {
    return cut(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "_"), LONGEST);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - CUT.length()) + CUT;
  }
}

package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.storage.Transactions;

/**
 * The same identity provider under another address. Accounts are known by issuer and subject, and
 * the issuer is that address: what is known of each follows, whoever it belongs to.
 */
@ApplicationScoped
public class ProviderMove {
  private static final String RUNNING =
      "SELECT COUNT(*) FROM identity_link WHERE running AND issuer = ?1";
  private static final String KNOWN_TWICE =
      "SELECT COUNT(*) FROM identity_link f JOIN identity_link t ON t.subject = f.subject"
          + " AND t.running WHERE f.running AND f.issuer = ?1 AND t.issuer = ?2";
  private static final String LINKS = "UPDATE identity_link SET issuer = ?2 WHERE issuer = ?1";
  private static final String SEEN =
      "UPDATE account_seen f LEFT JOIN account_seen t ON t.subject = f.subject AND t.issuer = ?2"
          + " SET f.issuer = ?2 WHERE f.issuer = ?1 AND t.subject IS NULL";

  private final EntityManager entities;
  private final AuditTrail audit;

  ProviderMove(EntityManager entities, AuditTrail audit) {
    this.entities = entities;
    this.audit = audit;
  }

  /**
   * What came of it.
   *
   * @param links how many running links have moved
   * @param known accounts that are linked under both addresses; with one of these nothing moves
   */
  public record Moved(int links, int known) {}

  /**
   * All links and all accounts seen, those that have ended too: an account that somebody has taken
   * from a person must not look as if nobody had.
   *
   * @param by a person's id or a program's name
   */
  public Moved move(String from, String to, String by) {
    return Transactions.retried(() -> moved(from, to, by));
  }

  private Moved moved(String from, String to, String by) {
    int running = count(entities.createNativeQuery(RUNNING).setParameter(1, from));
    int known =
        count(entities.createNativeQuery(KNOWN_TWICE).setParameter(1, from).setParameter(2, to));
    if (running == 0 || known > 0) {
      return new Moved(0, known);
    }
    entities.createNativeQuery(LINKS).setParameter(1, from).setParameter(2, to).executeUpdate();
    entities.createNativeQuery(SEEN).setParameter(1, from).setParameter(2, to).executeUpdate();
    audit.write(
        Act.by(by)
            .did(Action.MOVE_ACCOUNTS)
            .to(ObjectKind.ACCOUNT_LINKS, "all")
            .saying(NamedValues.of(ValueName.PEOPLE, running).and(ValueName.TEXT, from)));
    return new Moved(running, 0);
  }

  private static int count(Query query) {
    return ((Number) query.getSingleResult()).intValue();
  }
}

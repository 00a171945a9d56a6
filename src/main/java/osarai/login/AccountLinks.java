package osarai.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.security.Sessions;
import osarai.storage.Transactions;

/**
 * Which account belongs to which person. A link is made only where the two were made for each
 * other: the account by us for the person, or somebody confirmed it. A staff number alone links
 * nothing: it may be a leaver's, or wrong.
 */
@ApplicationScoped
public class AccountLinks {
  private final EntityManager entities;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Clock clock;

  AccountLinks(EntityManager entities, Sessions sessions, AuditTrail audit, Clock clock) {
    this.entities = entities;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Links account and person, once however often it is asked, or confirms a link of before. Whoever
   * has logged in by the account logs in anew: a session is one person's from its first request to
   * its last.
   *
   * @param by a person's id or a program's name
   * @return false where the account is another's, or the person has another
   */
  public boolean link(AccountLink wanted, String by) {
    return Transactions.alone(
        () -> QuarkusTransaction.requiringNew().call(() -> linkHere(wanted, by)));
  }

  private boolean linkHere(AccountLink wanted, String by) {
    var standing =
        entities
            .createQuery(
                "from IdentityLink l where l.running = true and"
                    + " ((l.issuer = ?1 and l.subject = ?2) or l.personId = ?3)",
                IdentityLink.class)
            .setParameter(1, wanted.issuer())
            .setParameter(2, wanted.subject())
            .setParameter(3, wanted.person())
            .getResultList();
    if (!standing.isEmpty()) {
      boolean isSame = standing.stream().allMatch(link -> link.isAs(wanted));
      if (isSame && standing.stream().anyMatch(link -> link.confirm(wanted, by))) {
        note(wanted, by);
      }
      return isSame;
    }
    entities.persist(new IdentityLink(wanted, by, clock.instant()));
    entities.flush();
    sessions.revokeNobodys(wanted.issuer(), wanted.subject(), "linked");
    note(wanted, by);
    return true;
  }

  private void note(AccountLink wanted, String by) {
    audit.write(
        Act.by(by)
            .did(Action.LINK_ACCOUNT)
            .to(ObjectKind.ACCOUNT, wanted.subject())
            .saying(
                NamedValues.of(ValueName.MADE, wanted.made())
                    .and(ValueName.PERSON, wanted.person())));
  }

  /** Whose the link is or was; empty where there never was one. */
  Optional<UUID> personOf(UUID link) {
    return Optional.ofNullable(entities.find(IdentityLink.class, link)).map(IdentityLink::personId);
  }

  /** Whose the link is; empty where it has ended. */
  Optional<UUID> runningPersonOf(UUID link) {
    return running(link).map(IdentityLink::personId);
  }

  /** When and why the link ended; empty while it runs. */
  Optional<EndedLink> endingOf(UUID link) {
    return Optional.ofNullable(entities.find(IdentityLink.class, link))
        .flatMap(IdentityLink::ended);
  }

  private Optional<IdentityLink> running(UUID link) {
    return Optional.ofNullable(entities.find(IdentityLink.class, link))
        .filter(IdentityLink::isRunning);
  }

  /** Ends a link and the sessions of its account; false where it runs no more. */
  boolean end(UUID link, String by, String reason) {
    return QuarkusTransaction.requiringNew()
        .call(() -> running(link).map(found -> end(found, by, reason)).orElse(false));
  }

  /** The same of an account that is gone at the provider. */
  public void endOf(String issuer, String subject, String by, String reason) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createQuery(
                        "from IdentityLink l where l.issuer = ?1 and l.subject = ?2 and l.running ="
                            + " true",
                        IdentityLink.class)
                    .setParameter(1, issuer)
                    .setParameter(2, subject)
                    .getResultList()
                    .forEach(found -> end(found, by, reason)));
  }

  private boolean end(IdentityLink found, String by, String reason) {
    found.end(by, reason, clock.instant());
    sessions.revoke(found.issuer(), null, found.subject(), "link-ended");
    audit.write(
        Act.by(by)
            .did(Action.END_ACCOUNT_LINK)
            .to(ObjectKind.ACCOUNT, found.subject())
            .saying(
                NamedValues.of(ValueName.PERSON, found.personId()).and(ValueName.REASON, reason)));
    return true;
  }
}

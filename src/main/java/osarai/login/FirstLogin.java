package osarai.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.people.People;
import osarai.people.StaffNumber;
import osarai.security.Browser;
import osarai.security.Login;
import osarai.security.Sessions;
import osarai.web.AskedFrom;

/**
 * What happens once at a login: the session's row, and why nobody is there where the account is
 * nobody's. No login links an account to a person ({@link AccountLinks}).
 */
@ApplicationScoped
class FirstLogin {
  private final EntityManager entities;
  private final People people;
  private final Sessions sessions;
  private final SeenAccounts seen;
  private final AuditTrail audit;
  private final AskedFrom from;
  private final Event<SignedInAs> signedIn;
  private final Clock clock;

  FirstLogin(
      EntityManager entities,
      People people,
      Sessions sessions,
      SeenAccounts seen,
      AuditTrail audit,
      AskedFrom from,
      Event<SignedInAs> signedIn,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.sessions = sessions;
    this.seen = seen;
    this.audit = audit;
    this.from = from;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /** Begins the session; answers why nobody is linked, or null when somebody is. */
  @ActivateRequestContext
  @Transactional
  @Nullable Unlinked begin(Login login, boolean sharedPc, Browser browser) {
    Optional<UUID> known = linkedTo(login);
    if (known.isPresent()) {
      begin(login, known.get(), sharedPc, browser);
      return null;
    }
    from.isOf(sessions.begin(login, null, sharedPc, browser));
    Unlinked why = reasonNotToLink(login);
    audit.write(
        Act.by(login.subject())
            .wasRefused(Action.LOGIN)
            .to(ObjectKind.ACCOUNT, login.subject())
            .saying(why.name()));
    if (why == Unlinked.UNCONFIRMED && !login.standsIn()) {
      seen.note(login);
    }
    return why;
  }

  private void begin(Login login, UUID person, boolean sharedPc, Browser browser) {
    from.isOf(sessions.begin(login, person, sharedPc, browser));
    Act act = Act.by(person).did(Action.LOGIN).to(ObjectKind.ACCOUNT, login.subject());
    audit.write(
        login.standsIn()
            ? act.saying(
                NamedValues.of(
                    ValueName.STANDIN, login.actor().isBlank() ? "?" : login.actor().strip()))
            : act);
    if (!login.standsIn()) {
      signedIn.fire(new SignedInAs(person));
    }
  }

  /** Why the account has no person, for the page that says whom to ask. */
  @ActivateRequestContext
  @Transactional
  Unlinked reasonNotToLink(Login login) {
    Optional<StaffNumber> number = StaffNumber.typed(login.staffNumber());
    if (number.isEmpty()) {
      return Unlinked.NO_STAFF_NUMBER;
    }
    List<UUID> found = people.personsWithStaffNumber(number.get().value(), JapanClock.today(clock));
    if (found.isEmpty()) {
      return Unlinked.NOBODY;
    }
    if (found.size() > 1) {
      return Unlinked.SEVERAL;
    }
    return isLinked(found.get(0)) ? Unlinked.PERSON_TAKEN : Unlinked.UNCONFIRMED;
  }

  private Optional<UUID> linkedTo(Login login) {
    return entities
        .createQuery(
            "select l from IdentityLink l where l.issuer = ?1 and l.subject = ?2 and l.running ="
                + " true",
            IdentityLink.class)
        .setParameter(1, login.issuer())
        .setParameter(2, login.subject())
        .getResultStream()
        .map(IdentityLink::personId)
        .findFirst();
  }

  private boolean isLinked(UUID person) {
    return entities
        .createQuery(
            "select count(l) > 0 from IdentityLink l where l.personId = ?1 and l.running = true",
            Boolean.class)
        .setParameter(1, person)
        .getSingleResult();
  }
}

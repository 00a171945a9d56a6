package osarai.login;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.people.People;
import osarai.people.PersonName;
import osarai.security.IdentityAttributes;
import osarai.security.Sessions;
import osarai.web.FormSessions;

/** Tells the forms who sends them, and whose they are. */
@RequestScoped
class FormSenders implements FormSessions {
  private final SecurityIdentity identity;
  private final SignedInPerson signedIn;
  private final Sessions sessions;
  private final People people;
  private final Clock clock;

  FormSenders(
      SecurityIdentity identity,
      SignedInPerson signedIn,
      Sessions sessions,
      People people,
      Clock clock) {
    this.identity = identity;
    this.signedIn = signedIn;
    this.sessions = sessions;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Optional<Sender> sender() {
    if (!signedIn.isLoggedIn()
        || !(identity.getAttribute(IdentityAttributes.SESSION) instanceof UUID session)) {
      return Optional.empty();
    }
    CurrentPerson person = person();
    return Optional.of(
        person == null
            ? new Sender(session, null, "", isStandIn())
            : new Sender(
                session,
                person.appointment().id(),
                PersonName.parts(person.name()).family(),
                isStandIn()));
  }

  private @Nullable CurrentPerson person() {
    return identity.getAttribute(IdentityAttributes.PERSON) instanceof CurrentPerson person
        ? person
        : null;
  }

  @Override
  public boolean isStandIn() {
    return signedIn.standsIn();
  }

  @Override
  public Optional<String> anotherPersonOf(UUID session) {
    CurrentPerson current = person();
    return sessions
        .personOf(session)
        .filter(owner -> current == null || !owner.equals(current.id()))
        .flatMap(owner -> people.facts(owner, People.NOW).nameOn(JapanClock.today(clock)))
        .map(name -> PersonName.parts(name.inUse()).family());
  }

  @Override
  public boolean isOwn(UUID session) {
    CurrentPerson current = person();
    return current != null && sessions.personOf(session).filter(current.id()::equals).isPresent();
  }
}

package osarai.login;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.people.People;
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
        || !(identity.getAttribute(RosterAugmentor.SESSION) instanceof UUID session)) {
      return Optional.empty();
    }
    CurrentPerson person = person();
    return Optional.of(
        person == null
            ? new Sender(session, null, "", isStandIn())
            : new Sender(
                session, person.appointment().id(), familyName(person.name()), isStandIn()));
  }

  private @Nullable CurrentPerson person() {
    return identity.getAttribute(RosterAugmentor.PERSON) instanceof CurrentPerson person
        ? person
        : null;
  }

  @Override
  public boolean isStandIn() {
    return Boolean.TRUE.equals(identity.<Boolean>getAttribute(RosterAugmentor.STANDS_IN));
  }

  @Override
  public Optional<String> anotherPersonOf(UUID session) {
    CurrentPerson current = person();
    return sessions
        .personOf(session)
        .filter(owner -> current == null || !owner.equals(current.id()))
        .flatMap(owner -> people.facts(owner, People.NOW).nameOn(JapanClock.today(clock)))
        .map(name -> familyName(name.inUse()));
  }

  /** Family and given name stand apart by a space, narrow or wide. */
  private static String familyName(String name) {
    return name.strip().split("[\\s\\u3000]+", 2)[0];
  }
}

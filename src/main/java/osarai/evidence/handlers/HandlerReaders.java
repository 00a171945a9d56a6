package osarai.evidence.handlers;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import osarai.calendar.JapanClock;
import osarai.forms.ListedNames;
import osarai.login.CurrentPerson;
import osarai.login.SignedInPerson;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.security.Roles;

/** Who reads the register of handlers: by role, as a head, or as a 保護責任者 of today. */
@RequestScoped
class HandlerReaders {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final People people;
  private final HandlerMessages messages;
  private final Clock clock;

  HandlerReaders(
      SignedInPerson person,
      SecurityIdentity identity,
      People people,
      HandlerMessages messages,
      Clock clock) {
    this.person = person;
    this.identity = identity;
    this.people = people;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A reader.
   *
   * @param scope what the reader's register covers, in words
   */
  record Reader(UUID id, HandlerRights rights, String scope) {}

  /** The reader of this request; whoever may not look is refused. */
  Reader get() {
    CurrentPerson current = person.get();
    LocalDate today = JapanClock.today(clock);
    PersonFacts facts = people.facts(current.id(), People.NOW);
    HandlerRights rights =
        new HandlerRights(
            identity.hasRole(Roles.SECURITY_OFFICE)
                || identity.hasRole(Roles.AUDITOR)
                || identity.hasRole(Roles.HR),
            identity.hasRole(Roles.SECURITY_OFFICE),
            current.headed(),
            current.protectedOnes());
    if (!rights.mayLook()) {
      throw new ForbiddenException();
    }
    return new Reader(current.id(), rights, scope(rights, facts, today));
  }

  private String scope(HandlerRights rights, PersonFacts facts, LocalDate today) {
    if (rights.all()) {
      return messages.everything();
    }
    DepartmentTree tree = new DepartmentTree(facts.departments(), today);
    return messages.own(
        rights.own().stream().map(tree::name).sorted().collect(ListedNames.inOne()));
  }
}

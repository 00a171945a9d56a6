package osarai.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import osarai.running.NewPeople.Someone;
import osarai.security.Roles;

/**
 * One person of each role, shared by the tests that only try a door: they look or are refused, and
 * nothing is known about them. A test that counts what somebody did makes people of its own.
 */
@ApplicationScoped
public class Callers {
  private final NewPeople people;
  private final Officials officials;
  private final Map<String, Visitor> visitors = new HashMap<>();

  Callers(NewPeople people, Officials officials) {
    this.people = people;
    this.officials = officials;
  }

  /** Of the citizens' section, without any role. */
  public Visitor clerk() {
    return visitor("clerk", people::clerk);
  }

  /** Of the citizens' section. */
  public Visitor head() {
    return visitor("head", () -> people.head(NewPeople.CITIZENS));
  }

  public Visitor office() {
    return visitor(Roles.SECURITY_OFFICE, () -> officials.withRole(Roles.SECURITY_OFFICE));
  }

  public Visitor hr() {
    return visitor(Roles.HR, () -> officials.withRole(Roles.HR));
  }

  public Visitor auditor() {
    return visitor(Roles.AUDITOR, () -> officials.withRole(Roles.AUDITOR));
  }

  /** Who logs in, and is nobody of the roster. */
  public Visitor stranger() {
    return visitor("stranger", this::nobody);
  }

  private Someone nobody() {
    people.loadTown();
    String number = "X" + people.freshNumber();
    String username = "u-" + number.toLowerCase();
    people.account(username, number, Roles.SECURITY_OFFICE);
    return new Someone(new UUID(0, 0), new UUID(0, 0), number, username, people.base());
  }

  /** With a token where the pages have one, and logged in anew when the session has ended. */
  private synchronized Visitor visitor(String who, Supplier<Someone> maker) {
    Visitor known = visitors.get(who);
    if (known != null) {
      Visitor copy = known.withoutToken();
      if (copy.get("/my-training").location().isEmpty()) {
        return copy;
      }
    }
    Visitor fresh = maker.get().visitor();
    visitors.put(who, fresh);
    fresh.get("/my-training");
    return fresh;
  }
}

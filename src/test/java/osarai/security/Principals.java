package osarai.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import osarai.demo.IdentityProvider;
import osarai.hr.intake.Personnel;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Stack;
import osarai.running.Visitor;

/** One visitor for each column of the access table, logged in once for all tests. */
@ApplicationScoped
class Principals {
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 30);

  private final NewPeople people;
  private final Officials officials;
  private final Personnel personnel;
  private final Map<String, Someone> persons = new LinkedHashMap<>();
  private final Map<String, Visitor> visitors = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();

  Principals(NewPeople people, Officials officials, Personnel personnel) {
    this.people = people;
    this.officials = officials;
    this.personnel = personnel;
  }

  /** A copy with the cookies of the one login, and with a token where its pages have one. */
  synchronized Visitor visitor(String principal) {
    if (principal.equals("anonymous") || isSystem(principal)) {
      return Visitor.anonymous(people.base());
    }
    return visitors.computeIfAbsent(principal, name -> withToken(person(name).visitor())).again();
  }

  private static Visitor withToken(Visitor visitor) {
    visitor.get("/my-training");
    return visitor;
  }

  synchronized Someone person(String principal) {
    return persons.computeIfAbsent(principal, this::make);
  }

  private Someone make(String principal) {
    return switch (principal) {
      case "learner" -> people.clerk();
      case "head" -> people.head(NewPeople.CITIZENS);
      case "office" -> officials.withRole(Roles.SECURITY_OFFICE);
      case "hr" -> officials.withRole(Roles.HR);
      case "auditor" -> officials.withRole(Roles.AUDITOR);
      case "unlinked" -> nobody();
      case "leaver" -> leaver();
      default -> throw new IllegalArgumentException(principal);
    };
  }

  private Someone nobody() {
    people.loadTown();
    people.account("nobody", "X" + people.freshNumber(), Roles.SECURITY_OFFICE);
    return new Someone(Ids.next(), Ids.next(), "", "nobody", people.base());
  }

  private Someone leaver() {
    Someone made = people.head(NewPeople.CITIZENS);
    made.visitor();
    personnel.end(made.staffNumber(), YESTERDAY);
    return made;
  }

  private static boolean isSystem(String principal) {
    return principal.endsWith("-client");
  }

  /** The header with which a system comes. */
  synchronized Map<String, String> headers(String principal) {
    return isSystem(principal)
        ? Map.of("Authorization", "Bearer " + tokens.computeIfAbsent(principal, Principals::token))
        : Map.of();
  }

  private static String token(String system) {
    IdentityProvider provider = Stack.shared().identityProvider();
    return system.equals(Roles.HR_CLIENT) ? provider.hrToken() : provider.reportsToken();
  }
}

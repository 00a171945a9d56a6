package osarai.curriculum;

import static osarai.people.PersonDraft.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.PersonFacts;
import osarai.people.Post;

/**
 * Whom a requirement means in fiscal year 2026, read off day by day, as content/README.md says it.
 */
final class MeantByHand {
  private MeantByHand() {}

  /** What it is owed for in fiscal year 2026. */
  static List<String> occasions(Requirement requirement, PersonFacts facts) {
    List<String> occasions = new ArrayList<>();
    if (requirement.each() == Requirement.Each.EVENT) {
      for (Occurrence one : Occurrences.of(facts, SmallTown.TERMS)) {
        if (requirement.who().on().contains(one.kind())
            && isOfTheYear(one.day())
            && happensTo(requirement.who(), facts, one)) {
          occasions.add(one.occasion());
        }
      }
      return occasions;
    }
    for (Appointment appointment : facts.appointments()) {
      if (isEverMeant(requirement.who(), facts, appointment)) {
        occasions.add(appointment.id().toString());
      }
    }
    boolean isYearly = requirement.each() == Requirement.Each.FISCAL_YEAR;
    return isYearly && !occasions.isEmpty() ? List.of("2026") : occasions;
  }

  private static boolean isOfTheYear(LocalDate day) {
    return !day.isBefore(day("2026-04-01")) && !day.isAfter(day("2027-03-31"));
  }

  /** What happens to a person happens under any appointment of the day. */
  private static boolean happensTo(Requirement.Who who, PersonFacts facts, Occurrence one) {
    boolean designates =
        one.kind() == Occurrence.Event.DESIGNATED || one.kind() == Occurrence.Event.SCOPE_CHANGED;
    boolean anyAppointment =
        designates
            || one.kind() == Occurrence.Event.RETURNED
            || one.kind() == Occurrence.Event.INCIDENT
            || one.kind() == Occurrence.Event.POLICY_REVISED;
    boolean role =
        who.designation().isEmpty()
            || facts.designations().stream()
                .filter(
                    d -> designates ? d.id().equals(one.subject()) : d.period().contains(one.day()))
                .anyMatch(d -> who.designation().contains(d.role()));
    return role
        && facts.appointments().stream()
            .filter(a -> anyAppointment || a.id().equals(one.appointment().id()))
            .anyMatch(a -> isMeant(who, facts, a, one.day()) && isInScope(facts, a, one.day()));
  }

  /** A designation binds wherever it was made; who is only employed, within the policy's scope. */
  private static boolean isEverMeant(
      Requirement.Who who, PersonFacts facts, Appointment appointment) {
    for (LocalDate day = day("2026-04-01"); isOfTheYear(day); day = day.plusDays(1)) {
      LocalDate on = day;
      boolean bound =
          who.designation().isEmpty()
              ? isInScope(facts, appointment, on)
              : facts.designations().stream()
                  .anyMatch(d -> who.designation().contains(d.role()) && d.period().contains(on));
      if (bound && isMeant(who, facts, appointment, on)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeant(
      Requirement.Who who, PersonFacts facts, Appointment appointment, LocalDate day) {
    boolean employed = who.employment().isEmpty() || who.employment().contains(appointment.type());
    boolean anyPost = who.position().isEmpty() && who.departments().isEmpty();
    return employed
        && appointment.period().contains(day)
        && (anyPost
            || held(facts, appointment, day).stream().anyMatch(p -> isWanted(who, facts, p, day)));
  }

  private static boolean isWanted(
      Requirement.Who who, PersonFacts facts, Post post, LocalDate day) {
    boolean position = who.position().isEmpty() || who.position().contains(post.position());
    boolean section = who.departments().isEmpty();
    UUID at = post.departmentId();
    while (!section && at != null) {
      Department department = facts.department(at, day).orElseThrow();
      section = who.departments().contains(department.code());
      at = department.parentId();
    }
    return position && section;
  }

  private static boolean isInScope(PersonFacts facts, Appointment appointment, LocalDate day) {
    List<Post> held = held(facts, appointment, day);
    return held.isEmpty()
        || held.stream()
            .anyMatch(post -> facts.department(post.departmentId(), day).orElseThrow().inScope());
  }

  private static List<Post> held(PersonFacts facts, Appointment appointment, LocalDate day) {
    return facts.posts().stream()
        .filter(post -> post.appointmentId().equals(appointment.id()))
        .filter(post -> post.period().contains(day))
        .toList();
  }
}

package osarai.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.PersonFacts;

/** Why a duty is owed no longer, as the facts say it. */
final class WhyLost {
  private final List<Requirement> requirements;
  private final PersonFacts facts;
  private final Terms terms;

  WhyLost(List<Requirement> requirements, PersonFacts facts, Terms terms) {
    this.requirements = requirements;
    this.facts = facts;
    this.terms = terms;
  }

  /** In words, to be kept with the withdrawal. */
  String of(DutyNow duty) {
    Optional<Requirement> requirement =
        requirements.stream().filter(one -> one.id().equals(duty.requirement())).findFirst();
    return requirement.isEmpty()
        ? DutyMessages.lost(DutyMessages.requirementsChanged())
        : event(requirement.get(), duty)
            .or(() -> appointment(requirement.get(), duty))
            .or(() -> designation(requirement.get(), duty))
            .or(() -> scope(duty))
            .map(DutyMessages::lost)
            .orElseGet(DutyMessages::noLongerOwed);
  }

  private Optional<String> event(Requirement requirement, DutyNow duty) {
    boolean ofTheOffice =
        requirement.who().on().contains(Occurrence.Event.INCIDENT)
            || requirement.who().on().contains(Occurrence.Event.POLICY_REVISED);
    return ofTheOffice
            && terms.announced().stream()
                .noneMatch(event -> duty.occasion().endsWith(event.id().toString()))
        ? Optional.of(DutyMessages.takenBack(DutyMessages.officeEvent()))
        : Optional.empty();
  }

  private Optional<String> appointment(Requirement requirement, DutyNow duty) {
    UUID id = duty.appointmentId();
    Optional<Appointment> appointment =
        facts.appointments().stream().filter(one -> one.id().equals(id)).findFirst();
    return appointment.isEmpty()
        ? Optional.of(DutyMessages.takenBack(DutyMessages.appointment()))
        : appointment.flatMap(one -> ended(requirement, duty, one));
  }

  private Optional<String> ended(Requirement requirement, DutyNow duty, Appointment appointment) {
    LocalDate last = appointment.period().lastDay();
    if (last != null && isOfAnEnd(requirement)) {
      return facts
          .appointmentOn(last.plusDays(1))
          .map(next -> DutyMessages.reappointed(next.type(), next.period().from()));
    }
    if (last != null && last.isBefore(begins(duty))) {
      boolean term = appointment.type().isForATerm();
      return Optional.of(
          DutyMessages.ended(term ? DutyMessages.termEnded() : DutyMessages.leaving(), last));
    }
    return requirement.who().employment().isEmpty()
            || requirement.who().employment().contains(appointment.type())
        ? Optional.empty()
        : Optional.of(DutyMessages.otherEmployment(appointment.type()));
  }

  private static boolean isOfAnEnd(Requirement requirement) {
    return requirement.who().on().stream().anyMatch(Occurrence.Event::isEnd);
  }

  /** The day from which its ground had to hold. */
  private static LocalDate begins(DutyNow duty) {
    LocalDate year = new FiscalYear(duty.fiscalYear()).firstDay();
    LocalDate opens = duty.view().opensOn();
    return opens.isBefore(year) ? year : opens;
  }

  private Optional<String> designation(Requirement requirement, DutyNow duty) {
    if (requirement.who().designation().isEmpty()) {
      return Optional.empty();
    }
    Optional<Designation> last =
        facts.designations().stream()
            .filter(one -> requirement.who().designation().contains(one.role()))
            .max(Comparator.comparing(one -> one.period().from()));
    LocalDate ended = last.map(one -> one.period().lastDay()).orElse(null);
    return Optional.of(
        ended != null && ended.isBefore(begins(duty))
            ? DutyMessages.ended(DutyMessages.undesignated(), ended)
            : DutyMessages.takenBack(DutyMessages.designation()));
  }

  private Optional<String> scope(DutyNow duty) {
    LocalDate day = begins(duty);
    List<Department> then =
        facts.postsOn(day).stream()
            .flatMap(post -> facts.department(post.departmentId(), day).stream())
            .toList();
    return !then.isEmpty() && then.stream().noneMatch(Department::inScope)
        ? Optional.of(DutyMessages.outOfScope())
        : Optional.empty();
  }
}

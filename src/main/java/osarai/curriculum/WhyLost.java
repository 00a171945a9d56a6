package osarai.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.KeptWords;
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

  /** To be kept with the withdrawal. */
  KeptText of(DutyNow duty) {
    Optional<Requirement> requirement =
        requirements.stream().filter(one -> one.id().equals(duty.requirement())).findFirst();
    return requirement.isEmpty()
        ? lost(KeptReasons.of(DutyMessages::requirements_changed))
        : event(requirement.get(), duty)
            .or(() -> appointment(requirement.get(), duty))
            .or(() -> designation(requirement.get(), duty))
            .or(() -> scope(duty))
            .or(() -> place(requirement.get(), duty))
            .map(WhyLost::lost)
            .orElseGet(() -> KeptReasons.of(DutyMessages::no_longer_owed));
  }

  private static KeptText lost(KeptText why) {
    return KeptReasons.of(told -> told.lost(why));
  }

  private Optional<KeptText> event(Requirement requirement, DutyNow duty) {
    boolean ofTheOffice =
        requirement.who().on().contains(Occurrence.Event.INCIDENT)
            || requirement.who().on().contains(Occurrence.Event.POLICY_REVISED);
    return ofTheOffice
            && terms.announced().stream()
                .noneMatch(event -> duty.occasion().endsWith(event.id().toString()))
        ? Optional.of(KeptReasons.of(DutyMessages::event_taken_back))
        : Optional.empty();
  }

  private Optional<KeptText> appointment(Requirement requirement, DutyNow duty) {
    UUID id = duty.appointmentId();
    Optional<Appointment> appointment =
        facts.appointments().stream().filter(one -> one.id().equals(id)).findFirst();
    return appointment.isEmpty()
        ? Optional.of(KeptReasons.of(DutyMessages::appointment_taken_back))
        : appointment.flatMap(one -> ended(requirement, duty, one));
  }

  private Optional<KeptText> ended(Requirement requirement, DutyNow duty, Appointment appointment) {
    LocalDate last = appointment.period().lastDay();
    if (last != null && isOfAnEnd(requirement)) {
      return facts.appointmentOn(last.plusDays(1)).map(WhyLost::appointedAgain);
    }
    if (last != null && last.isBefore(begins(duty))) {
      boolean term = appointment.type().isForATerm();
      return Optional.of(
          KeptReasons.of(told -> term ? told.term_ended(last) : told.left_office(last)));
    }
    return requirement.who().employment().isEmpty()
            || requirement.who().employment().contains(appointment.type())
        ? Optional.empty()
        : Optional.of(
            KeptReasons.of(told -> told.other_employment(KeptWords.of(appointment.type()))));
  }

  private static KeptText appointedAgain(Appointment next) {
    LocalDate from = next.period().from();
    return KeptReasons.of(
        told -> next.type().isFiscalYear() ? told.reappointed(from) : told.appointed_on(from));
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

  private Optional<KeptText> designation(Requirement requirement, DutyNow duty) {
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
            ? KeptReasons.of(told -> told.undesignated(ended))
            : KeptReasons.of(DutyMessages::designation_taken_back));
  }

  private Optional<KeptText> scope(DutyNow duty) {
    LocalDate day = begins(duty);
    List<Department> then =
        facts.postsOn(day).stream()
            .flatMap(post -> facts.department(post.departmentId(), day).stream())
            .toList();
    return !then.isEmpty() && then.stream().noneMatch(Department::inScope)
        ? Optional.of(KeptReasons.of(DutyMessages::out_of_scope))
        : Optional.empty();
  }

  /** By facts told late: somebody who was not where it concerned, or does not hold such a post. */
  private Optional<KeptText> place(Requirement requirement, DutyNow duty) {
    Optional<LocalDate> event =
        terms.announced().stream()
            .filter(one -> duty.occasion().endsWith(one.id().toString()))
            .map(Announced::day)
            .findFirst();
    boolean byPost =
        !requirement.who().position().isEmpty() || !requirement.who().departments().isEmpty();
    LocalDate day = event.orElseGet(() -> begins(duty));
    return event.isPresent() || byPost
        ? Optional.of(KeptReasons.of(told -> told.moved_by(day)))
        : Optional.empty();
  }
}

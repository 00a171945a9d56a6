package osarai.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Absence;
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
            .or(() -> comeBack(duty))
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
    if (last != null && last.isBefore(day(duty))) {
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

  /**
   * Whoever was to learn after a return, and by facts told late came back another day, or never.
   */
  private Optional<KeptText> comeBack(DutyNow duty) {
    return Occurrence.named(duty.occasion())
        .filter(happened -> happened.kind() == Occurrence.Event.RETURNED)
        .flatMap(happened -> notBackOn(happened.day()));
  }

  private Optional<KeptText> notBackOn(LocalDate day) {
    Optional<Absence> still =
        facts.absences().stream().filter(one -> one.period().contains(day)).findFirst();
    boolean ended = facts.absences().stream().anyMatch(one -> day.equals(one.period().until()));
    return still
        .map(one -> KeptReasons.of(told -> told.still_away(one.kind(), day)))
        .or(
            () ->
                ended
                    ? Optional.empty()
                    : Optional.of(KeptReasons.of(told -> told.return_taken_back(day))));
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
    LocalDate opens = duty.opensOn();
    return duty.isOfAYear()
        ? Days.later(opens, new FiscalYear(duty.fiscalYear()).firstDay())
        : opens;
  }

  private Optional<KeptText> designation(Requirement requirement, DutyNow duty) {
    List<Designation> wanted =
        facts.designations().stream()
            .filter(one -> requirement.who().designation().contains(one.role()))
            .toList();
    if (requirement.who().designation().isEmpty()
        || wanted.stream().anyMatch(one -> holds(one, duty))) {
      return Optional.empty();
    }
    LocalDate ended =
        wanted.stream()
            .max(Comparator.comparing(one -> one.period().from()))
            .map(one -> one.period().lastDay())
            .orElse(null);
    return Optional.of(
        ended != null && ended.isBefore(day(duty))
            ? KeptReasons.of(told -> told.undesignated(ended))
            : KeptReasons.of(DutyMessages::designation_taken_back));
  }

  /** Whether it still is what the duty is owed for: of the event, on its day, or in the year. */
  private static boolean holds(Designation designation, DutyNow duty) {
    LocalDate last = new FiscalYear(duty.fiscalYear()).lastDay();
    return Occurrence.named(duty.occasion())
        .map(happened -> happened.meets(designation))
        .orElseGet(() -> designation.period().overlaps(Period.days(begins(duty), last)));
  }

  /** The day of the event, or the first that counts. */
  private static LocalDate day(DutyNow duty) {
    return Occurrence.named(duty.occasion())
        .map(Occurrence.Named::day)
        .orElseGet(() -> begins(duty));
  }

  private Optional<KeptText> scope(DutyNow duty) {
    LocalDate day = day(duty);
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
    LocalDate day = day(duty);
    return wasElsewhere(duty) || hasNoSuchPost(requirement.who(), day)
        ? Optional.of(KeptReasons.of(told -> told.moved_by(day)))
        : Optional.empty();
  }

  private boolean wasElsewhere(DutyNow duty) {
    return Occurrence.named(duty.occasion())
            .filter(happened -> happened.kind().isOfAPost())
            .isPresent()
        || terms.announced().stream()
            .filter(event -> duty.occasion().endsWith(event.id().toString()))
            .anyMatch(event -> !event.concerns(facts));
  }

  private boolean hasNoSuchPost(Requirement.Who who, LocalDate day) {
    Places places = new Places(facts, FiscalYear.of(day));
    return who.asksForAPost()
        && facts.appointments().stream()
            .filter(appointment -> appointment.period().contains(day))
            .noneMatch(appointment -> places.isMeant(who, appointment, day));
  }
}

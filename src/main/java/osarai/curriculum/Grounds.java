package osarai.curriculum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.Designation;
import osarai.people.PersonFacts;

/** Why requirements meet one person in one fiscal year. */
final class Grounds {
  private final PersonFacts facts;
  private final FiscalYear year;
  private final List<Occurrence> occurrences;
  private final Places places;

  Grounds(PersonFacts facts, FiscalYear year, List<Occurrence> occurrences) {
    this.facts = facts;
    this.year = year;
    this.occurrences = occurrences;
    this.places = new Places(facts, year);
  }

  /** In the order of their first days. */
  List<Ground> of(Requirement requirement) {
    Requirement.Who who = requirement.who();
    Stream<Ground> grounds =
        !who.on().isEmpty()
            ? byEvent(who)
            : who.designation().isEmpty() ? byEmployment(who) : byDesignation(who);
    return grounds.sorted(Comparator.comparing(ground -> ground.period().from())).toList();
  }

  private Stream<Ground> byEvent(Requirement.Who who) {
    return occurrences.stream()
        .filter(occurrence -> who.on().contains(occurrence.kind()))
        .filter(occurrence -> year.contains(occurrence.day()))
        .flatMap(occurrence -> byEvent(who, occurrence).stream());
  }

  private Optional<Ground> byEvent(Requirement.Who who, Occurrence occurrence) {
    List<Designation> designated = designated(who, occurrence);
    if (designated.isEmpty() && !who.designation().isEmpty()) {
      return Optional.empty();
    }
    return possible(occurrence)
        .filter(appointment -> isMeant(who, appointment, occurrence.day()))
        .findFirst()
        .map(
            appointment ->
                new Ground(
                    appointment,
                    new Period(occurrence.day(), appointment.period().until()),
                    happened(who, occurrence, appointment, designated),
                    occurrence.occasion(),
                    occurrence.kind().isEnd(),
                    false));
  }

  /** Those of the roles wanted: what the event is about, or what held on its day. */
  private List<Designation> designated(Requirement.Who who, Occurrence occurrence) {
    boolean isAbout = occurrence.kind().isOfADesignation();
    return facts.designations().stream()
        .filter(one -> who.designation().contains(one.role()))
        .filter(
            one ->
                isAbout
                    ? one.id().equals(occurrence.subject())
                    : one.period().contains(occurrence.day()))
        .toList();
  }

  /** Under which appointments it may have happened, the one that is named first. */
  private Stream<Appointment> possible(Occurrence occurrence) {
    return occurrence.kind().isOfThePerson()
        ? Stream.concat(Stream.of(occurrence.appointment()), running(occurrence.day()).stream())
        : Stream.of(occurrence.appointment());
  }

  private List<Appointment> running(LocalDate day) {
    return facts.appointments().stream()
        .filter(appointment -> appointment.period().contains(day))
        .sorted(Comparator.comparing(appointment -> appointment.period().from()))
        .toList();
  }

  private boolean isMeant(Requirement.Who who, Appointment appointment, LocalDate day) {
    return isOfTheType(who, appointment)
        && places.isMeant(who, appointment, day)
        && places.isInScope(appointment, day);
  }

  private static boolean isOfTheType(Requirement.Who who, Appointment appointment) {
    return who.employment().isEmpty() || who.employment().contains(appointment.type());
  }

  private KeptText happened(
      Requirement.Who who,
      Occurrence occurrence,
      Appointment appointment,
      List<Designation> designated) {
    KeptText role =
        occurrence.kind().isOfADesignation() || designated.isEmpty()
            ? occurrence.text()
            : KeptReasons.asWhom(KeptReasons.role(designated.get(0)), occurrence.text());
    return KeptReasons.titled(places.titles(who, appointment, occurrence.day()), role);
  }

  private Stream<Ground> byEmployment(Requirement.Who who) {
    return facts.appointments().stream()
        .filter(appointment -> isOfTheType(who, appointment))
        .filter(appointment -> appointment.period().overlaps(year.period()))
        .flatMap(appointment -> asEmployed(who, appointment).stream());
  }

  private Optional<Ground> asEmployed(Requirement.Who who, Appointment appointment) {
    return places
        .scopeFrom(appointment)
        .flatMap(
            scope ->
                employedFrom(who, appointment, scope.day())
                    .map(from -> asEmployed(who, appointment, from, scope)));
  }

  private Optional<LocalDate> employedFrom(
      Requirement.Who who, Appointment appointment, LocalDate scoped) {
    return who.asksForAPost()
        ? places.first(appointment, scoped, day -> isMeant(who, appointment, day))
        : Optional.of(scoped);
  }

  private Ground asEmployed(
      Requirement.Who who, Appointment appointment, LocalDate from, Places.Scope scope) {
    boolean brought = scope.isNew() && from.equals(scope.day());
    boolean late = brought || from.isAfter(places.start(appointment));
    Period period = late ? new Period(from, appointment.period().until()) : appointment.period();
    return new Ground(
        appointment,
        period,
        KeptReasons.employed(
            places.titles(who, appointment, from),
            places.section(appointment, from),
            appointment.type(),
            period.from(),
            facts.isAgain(appointment)),
        appointment.id().toString(),
        false,
        brought);
  }

  private Stream<Ground> byDesignation(Requirement.Who who) {
    return facts.designations().stream()
        .filter(designation -> who.designation().contains(designation.role()))
        .filter(designation -> designation.period().overlaps(year.period()))
        .flatMap(designation -> byDesignation(who, designation));
  }

  /** Under each appointment that runs with it in the year; the first has it from its beginning. */
  private Stream<Ground> byDesignation(Requirement.Who who, Designation designation) {
    List<Appointment> running =
        facts.appointments().stream()
            .filter(appointment -> appointment.period().overlaps(designation.period()))
            .filter(appointment -> appointment.period().overlaps(year.period()))
            .sorted(Comparator.comparing(appointment -> appointment.period().from()))
            .toList();
    return running.stream()
        .flatMap(
            appointment -> {
              LocalDate first = designation.period().from();
              LocalDate from =
                  appointment.equals(running.get(0))
                      ? first
                      : Days.later(first, appointment.period().from());
              return designatedFrom(who, designation, appointment, from)
                  .map(day -> asDesignated(who, designation, appointment, day))
                  .stream();
            });
  }

  private Optional<LocalDate> designatedFrom(
      Requirement.Who who, Designation designation, Appointment appointment, LocalDate from) {
    if (!who.asksForAPost()) {
      return Optional.of(from);
    }
    LocalDate earliest = Days.later(Days.later(from, appointment.period().from()), year.firstDay());
    return places
        .first(appointment, earliest, day -> places.isMeant(who, appointment, day))
        .filter(designation.period()::contains)
        .map(day -> day.equals(earliest) ? from : day);
  }

  private Ground asDesignated(
      Requirement.Who who, Designation designation, Appointment appointment, LocalDate from) {
    LocalDate seen = Days.later(from, places.start(appointment));
    KeptText designated =
        KeptReasons.titled(
            places.titles(who, appointment, seen), KeptReasons.designated(designation, from));
    return new Ground(
        appointment,
        new Period(from, designation.period().until()),
        who.departments().isEmpty()
            ? designated
            : KeptReasons.asWhom(new KeptText(places.section(appointment, seen)), designated),
        designation.id().toString(),
        false,
        false);
  }
}

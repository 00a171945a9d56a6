package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.curriculum.office.Exclusions;
import osarai.evidence.record.Completions;
import osarai.evidence.record.DutyStandings;
import osarai.people.People;
import osarai.people.SectionMember;
import osarai.people.Sections;

/** Puts the report of a section together, of any day and as known on any. */
@ApplicationScoped
class SectionReports {
  private final Sections sections;
  private final People people;
  private final DutyStandings duties;
  private final KnownDuties knownDuties;
  private final Exclusions exclusions;
  private final Completions completions;

  SectionReports(
      Sections sections,
      People people,
      DutyStandings duties,
      KnownDuties knownDuties,
      Exclusions exclusions,
      Completions completions) {
    this.sections = sections;
    this.people = people;
    this.duties = duties;
    this.knownDuties = knownDuties;
    this.exclusions = exclusions;
    this.completions = completions;
  }

  SectionReport of(Collection<UUID> headed, SectionInquiry asked, UUID reader) {
    return asked.known() == null
        ? asItIs(headed, asked.day())
        : asKnown(headed, asked, asked.known(), reader);
  }

  private SectionReport asItIs(Collection<UUID> headed, LocalDate day) {
    List<SectionMember> members = sections.members(headed, day);
    List<UUID> persons = persons(members);
    return SectionReport.of(
        members,
        duties.open(persons, day).stream().map(duty -> SectionDuty.of(duty, day)).toList(),
        exclusions.on(persons, day),
        completions.entered(persons),
        day);
  }

  private SectionReport asKnown(
      Collection<UUID> headed, SectionInquiry asked, LocalDate known, UUID reader) {
    LocalDate day = asked.day();
    long change = people.knownOn(known);
    List<SectionMember> members = sections.members(headed, day, change);
    List<UUID> persons = persons(members);
    PersonInquiry inquiry = asked.about(reader);
    Instant end = inquiry.end();
    Map<UUID, List<KnownDuties.Known>> duties =
        knownDuties.of(people.facts(persons, change), change, inquiry);
    return SectionReport.of(
        members,
        persons.stream()
            .flatMap(
                person ->
                    duties.getOrDefault(person, List.of()).stream()
                        .filter(one -> isOpen(one, day))
                        .map(one -> SectionDuty.of(person, one, day)))
            .toList(),
        exclusions.on(persons, day, end),
        completions.entered(persons).stream()
            .flatMap(one -> one.knownBefore(end).stream())
            .toList(),
        day);
  }

  private static List<UUID> persons(List<SectionMember> members) {
    return members.stream().map(SectionMember::personId).distinct().toList();
  }

  private static boolean isOpen(KnownDuties.Known duty, LocalDate day) {
    return !duty.history().withdrawn() && !duty.history().duty().opensOn().isAfter(day);
  }
}

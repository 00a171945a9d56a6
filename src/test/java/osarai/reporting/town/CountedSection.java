package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import osarai.calendar.Period;
import osarai.evidence.record.DutyStateRebuild;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.Visitor;

/** Of eight people of a new section one has finished, two are late and one is away. */
@ApplicationScoped
class CountedSection {
  @Inject NewPeople people;
  @Inject EnteredTraining training;
  @Inject DutyStateRebuild rebuild;

  String section(String name) {
    String section = people.newSection(name);
    Someone leader = people.head(section);
    Visitor head = leader.visitor();
    List<Someone> clerks = IntStream.range(0, 7).mapToObj(one -> joined(section)).toList();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.get(session);
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerks.get(0), "10", ""));
    for (Someone late : clerks.subList(1, 3)) {
      Rows.execute("UPDATE duty SET due_on = '2026-11-30' WHERE person_id = '" + late.id() + "'");
    }
    rebuild.everybody();
    return section;
  }

  private Someone joined(String section) {
    return people.inRosterOnly(
        people.freshNumber(),
        section,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }
}

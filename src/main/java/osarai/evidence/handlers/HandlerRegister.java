package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.curriculum.HandlerTraining;
import osarai.evidence.record.Completions;
import osarai.people.Departments;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.PersonFacts;

/**
 * 事務取扱担当者名簿 on any date: who is designated, will be, or was until some day of that fiscal year, as
 * known now.
 */
@ApplicationScoped
class HandlerRegister {
  private final Directory directory;
  private final People people;
  private final Departments departments;
  private final Completions completions;
  private final HandlerTraining training;
  private final HandlingStarts starts;
  private final HandlingRules rules;
  private final Clock clock;

  HandlerRegister(
      Directory directory,
      People people,
      Departments departments,
      Completions completions,
      HandlerTraining training,
      HandlingStarts starts,
      HandlersConfig config,
      Clock clock) {
    this.directory = directory;
    this.people = people;
    this.departments = departments;
    this.completions = completions;
    this.training = training;
    this.starts = starts;
    this.rules = new HandlingRules(config.handlerGapDays());
    this.clock = clock;
  }

  /** A designation with its holder. */
  private record Held(PersonFacts holder, DesignationChain chain) {}

  /** What the reader may see of it, by department and reading of the name. */
  List<HandlerRow> rows(LocalDate day, HandlerRights rights) {
    Map<UUID, PersonFacts> facts = people.facts(directory.everDesignated(), People.NOW);
    DepartmentTree now = new DepartmentTree(departments.all(People.NOW), JapanClock.today(clock));
    DepartmentTree then = new DepartmentTree(now.versions(), day);
    List<Held> listed =
        facts.values().stream()
            .flatMap(f -> DesignationChain.of(f.designations()).stream().map(c -> new Held(f, c)))
            .filter(held -> isListed(held.chain(), day))
            .filter(held -> rights.sees(department(held), now))
            .sorted(order(then, day))
            .toList();
    Written written =
        new Written(day, then, now, officers(facts, then), started(listed), passes(listed));
    return listed.stream().map(held -> row(held, written, rights)).toList();
  }

  /** The line of one designation; empty where the reader's register has none. */
  Optional<HandlerRow> row(UUID designation, LocalDate day, HandlerRights rights) {
    return rows(day, rights).stream().filter(row -> row.id().equals(designation)).findFirst();
  }

  /** What all lines are written from. */
  private record Written(
      LocalDate day,
      DepartmentTree then,
      DepartmentTree now,
      Map<UUID, List<String>> officers,
      Map<UUID, ConfirmedStart> started,
      Map<UUID, List<LocalDate>> passes) {}

  private HandlerRow row(Held held, Written from, HandlerRights rights) {
    DesignationChain chain = held.chain();
    UUID department = department(held);
    Optional<ConfirmedStart> start = start(chain, from.started(), from.day());
    LocalDate confirmed =
        start.flatMap(ConfirmedStart::day).filter(on -> !on.isAfter(from.day())).orElse(null);
    List<LocalDate> passes = from.passes().getOrDefault(held.holder().personId(), List.of());
    return new HandlerRow(
        chain.id(),
        staffNumber(held.holder(), from.day()),
        name(held.holder(), from.day()),
        from.then().name(department),
        from.officers().getOrDefault(from.then().heir(department), List.of()),
        chain.on(from.day()),
        chain.period(),
        rules.on(from.day(), new HandlingRules.Designated(chain.period(), passes, confirmed)),
        confirmed,
        start.orElse(null),
        rights.confirms(department, from.now()));
  }

  private Map<UUID, ConfirmedStart> started(List<Held> listed) {
    return starts.of(
        listed.stream()
            .flatMap(held -> held.chain().stretches().stream())
            .map(Designation::id)
            .toList());
  }

  private Map<UUID, List<LocalDate>> passes(List<Held> listed) {
    return completions.days(
        training.courses(),
        listed.stream().map(held -> held.holder().personId()).distinct().toList());
  }

  private static boolean isListed(DesignationChain chain, LocalDate day) {
    LocalDate until = chain.period().until();
    return until == null || until.isAfter(FiscalYear.of(day).firstDay());
  }

  private static UUID department(Held held) {
    return held.chain().stretches().get(0).departmentId();
  }

  private static Comparator<Held> order(DepartmentTree tree, LocalDate day) {
    return Comparator.<Held, String>comparing(held -> tree.code(department(held)))
        .thenComparing(held -> kana(held.holder(), day))
        .thenComparing(held -> held.chain().period().from())
        .thenComparing(held -> held.chain().id());
  }

  /** Names of the 保護責任者 of each department on the day. */
  private static Map<UUID, List<String>> officers(
      Map<UUID, PersonFacts> facts, DepartmentTree tree) {
    Map<UUID, List<String>> officers = new HashMap<>();
    for (PersonFacts person : facts.values()) {
      person.designations().stream()
          .filter(d -> d.role() == DesignationRole.PROTECTION_OFFICER)
          .filter(d -> d.period().contains(tree.day()))
          .map(d -> tree.heir(d.departmentId()))
          .distinct()
          .forEach(
              department ->
                  officers
                      .computeIfAbsent(department, d -> new ArrayList<>())
                      .add(name(person, tree.day())));
    }
    officers.values().forEach(names -> names.sort(Comparator.naturalOrder()));
    return officers;
  }

  private static Optional<ConfirmedStart> start(
      DesignationChain chain, Map<UUID, ConfirmedStart> started, LocalDate day) {
    return ConfirmedStart.counting(
        chain.stretches().stream()
            .flatMap(stretch -> Optional.ofNullable(started.get(stretch.id())).stream())
            .filter(start -> start.concerns(day))
            .toList());
  }

  private static String name(PersonFacts person, LocalDate day) {
    return person.nameOn(day).map(name -> name.inUse()).orElse("");
  }

  private static String kana(PersonFacts person, LocalDate day) {
    return person.nameOn(day).map(name -> name.kana().value()).orElse("");
  }

  private static String staffNumber(PersonFacts person, LocalDate day) {
    return person
        .appointmentOn(day)
        .or(() -> person.appointments().stream().max(Comparator.comparing(a -> a.period().from())))
        .map(appointment -> appointment.staffNumber().value())
        .orElse("");
  }
}

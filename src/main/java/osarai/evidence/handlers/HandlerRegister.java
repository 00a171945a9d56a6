package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.curriculum.HandlerTraining;
import osarai.people.Departments;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.PersonFacts;

/** 事務取扱担当者名簿 on any date, as known on any: who is, will be or in that year was designated. */
@ApplicationScoped
class HandlerRegister {
  private final Directory directory;
  private final People people;
  private final Departments departments;
  private final KnownHandling handling;
  private final HandlingRules rules;
  private final Clock clock;

  HandlerRegister(
      Directory directory,
      People people,
      Departments departments,
      KnownHandling handling,
      HandlerTraining training,
      HandlersConfig config,
      Clock clock) {
    this.directory = directory;
    this.people = people;
    this.departments = departments;
    this.handling = handling;
    this.rules = new HandlingRules(config.handlerGapDays(), training.daysBefore());
    this.clock = clock;
  }

  /** A designation with its holder. */
  private record Handler(PersonFacts person, DesignationChain chain) {
    UUID department() {
      return chain.stretches().get(0).departmentId();
    }

    /** The one in whose name it stands: what has ended has gone on to another. */
    UUID standsIn(DepartmentTree tree) {
      return tree.heir(department(), chain.period());
    }
  }

  /** What the reader may see of it, by department and reading of the name. */
  List<HandlerRow> rows(RegisterDay asked, HandlerRights rights) {
    long known = asked.known() == null ? People.NOW : people.knownOn(asked.known());
    RegisterTrees trees = trees(asked.day(), known);
    Map<UUID, PersonFacts> facts = people.facts(designated(trees, rights, known), known);
    List<Handler> listed =
        handlers(facts)
            .filter(handler -> isListed(handler, trees, rights))
            .sorted(order(trees.then()))
            .toList();
    return written(listed, facts, trees, rights, asked.end());
  }

  /** Of a section only its own; as known earlier one may have been for another department. */
  private Set<UUID> designated(RegisterTrees trees, HandlerRights rights, long known) {
    return rights.all() || known != People.NOW
        ? directory.everDesignated()
        : directory.designatedIn(trees.seenBy(rights));
  }

  /** The line of one designation; empty where the reader's register has none. */
  Optional<HandlerRow> row(UUID designation, LocalDate day, HandlerRights rights) {
    RegisterTrees trees = trees(day, People.NOW);
    List<Handler> listed =
        handlers(people.facts(directory.holders(Set.of(designation)), People.NOW))
            .filter(handler -> handler.chain().id().equals(designation))
            .filter(handler -> isListed(handler, trees, rights))
            .toList();
    Map<UUID, PersonFacts> facts =
        people.facts(
            directory.designatedIn(trees.joined(listed.stream().map(Handler::department))),
            People.NOW);
    Instant end = new RegisterDay(day, null).end();
    return written(listed, facts, trees, rights, end).stream().findFirst();
  }

  /** Whether the designation is this person's, who neither confirms nor corrects its start. */
  boolean isOf(UUID designation, UUID person) {
    return directory.holders(Set.of(designation)).contains(person);
  }

  private RegisterTrees trees(LocalDate day, long known) {
    DepartmentTree now = new DepartmentTree(departments.all(People.NOW), JapanClock.today(clock));
    return new RegisterTrees(
        now,
        new DepartmentTree(known == People.NOW ? now.versions() : departments.all(known), day));
  }

  private static Stream<Handler> handlers(Map<UUID, PersonFacts> facts) {
    return facts.values().stream()
        .flatMap(
            person ->
                DesignationChain.of(person).stream().map(chain -> new Handler(person, chain)));
  }

  private static boolean isListed(Handler handler, RegisterTrees trees, HandlerRights rights) {
    LocalDate until = handler.chain().period().until();
    return (until == null || until.isAfter(FiscalYear.of(trees.then().day()).firstDay()))
        && rights.sees(handler.department(), trees.now());
  }

  private static Comparator<Handler> order(DepartmentTree tree) {
    return Comparator.<Handler, String>comparing(handler -> tree.code(handler.standsIn(tree)))
        .thenComparing(handler -> kana(handler.person(), tree.day()))
        .thenComparing(handler -> handler.chain().period().from())
        .thenComparing(handler -> handler.chain().id());
  }

  /**
   * The lines.
   *
   * @param facts at least about all who are 保護責任者 of these handlers' departments
   */
  private List<HandlerRow> written(
      List<Handler> listed,
      Map<UUID, PersonFacts> facts,
      RegisterTrees trees,
      HandlerRights rights,
      Instant end) {
    RegisterSources from =
        new RegisterSources(
            trees,
            officers(facts, trees.then()),
            handling.started(designations(listed), end),
            handling.passes(persons(listed), end));
    return listed.stream().map(handler -> row(handler, from, rights)).toList();
  }

  /** What all lines are written from. */
  private record RegisterSources(
      RegisterTrees trees,
      Map<UUID, List<String>> officers,
      Map<UUID, ConfirmedStart> started,
      Map<UUID, List<LocalDate>> passes) {
    LocalDate day() {
      return trees.then().day();
    }

    List<String> officersOf(UUID department) {
      return officers.getOrDefault(trees.then().heir(department), List.of());
    }
  }

  private HandlerRow row(Handler handler, RegisterSources from, HandlerRights rights) {
    DesignationChain chain = handler.chain();
    UUID department = handler.department();
    Optional<ConfirmedStart> start = chain.start(from.started(), from.day());
    List<LocalDate> passes = from.passes().getOrDefault(handler.person().personId(), List.of());
    HandlingRules.Designated designated =
        HandlingRules.Designated.of(chain.period(), passes, start.orElse(null), from.day());
    return new HandlerRow(
        chain.id(),
        staffNumber(handler.person(), from.day()),
        name(handler.person(), from.day()),
        from.trees().then().name(handler.standsIn(from.trees().then())),
        from.officersOf(department),
        chain.on(from.day()),
        chain.period(),
        rules.on(from.day(), designated),
        designated.confirmed(),
        start.orElse(null),
        rights.confirms(department, from.trees().now()));
  }

  private static List<UUID> designations(List<Handler> listed) {
    return listed.stream()
        .flatMap(handler -> handler.chain().stretches().stream())
        .map(Designation::id)
        .toList();
  }

  private static List<UUID> persons(List<Handler> listed) {
    return listed.stream().map(handler -> handler.person().personId()).distinct().toList();
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

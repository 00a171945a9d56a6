package osarai.hr.firstload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.StatementOutcome;
import osarai.hr.intake.StatementOutcomes;
import osarai.people.Change;
import osarai.people.Departments;
import osarai.people.Roster;
import osarai.storage.Transactions;

/**
 * The first load of an empty installation from one YAML file: departments, then people with their
 * appointments, posts, designations and leave. All of it is applied, or nothing.
 */
@ApplicationScoped
public class RosterFile {
  private final Roster roster;
  private final Departments departments;
  private final Intake intake;
  private final KeptTexts texts;
  private final EntityManager entities;

  RosterFile(
      Roster roster,
      Departments departments,
      Intake intake,
      KeptTexts texts,
      EntityManager entities) {
    this.roster = roster;
    this.departments = departments;
    this.intake = intake;
    this.texts = texts;
    this.entities = entities;
  }

  /**
   * Reads and applies the file.
   *
   * @return how many people it holds
   * @throws Problems.UnreadableContent naming every line to mend; nothing is then applied
   */
  public int load(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Transactions.retried(() -> load(file.getFileName().toString(), text));
  }

  private int load(String path, String text) {
    roster.lock();
    Problems problems = new Problems();
    Optional<YamlMap> map = YamlMap.read(path, 1, text, problems);
    problems.orThrow();
    if (IndividualNumber.isIn(text)) {
      problems.add(path, 0, "holds what looks like a 個人番号; nothing was stored");
    }
    if (roster.hasPeople()) {
      problems.add(path, 0, "is for an empty installation; this one has people already");
    }
    problems.orThrow();
    map.orElseThrow().onlyKeys("demo", "departments", "people");
    RosterYaml yaml = new RosterYaml(path, problems);
    String source = map.get().flag("demo") ? Roster.DEMO : "roster-file";
    KeptText why = KeptStatements.change(told -> told.first_load_of_departments(path));
    Change change = roster.begin("command", source, null, why);
    yaml.departments(map.get().maps("departments"), departments, change);
    entities.flush();
    List<RosterYamlPerson> people = yaml.people(map.get().maps("people"));
    problems.orThrow();
    KeptText load = KeptStatements.change(told -> told.first_load(path));
    take(people, new Intake.Source("command", source, null, load), path, problems);
    return people.size();
  }

  /** Of everybody the first statement, then the second of those who have one, and so on. */
  private void take(
      List<RosterYamlPerson> people, Intake.Source from, String path, Problems problems) {
    List<RosterYamlPerson> rest = people;
    for (int turn = 0; !rest.isEmpty(); turn++) {
      int at = turn;
      List<RosterYamlPerson> now = rest.stream().filter(entry -> entry.has(at)).toList();
      StatementOutcomes outcome =
          intake.applyHere(from, now.stream().map(entry -> entry.statement(at)).toList());
      for (int i = 0; i < now.size(); i++) {
        tell(outcome.lines().get(i), path, now.get(i).line(at), problems);
      }
      problems.orThrow();
      for (int i = 0; i < now.size(); i++) {
        now.get(i).is(outcome.lines().get(i).person());
      }
      rest = now;
    }
  }

  private void tell(StatementOutcome outcome, String path, int line, Problems problems) {
    if (outcome.kind() == StatementOutcome.Effect.REJECTED) {
      outcome.faults().forEach(fault -> problems.add(path, line, texts.said(fault.text())));
    }
  }
}

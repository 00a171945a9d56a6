package osarai.hr.firstload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.Statement;
import osarai.people.Departments;
import osarai.people.Roster;

/** The file of the first load, of which a played past takes each word on its own day. */
@ApplicationScoped
public class TownFile {
  private final Roster roster;
  private final Departments departments;

  TownFile(Roster roster, Departments departments) {
    this.roster = roster;
    this.departments = departments;
  }

  /**
   * Founds the departments of both texts.
   *
   * @return all that is said of the people of the first, in its order
   * @throws Problems.UnreadableContent naming what cannot be read
   */
  @Transactional
  public List<Statement> found(String path, String town, String more) {
    Problems problems = new Problems();
    YamlMap people = read(path, town, problems);
    RosterYaml yaml = new RosterYaml(path, problems);
    var change =
        roster.begin(
            "command",
            Roster.DEMO,
            null,
            KeptStatements.change(told -> told.first_load_of_departments(path)));
    yaml.departments(people.maps("departments"), departments, change);
    yaml.departments(read(path, more, problems).maps("departments"), departments, change);
    List<Statement> said = new ArrayList<>();
    for (RosterYamlPerson person : yaml.people(people.maps("people"))) {
      for (int at = 0; person.has(at); at++) {
        said.add(person.statement(at));
      }
    }
    problems.orThrow();
    return said;
  }

  private static YamlMap read(String path, String text, Problems problems) {
    Optional<YamlMap> map = YamlMap.read(path, 1, text, problems);
    problems.orThrow();
    return map.orElseThrow();
  }
}

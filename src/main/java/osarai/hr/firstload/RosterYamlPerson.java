package osarai.hr.firstload;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;

/** A person of the first load with all that is said, in order; the first says who it is. */
final class RosterYamlPerson {
  private final List<Statement> statements = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private @Nullable UUID person;

  void says(int line, Statement statement) {
    lines.add(line);
    statements.add(statement);
  }

  boolean has(int at) {
    return at < statements.size();
  }

  void is(@Nullable UUID known) {
    person = known;
  }

  /** Where in the file the statement at the place stands. */
  int line(int at) {
    return lines.get(at);
  }

  /** The statement at the place, about the person who is known by then. */
  Statement statement(int at) {
    return statements.get(at).decided(new Statement.Decided(person));
  }
}

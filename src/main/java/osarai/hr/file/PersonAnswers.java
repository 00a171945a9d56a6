package osarai.hr.file;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcome;
import osarai.people.StaffNumber;

/**
 * What somebody said who looked at a preview: whom the numbers are of that it asked about.
 *
 * @param said numbers of which it is the holder, under another name; after {@value #ELSE} those of
 *     somebody else than who had them before
 */
record PersonAnswers(Set<String> said) {
  /** No staff number holds this sign. */
  static final String ELSE = "else:";

  static final PersonAnswers NONE = new PersonAnswers(Set.of());

  /** As they are kept: a space between. */
  static PersonAnswers read(String kept) {
    return kept.isEmpty() ? NONE : new PersonAnswers(Set.of(kept.split(" ")));
  }

  String kept() {
    return String.join(" ", said);
  }

  /** With those of these that answer a question of the preview. */
  PersonAnswers and(Set<String> more, Preview asked) {
    Set<String> all = new TreeSet<>(said);
    all.addAll(
        asked.lines().stream()
            .filter(StatementOutcome::isQuestion)
            .flatMap(line -> answers(line).stream())
            .filter(more::contains)
            .collect(Collectors.toSet()));
    return new PersonAnswers(all);
  }

  @TemplateExtension
  static String saidElse(StatementOutcome line) {
    return ELSE + line.staffNumber();
  }

  private static Set<String> answers(StatementOutcome line) {
    return line.isOfFormerHolder()
        ? Set.of(line.staffNumber(), saidElse(line))
        : Set.of(line.staffNumber());
  }

  /** What somebody said who looked counts as if it stood in the file. */
  Statement answering(Statement statement) {
    Set<String> numbers = StaffNumber.spellings(statement.who().staffNumber().value());
    if (statement.who().decided() != null) {
      return statement;
    }
    if (numbers.stream().anyMatch(said::contains)) {
      return statement.decided(Statement.Decided.HOLDER);
    }
    return numbers.stream().anyMatch(spelt -> said.contains(ELSE + spelt))
        ? statement.decided(Statement.Decided.SOMEBODY_ELSE)
        : statement;
  }
}

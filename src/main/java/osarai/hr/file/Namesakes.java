package osarai.hr.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.forms.KeptText;
import osarai.forms.Spelling;
import osarai.hr.intake.Statement;
import osarai.hr.intake.StatementOutcome;
import osarai.people.PersonName;

/**
 * Who joins by a file that has the same name and reading under another number too: somebody else,
 * or the same person with a number typed wrongly, who would then be there twice.
 */
final class Namesakes {
  /** As many as are told of. */
  private static final int MOST = 20;

  private Namesakes() {}

  /**
   * What is told of them.
   *
   * @param lines what the statements lead to
   */
  static List<KeptText> among(List<Statement> statements, List<StatementOutcome> lines) {
    Set<String> joining =
        lines.stream()
            .filter(line -> line.kind() == StatementOutcome.Effect.JOINED)
            .map(StatementOutcome::staffNumber)
            .collect(Collectors.toSet());
    if (joining.isEmpty()) {
      return List.of();
    }
    return byName(statements).values().stream()
        .filter(alike -> alike.size() > 1)
        .flatMap(alike -> alike.values().stream().flatMap(one -> of(one, alike, joining)))
        .limit(MOST) // of 3,000 of one name there are millions of pairs
        .toList();
  }

  /** Each number once, with the first statement under it that says a name. */
  private static Map<String, Map<String, Statement>> byName(List<Statement> statements) {
    Map<String, Map<String, Statement>> all = new LinkedHashMap<>();
    for (Statement one : statements) {
      if (one.name() != null) {
        String reading = name(one).kana().value().replace(" ", "");
        String called = reading + "/" + Spelling.folded(name(one).inUse());
        all.computeIfAbsent(called, k -> new LinkedHashMap<>()).putIfAbsent(number(one), one);
      }
    }
    return all;
  }

  private static Stream<KeptText> of(
      Statement one, Map<String, Statement> alike, Set<String> joining) {
    String number = number(one);
    if (!joining.contains(number)) {
      return Stream.empty();
    }
    return alike.values().stream()
        .filter(other -> !number(other).equals(number))
        .filter(other -> name(other).isSpelledAs(name(one)))
        .filter(other -> !joining.contains(number(other)) || number(other).compareTo(number) < 0)
        .map(other -> said(one, other));
  }

  private static PersonName name(Statement one) {
    return Objects.requireNonNull(one.name());
  }

  private static String number(Statement one) {
    return one.who().staffNumber().value();
  }

  private static KeptText said(Statement one, Statement other) {
    return KeptRows.of(told -> told.same_name_joins(name(one).inUse(), number(one), number(other)));
  }
}

package osarai.hr.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import osarai.forms.KeptText;
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
    List<KeptText> told = new ArrayList<>();
    byReading(statements)
        .values()
        .forEach(alike -> alike.values().forEach(one -> told.addAll(of(one, alike, joining))));
    return told.subList(0, Math.min(MOST, told.size()));
  }

  /** Each number once, with the first statement under it that says a name. */
  private static Map<String, Map<String, Statement>> byReading(List<Statement> statements) {
    Map<String, Map<String, Statement>> all = new LinkedHashMap<>();
    for (Statement one : statements) {
      if (one.name() != null) {
        String reading = name(one).kana().value().replace(" ", "");
        all.computeIfAbsent(reading, k -> new LinkedHashMap<>()).putIfAbsent(number(one), one);
      }
    }
    return all;
  }

  private static List<KeptText> of(
      Statement one, Map<String, Statement> alike, Set<String> joining) {
    String number = number(one);
    if (!joining.contains(number)) {
      return List.of();
    }
    return alike.values().stream()
        .filter(other -> !number(other).equals(number))
        .filter(other -> name(other).isSpelledAs(name(one)))
        .filter(other -> !joining.contains(number(other)) || number(other).compareTo(number) < 0)
        .map(other -> said(one, other))
        .toList();
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

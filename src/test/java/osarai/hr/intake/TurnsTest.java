package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.KeptText;

/** 1001 can be taken after 1002, and that after 1003; 1004 contradicts whatever comes. */
class TurnsTest {
  private static final Map<String, String> AFTER =
      Map.of("1001", "1002", "1002", "1003", "1003", "", "1004", "0000");

  private final List<String> taken = new ArrayList<>(List.of(""));

  static Stream<List<String>> orders() {
    return Stream.of(
        List.of("1001", "1002", "1003", "1004"),
        List.of("1004", "1003", "1002", "1001"),
        List.of("1002", "1001", "1004", "1003"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theirOrderDoesNotMatter(List<String> numbers) {
    List<Statement> statements =
        numbers.stream().map(n -> StatementDraft.on("2026-04-01").under(n).said()).toList();
    assertThat(Turns.of(statements, this::take))
        .extracting(line -> line.staffNumber() + " " + line.kind())
        .containsExactlyElementsOf(
            numbers.stream().map(n -> n + (n.equals("1004") ? " REJECTED" : " CHANGED")).toList());
    assertThat(taken).as("each once").hasSize(4);
  }

  private StatementOutcome take(Statement statement) {
    String number = statement.who().staffNumber().value();
    boolean free = taken.contains(AFTER.get(number));
    if (free) {
      taken.add(number);
    }
    return new StatementOutcome(
        new KeptText("1行目"),
        free ? StatementOutcome.Effect.CHANGED : StatementOutcome.Effect.REJECTED,
        null,
        number,
        "",
        Recognition.Decision.STAFF_NUMBER,
        List.of(),
        free ? List.of() : List.of(NumberFaults.shared()));
  }
}

package osarai.hr;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a file and keeps what it was told. */
final class Heard implements RosterReading {
  static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  final List<Statement> statements = new ArrayList<>();
  final List<RowFault> faults = new ArrayList<>();
  final List<RowFault> hints = new ArrayList<>();
  RosterReader.Outcome outcome = new RosterReader.Outcome(0, 0, 0, 0, false);

  static Heard of(byte[] file, RosterProfile profile, RosterLimits limits) {
    Heard heard = new Heard();
    heard.outcome = RosterReader.read(file, profile, DAY, limits, heard);
    return heard;
  }

  static Heard of(byte[] file) {
    return of(file, JapaneseProfile.standard(), RosterLimits.DEFAULT);
  }

  /** Of a UTF-8 file with these lines. */
  static Heard lines(String... lines) {
    return of(bytes(lines));
  }

  static byte[] bytes(String... lines) {
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  List<String> messages() {
    return faults.stream().map(RowFault::message).toList();
  }

  List<String> hintMessages() {
    return hints.stream().map(RowFault::message).toList();
  }

  List<String> numbers() {
    return statements.stream().map(s -> s.who().staffNumber().value()).toList();
  }

  @Override
  public void statement(Statement statement) {
    statements.add(statement);
  }

  @Override
  public void fault(RowFault fault) {
    faults.add(fault);
  }

  @Override
  public void hint(RowFault hint) {
    hints.add(hint);
  }
}

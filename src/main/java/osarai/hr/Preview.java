package osarai.hr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a roster file does, as pages show it and as it is kept.
 *
 * @param rows below the header
 * @param running how many appointments run on the day, of the employment types in the file
 * @param leavers how many of them the file would end because it does not name them
 * @param faults of the file's reading, in Japanese
 * @param hints what was read, but should be looked at
 */
record Preview(
    int rows,
    int running,
    int leavers,
    List<String> faults,
    List<String> hints,
    List<Outcome.Line> lines) {

  int count(Outcome.Kind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  /** The lines that a person should look at, by kind, in the order of the kinds. */
  Map<Outcome.Kind, List<Outcome.Line>> worthALook() {
    Map<Outcome.Kind, List<Outcome.Line>> byKind = new EnumMap<>(Outcome.Kind.class);
    lines.stream()
        .filter(line -> line.kind() != Outcome.Kind.UNCHANGED)
        .forEach(line -> byKind.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line));
    return byKind;
  }

  /** Whether so many would leave that somebody should ask whether the file is whole. */
  boolean endsTooMany(int percent) {
    return leavers > 0 && leavers * 100L > (long) running * percent;
  }

  /** Equal where the same would happen to the same people. */
  String fingerprint() {
    return lines.stream()
        .map(line -> line.kind() + line.staffNumber() + line.notes())
        .collect(Collectors.joining("\n"));
  }
}

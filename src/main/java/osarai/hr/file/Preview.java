package osarai.hr.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.files.Sha256;
import osarai.forms.KeptText;
import osarai.hr.intake.StatementOutcome;

/**
 * What a roster file does, as pages show it and as it is kept. Of each kind the first {@value
 * #SHOWN} lines are kept: everything that was received stands in the notices, and a text with every
 * line of 50,000 would fill the memory.
 *
 * @param rows below the header
 * @param running how many appointments run on the day, of the employment types in the file
 * @param leavers how many of them the file would end because it does not name them
 * @param faults of the file's reading
 * @param hints what was read, but should be looked at
 * @param lines those that are shown, in the order of the file
 * @param counts of all lines; null only in what was kept before there were counts
 * @param sha256 of all lines; null likewise
 * @param leftOut of how many rows nothing is taken in, since they or another of their number cannot
 *     be read; null only in what was kept before they were counted
 */
record Preview(
    int rows,
    int running,
    int leavers,
    List<KeptText> faults,
    List<KeptText> hints,
    List<StatementOutcome> lines,
    @Nullable Map<StatementOutcome.Effect, Integer> counts,
    @Nullable String sha256,
    @Nullable Integer leftOut) {
  /** How many lines of a kind. */
  static final int SHOWN = 300;

  /** From all lines. */
  static Preview of(
      int rows,
      int running,
      int leavers,
      List<KeptText> faults,
      List<KeptText> hints,
      List<StatementOutcome> all) {
    Map<StatementOutcome.Effect, Integer> counts = new EnumMap<>(StatementOutcome.Effect.class);
    List<StatementOutcome> shown = new ArrayList<>();
    for (StatementOutcome line : all) {
      if (counts.merge(line.kind(), 1, Integer::sum) <= SHOWN) {
        shown.add(line);
      }
    }
    return new Preview(rows, running, leavers, faults, hints, shown, counts, hash(all), 0);
  }

  Preview leavingOut(int left) {
    return new Preview(rows, running, leavers, faults, hints, lines, counts, sha256, left);
  }

  int rowsLeftOut() {
    return leftOut == null ? 0 : leftOut;
  }

  int count(StatementOutcome.Effect kind) {
    return counts == null
        ? (int) lines.stream().filter(line -> line.kind() == kind).count()
        : counts.getOrDefault(kind, 0);
  }

  /** The lines that a person should look at, by kind: first what cannot be taken in. */
  Map<StatementOutcome.Effect, List<StatementOutcome>> worthALook() {
    Map<StatementOutcome.Effect, List<StatementOutcome>> byKind =
        new EnumMap<>(StatementOutcome.Effect.class);
    lines.stream()
        .filter(line -> line.kind() != StatementOutcome.Effect.UNCHANGED)
        .forEach(line -> byKind.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line));
    Map<StatementOutcome.Effect, List<StatementOutcome>> ordered = new LinkedHashMap<>();
    List<StatementOutcome> rejected = byKind.remove(StatementOutcome.Effect.REJECTED);
    if (rejected != null) {
      ordered.put(StatementOutcome.Effect.REJECTED, rejected);
    }
    ordered.putAll(byKind);
    return ordered;
  }

  /** Whether so many would leave that somebody should ask whether the file is whole. */
  boolean endsTooMany(int percent) {
    return leavers > 0 && leavers * 100L > (long) running * percent;
  }

  /** Equal where the same would happen to the same people. */
  String fingerprint() {
    return sha256 == null ? hash(lines) : sha256;
  }

  private static String hash(List<StatementOutcome> lines) {
    MessageDigest digest = Sha256.digest();
    lines.forEach(
        line ->
            digest.update(
                (line.kind() + line.staffNumber() + line.notes() + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
    return Sha256.of(digest);
  }
}

package osarai.hr.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Outcome;

/**
 * What a roster file does, as pages show it and as it is kept. Of each kind the first {@value
 * #SHOWN} lines are kept: everything that was received stands in the notices, and a text with every
 * line of 50,000 would fill the memory.
 *
 * @param rows below the header
 * @param running how many appointments run on the day, of the employment types in the file
 * @param leavers how many of them the file would end because it does not name them
 * @param faults of the file's reading, in Japanese
 * @param hints what was read, but should be looked at
 * @param lines those that are shown, in the order of the file
 * @param counts of all lines; null only in what was kept before there were counts
 * @param sha256 of all lines; null likewise
 */
record Preview(
    int rows,
    int running,
    int leavers,
    List<String> faults,
    List<String> hints,
    List<Outcome.Line> lines,
    @Nullable Map<Outcome.Kind, Integer> counts,
    @Nullable String sha256) {
  /** How many lines of a kind. */
  static final int SHOWN = 300;

  /** From all lines. */
  static Preview of(
      int rows,
      int running,
      int leavers,
      List<String> faults,
      List<String> hints,
      List<Outcome.Line> all) {
    Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
    List<Outcome.Line> shown = new ArrayList<>();
    for (Outcome.Line line : all) {
      if (counts.merge(line.kind(), 1, Integer::sum) <= SHOWN) {
        shown.add(line);
      }
    }
    return new Preview(rows, running, leavers, faults, hints, shown, counts, hash(all));
  }

  int count(Outcome.Kind kind) {
    return counts == null
        ? (int) lines.stream().filter(line -> line.kind() == kind).count()
        : counts.getOrDefault(kind, 0);
  }

  /** The lines that a person should look at, by kind: first what cannot be taken in. */
  Map<Outcome.Kind, List<Outcome.Line>> worthALook() {
    Map<Outcome.Kind, List<Outcome.Line>> byKind = new EnumMap<>(Outcome.Kind.class);
    lines.stream()
        .filter(line -> line.kind() != Outcome.Kind.UNCHANGED)
        .forEach(line -> byKind.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line));
    Map<Outcome.Kind, List<Outcome.Line>> ordered = new LinkedHashMap<>();
    List<Outcome.Line> rejected = byKind.remove(Outcome.Kind.REJECTED);
    if (rejected != null) {
      ordered.put(Outcome.Kind.REJECTED, rejected);
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

  private static String hash(List<Outcome.Line> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(
          line ->
              digest.update(
                  (line.kind() + line.staffNumber() + line.notes() + "\n")
                      .getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

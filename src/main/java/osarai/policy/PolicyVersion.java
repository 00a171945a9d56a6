package osarai.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.files.YamlMap;
import osarai.forms.IsoDay;

/**
 * One version of the municipality's 情報セキュリティ基本方針 as data.
 *
 * @param clauses in the order of the policy
 * @param sha256 of the file it was read from
 */
public record PolicyVersion(
    String title,
    String version,
    LocalDate inForceFrom,
    String office,
    List<Clause> clauses,
    String sha256) {

  public static String path(String version) {
    return "content/policy/" + version + ".yaml";
  }

  public Optional<Clause> clause(ClauseKey key) {
    return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
  }

  public List<String> keys() {
    return clauses.stream().map(clause -> clause.key().value()).toList();
  }

  public List<Clause> childrenOf(ClauseKey key) {
    return clauses.stream().filter(c -> c.parent().equals(Optional.of(key))).toList();
  }

  /** Clauses without children whose audience meets this one: what its courses must cover. */
  public List<Clause> inScopeOf(List<Binds> audience) {
    return clauses.stream()
        .filter(clause -> clause.bindsAny(audience) && childrenOf(clause.key()).isEmpty())
        .toList();
  }

  /** Reads {@code content/policy/<version>.yaml}; empty when it cannot be read at all. */
  public static Optional<PolicyVersion> read(AuthoredFiles files, String path, Problems problems) {
    Optional<byte[]> bytes = files.bytes(path);
    if (bytes.isEmpty()) {
      problems.add(path, 0, "is missing");
      return Optional.empty();
    }
    return YamlMap.read(path, 1, new String(bytes.get(), StandardCharsets.UTF_8), problems)
        .map(map -> read(map, Sha256.of(bytes.get()), problems));
  }

  private static PolicyVersion read(YamlMap map, String sha256, Problems problems) {
    map.onlyKeys("title", "version", "in-force-from", "office", "clauses");
    String version = map.text("version");
    if (!path(version).equals(map.path())) {
      problems.add(map.path(), map.line("version"), "version: must be the name of the file");
    }
    List<Clause> clauses = readClauses(map, problems);
    return new PolicyVersion(
        map.text("title"), version, day(map, problems), map.text("office"), clauses, sha256);
  }

  private static LocalDate day(YamlMap map, Problems problems) {
    String text = map.text("in-force-from");
    Optional<LocalDate> day = IsoDay.of(text);
    if (day.isEmpty()) {
      problems.add(
          map.path(),
          map.line("in-force-from"),
          "in-force-from: '" + text + "' is not " + IsoDay.WANTED);
    }
    return day.orElse(LocalDate.EPOCH);
  }

  private static List<Clause> readClauses(YamlMap map, Problems problems) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (YamlMap entry : map.maps("clauses")) {
      entry.onlyKeys("key", "number", "title", "parent", "binds", "summary");
      String key = entry.text("key");
      if (!ClauseKey.fits(key)) {
        problems.add(entry.path(), entry.line("key"), "key: '" + key + "' is not like 'some-key'");
      } else if (clauses.put(key, clause(entry, clauses.keySet(), problems)) != null) {
        problems.add(entry.path(), entry.line("key"), "key: '" + key + "' stands twice");
      }
    }
    return List.copyOf(clauses.values());
  }

  private static Clause clause(YamlMap entry, Set<String> above, Problems problems) {
    return new Clause(
        new ClauseKey(entry.text("key")),
        entry.text("number"),
        entry.text("title"),
        parent(entry, above, problems),
        Binds.read(entry, "binds", problems),
        entry.text("summary"));
  }

  /** A parent stands above its children, so that no circle of parents hides a clause. */
  private static Optional<ClauseKey> parent(YamlMap entry, Set<String> above, Problems problems) {
    int line = entry.line("parent");
    return entry
        .optionalText("parent")
        .filter(key -> problems.known(entry.path(), line, "parent", key, above, "a key above"))
        .map(ClauseKey::new);
  }
}

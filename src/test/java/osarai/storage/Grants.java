package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the migrations give the account of the application.
 *
 * @param rights by table or view
 */
record Grants(Map<String, Set<String>> rights) {
  private static final Path FILE =
      Path.of("src/main/resources/db/migration/afterMigrate__grants.sql");
  private static final Pattern LINE = Pattern.compile("(?m)^GRANT ([A-Z, ]+) ON (\\w+) TO");

  private static final Set<String> RECORDED = Set.of("SELECT", "INSERT");

  /** Whose rows are changed or go again, and why; everything else is only ever added to. */
  static final Map<String, String> MAY_DO_MORE =
      Map.ofEntries(
          Map.entry("web_session", "UPDATE: last seen, revoked"),
          Map.entry("change_counter", "UPDATE: counts"),
          Map.entry("identity_link", "UPDATE: ended"),
          Map.entry("account_seen", "UPDATE: seen again"),
          Map.entry("attempt", "UPDATE: submitted"),
          Map.entry("answer", "UPDATE: chosen anew while the attempt lasts"),
          Map.entry("onboarding_reply", "UPDATE: said once the work is done"),
          Map.entry("duty_state_person", "UPDATE: a copy, brought up to date"),
          Map.entry("roster_upload", "DELETE: a file until it is applied or forgotten"),
          Map.entry("training_upload", "DELETE: a file until it is applied or forgotten"),
          Map.entry("unconfirmed_answer", "UPDATE, DELETE: waits for the next login"),
          Map.entry("duty_state", "UPDATE, DELETE: a copy, brought up to date"),
          Map.entry("duty_state_check", "DELETE: the newest look at that copy"),
          Map.entry("duty_state_fault", "DELETE: what that look found"));

  static Grants read() {
    Map<String, Set<String>> rights = new TreeMap<>();
    Matcher line = LINE.matcher(text());
    while (line.find()) {
      rights.put(line.group(2), new TreeSet<>(List.of(line.group(1).split(", "))));
    }
    assertThat(rights).isNotEmpty();
    return new Grants(rights);
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tables whose rows stay as they were written. */
  Set<String> ofRecords() {
    return tables(RECORDED::equals);
  }

  /** Tables whose rows change and stay. */
  Set<String> keptUpToDate() {
    return tables(given -> given.contains("UPDATE") && !given.contains("DELETE"));
  }

  /** By table, beyond reading and adding. */
  Map<String, Set<String>> more() {
    Map<String, Set<String>> more = new TreeMap<>();
    rights.forEach(
        (table, given) -> {
          Set<String> beyond = new TreeSet<>(given);
          beyond.removeAll(RECORDED);
          if (!beyond.isEmpty()) {
            more.put(table, beyond);
          }
        });
    return more;
  }

  private Set<String> tables(Predicate<Set<String>> which) {
    return rights.entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

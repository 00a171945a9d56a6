package osarai.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.audit.AuditRow;
import osarai.forms.ListedNames;
import osarai.people.Department;
import osarai.people.PersonFacts;

/**
 * How the people and departments are called whose ids stand in rows.
 *
 * @param names by the id
 */
record TrailNames(Map<String, String> names) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern ONLY_IDS = Pattern.compile("[\\[\\], ]*(?:" + ID + "[\\[\\], ]*)+");

  /** All ids in the rows, whatever they are of. */
  static Set<UUID> ids(Collection<AuditRow> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(row.actor(), row.object(), row.detail()))
        .flatMap(TrailNames::ids)
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static Stream<String> ids(String text) {
    return ID.matcher(text).results().map(MatchResult::group);
  }

  /** A department is called by its newest name. */
  static TrailNames of(
      Map<UUID, PersonFacts> people, Map<UUID, List<Department>> departments, LocalDate today) {
    Map<String, String> names = new HashMap<>();
    departments.forEach(
        (id, versions) ->
            versions.stream()
                .reduce(
                    (one, next) -> one.period().from().isAfter(next.period().from()) ? one : next)
                .ifPresent(newest -> names.put(id.toString(), newest.name())));
    people.forEach(
        (id, facts) ->
            facts.nameOn(today).ifPresent(name -> names.put(id.toString(), name.inUse())));
    return new TrailNames(Map.copyOf(names));
  }

  /** Empty where the id is none of a person or department. */
  String of(String id) {
    return names.getOrDefault(id, "");
  }

  /**
   * The text with names in the place of the ids that are known; of nothing but ids, a list. An id
   * of something else stays. Empty where no id is known.
   */
  String in(String text) {
    if (ids(text).allMatch(id -> of(id).isEmpty())) {
      return "";
    }
    return ONLY_IDS.matcher(text).matches()
        ? ids(text).map(this::nameOrId).distinct().collect(ListedNames.inOne())
        : ID.matcher(text).replaceAll(id -> Matcher.quoteReplacement(nameOrId(id.group())));
  }

  private String nameOrId(String id) {
    return names.getOrDefault(id, id);
  }
}

package osarai.curriculum;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/** Reads {@code content/requirements.yaml}. */
final class RequirementReader {
  static final String PATH = "content/requirements.yaml";
  private static final List<String> EACH = List.of("fiscal-year", "appointment");

  private final Collection<String> courses;
  private final Problems problems;

  private RequirementReader(Collection<String> courses, Problems problems) {
    this.courses = courses;
    this.problems = problems;
  }

  static List<Requirement> read(
      AuthoredFiles files, Collection<String> courses, Problems problems) {
    Optional<byte[]> bytes = files.bytes(PATH);
    if (bytes.isEmpty()) {
      problems.add(PATH, 0, "is missing");
      return List.of();
    }
    RequirementReader reader = new RequirementReader(courses, problems);
    return YamlMap.read(PATH, 1, new String(bytes.get(), StandardCharsets.UTF_8), problems)
        .map(reader::read)
        .orElse(List.of());
  }

  private List<Requirement> read(YamlMap map) {
    map.onlyKeys("requirements");
    List<Requirement> requirements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : map.maps("requirements")) {
      entry.onlyKeys("id", "course", "who", "each", "due", "because");
      String id = entry.text("id");
      if (!ids.add(id)) {
        problems.add(PATH, entry.line("id"), "id: '" + id + "' stands twice");
      }
      String course = entry.text("course");
      problems.known(PATH, entry.line("course"), "course", course, courses, "a course");
      requirements.add(requirement(entry, id, course));
    }
    return requirements;
  }

  private Requirement requirement(YamlMap entry, String id, String course) {
    Optional<YamlMap> who = entry.map("who");
    who.ifPresent(w -> w.onlyKeys("employment", "designation"));
    Set<EmploymentType> employment =
        words(who, "employment", EmploymentType.words(), EmploymentType::ofWord);
    Set<DesignationRole> designation =
        words(who, "designation", DesignationRole.words(), DesignationRole::ofWord);
    if (employment.isEmpty() == designation.isEmpty()) {
      problems.add(PATH, entry.line("who"), "who: needs either 'employment' or 'designation'");
    }
    String each = entry.text("each");
    problems.known(PATH, entry.line("each"), "each", each, EACH, "one of " + EACH);
    return new Requirement(
        id,
        course,
        employment,
        designation,
        each.equals("appointment") ? Requirement.Each.APPOINTMENT : Requirement.Each.FISCAL_YEAR,
        due(entry),
        entry.text("because"));
  }

  private <T> Set<T> words(
      Optional<YamlMap> who, String key, List<String> known, Function<String, Optional<T>> of) {
    return who.stream()
        .flatMap(
            map ->
                map.texts(key).stream()
                    .filter(
                        word ->
                            problems.known(
                                PATH, map.line(key), key, word, known, "one of " + known)))
        .flatMap(word -> of.apply(word).stream())
        .collect(Collectors.toSet());
  }

  private Requirement.Due due(YamlMap entry) {
    Optional<YamlMap> due = entry.map("due");
    if (due.isEmpty()) {
      problems.add(PATH, entry.line(), "due: is missing");
      return new Requirement.Due(Optional.empty(), Optional.empty(), false);
    }
    YamlMap map = due.get();
    map.onlyKeys("date", "days-after-start", "before-start");
    Optional<Integer> days =
        map.has("days-after-start")
            ? Optional.of(map.integer("days-after-start", 0, 366))
            : Optional.empty();
    Optional<MonthDay> date = map.optionalText("date").flatMap(text -> monthDay(map, text));
    if (days.isEmpty() && date.isEmpty()) {
      problems.add(PATH, map.line(), "due: needs 'date' or 'days-after-start'");
    }
    return new Requirement.Due(date, days, map.flag("before-start"));
  }

  private Optional<MonthDay> monthDay(YamlMap map, String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text));
    } catch (DateTimeException e) {
      problems.add(PATH, map.line("date"), "date: '" + text + "' is not a day like 10-31");
      return Optional.empty();
    }
  }
}

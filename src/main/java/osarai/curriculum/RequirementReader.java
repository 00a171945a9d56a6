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
import java.util.stream.Collectors;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.forms.Worded;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** Reads {@code content/requirements.yaml}. */
final class RequirementReader {
  static final String PATH = "content/requirements.yaml";
  private static final String STAFF = "staff";
  private static final List<String> EACH = Worded.words(Requirement.Each.class);
  private static final List<String> WHICHEVER = List.of("earlier", "later");

  private final Collection<String> courses;
  private final Problems problems;

  /** Whom the file calls staff; nobody where it does not say. */
  private Set<EmploymentType> staff = Set.of();

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
    return read(new String(bytes.get(), StandardCharsets.UTF_8), courses, problems);
  }

  /** The same from a text that is not kept anywhere yet. */
  static List<Requirement> read(String text, Collection<String> courses, Problems problems) {
    RequirementReader reader = new RequirementReader(courses, problems);
    return YamlMap.read(PATH, 1, text, problems).map(reader::read).orElse(List.of());
  }

  /** The text that is in use. */
  static String text(AuthoredFiles files) {
    return files.bytes(PATH).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  private List<Requirement> read(YamlMap map) {
    map.onlyKeys(STAFF, "requirements");
    staff = words(Optional.of(map), STAFF, EmploymentType.class);
    List<Requirement> requirements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : map.maps("requirements")) {
      entry.onlyKeys(
          "id", "course", "who", "each", "opens", "due", "credit", "trains-handlers", "because");
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
    String word = entry.text("each");
    problems.known(PATH, entry.line("each"), "each", word, EACH, "one of " + EACH);
    Requirement.Each each = each(word);
    Requirement.Who who = who(entry);
    if ((each == Requirement.Each.EVENT) == who.on().isEmpty()) {
      problems.add(
          PATH, entry.line("each"), "each: 'event' and the events of 'who: on' need each other");
    }
    return new Requirement(
        id,
        course,
        who,
        each,
        opens(entry, each),
        due(entry, each),
        credit(entry, each),
        entry.has("trains-handlers")
            ? Optional.of(entry.flag("trains-handlers"))
            : Optional.empty(),
        entry.text("because"));
  }

  private Requirement.Opens opens(YamlMap entry, Requirement.Each each) {
    Optional<YamlMap> opens = entry.map("opens");
    if (opens.isEmpty()) {
      return Requirement.Opens.WITH_THE_GROUND;
    }
    YamlMap map = opens.get();
    map.onlyKeys("days-before-event", "days-before-due");
    Optional<Integer> event = days(map, "days-before-event");
    Optional<Integer> due = days(map, "days-before-due");
    if (event.isPresent() == due.isPresent()) {
      problems.add(
          PATH, map.line(), "opens: needs either 'days-before-event' or 'days-before-due'");
    }
    if (event.isPresent() && each != Requirement.Each.EVENT) {
      problems.add(
          PATH, map.line("days-before-event"), "days-before-event: only with 'each: event'");
    }
    return new Requirement.Opens(event, due);
  }

  private static Optional<Integer> days(YamlMap map, String key) {
    return map.has(key) ? Optional.of(map.integer(key, 0, 366)) : Optional.empty();
  }

  private static Requirement.Each each(String word) {
    return Worded.of(Requirement.Each.class, word).orElse(Requirement.Each.FISCAL_YEAR);
  }

  private Requirement.Who who(YamlMap entry) {
    Optional<YamlMap> who = entry.map("who");
    who.ifPresent(w -> w.onlyKeys("employment", "designation", "position", "departments", "on"));
    Requirement.Who read =
        new Requirement.Who(
            employment(who),
            words(who, "designation", DesignationRole.class),
            words(who, "position", Position.class),
            who.map(w -> Set.copyOf(w.texts("departments"))).orElse(Set.of()),
            words(who, "on", Occurrence.Event.class));
    if (read.on().isEmpty() && read.employment().isEmpty() == read.designation().isEmpty()) {
      problems.add(PATH, entry.line("who"), "who: needs either 'employment' or 'designation'");
    }
    return read;
  }

  private Set<EmploymentType> employment(Optional<YamlMap> who) {
    boolean isStaff = who.filter(w -> w.texts("employment").equals(List.of(STAFF))).isPresent();
    return isStaff && !staff.isEmpty() ? staff : words(who, "employment", EmploymentType.class);
  }

  private Requirement.Credit credit(YamlMap entry, Requirement.Each each) {
    Optional<YamlMap> credit = entry.map("credit");
    if (credit.isEmpty()) {
      return Requirement.Credit.of(each);
    }
    YamlMap map = credit.get();
    map.onlyKeys("by", "days-before");
    String by = map.text("by");
    problems.known(PATH, map.line("by"), "by", by, EACH, "one of " + EACH);
    int days = map.has("days-before") ? map.integer("days-before", 0, 400) : 0;
    return new Requirement.Credit(CreditWithin.valueOf(each(by).name()), days);
  }

  private <E extends Enum<E> & Worded> Set<E> words(
      Optional<YamlMap> who, String key, Class<E> type) {
    List<String> known = Worded.words(type);
    return who.stream()
        .flatMap(
            map ->
                map.texts(key).stream()
                    .filter(
                        word ->
                            problems.known(
                                PATH, map.line(key), key, word, known, "one of " + known)))
        .flatMap(word -> Worded.of(type, word).stream())
        .collect(Collectors.toSet());
  }

  private Requirement.Due due(YamlMap entry, Requirement.Each each) {
    Optional<YamlMap> due = entry.map("due");
    if (due.isEmpty()) {
      problems.add(PATH, entry.line(), "due: is missing");
      return new Requirement.Due(Optional.empty(), Optional.empty(), false);
    }
    YamlMap map = due.get();
    map.onlyKeys("date", "days-after-start", "before-start", "whichever", "days-after-scope");
    Optional<Integer> days = days(map, "days-after-start");
    Optional<MonthDay> date = map.optionalText("date").flatMap(text -> monthDay(map, text));
    boolean before = map.flag("before-start");
    if (days.isEmpty() && date.isEmpty() && !(before && each == Requirement.Each.EVENT)) {
      problems.add(PATH, map.line(), "due: needs 'date' or 'days-after-start'");
    }
    return new Requirement.Due(
        date,
        days,
        before,
        isEarlier(map, date.isPresent() && days.isPresent()),
        days(map, "days-after-scope").orElse(Requirement.Due.AFTER_SCOPE));
  }

  private boolean isEarlier(YamlMap map, boolean hasBoth) {
    Optional<String> word = map.optionalText("whichever");
    if (word.isEmpty()) {
      return false;
    }
    int line = map.line("whichever");
    problems.known(PATH, line, "whichever", word.get(), WHICHEVER, "one of " + WHICHEVER);
    if (!hasBoth) {
      problems.add(PATH, line, "whichever: needs 'date' and 'days-after-start'");
    }
    return "earlier".equals(word.get());
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

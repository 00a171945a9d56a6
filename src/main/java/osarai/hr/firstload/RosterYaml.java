package osarai.hr.firstload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.hr.intake.Statement;
import osarai.people.AbsenceKind;
import osarai.people.Change;
import osarai.people.DepartmentContradiction;
import osarai.people.Departments;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.tables.KeptFaults;

/** The words of the first load's file, read into statements. */
final class RosterYaml {
  private final String path;
  private final Problems problems;
  private final RosterYamlWords words;
  private final Map<String, UUID> departments = new HashMap<>();

  RosterYaml(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
    this.words = new RosterYamlWords(path, problems);
  }

  void departments(List<YamlMap> entries, Departments tree, Change change) {
    for (YamlMap entry : entries) {
      entry.onlyKeys("code", "name", "parent", "from", "in-scope", "authority");
      String code = words.text(entry, "code", Longest.DEPARTMENT_CODE);
      UUID parent =
          entry
              .optionalText("parent")
              .filter(p -> words.known(entry, "parent", p, departments.keySet()))
              .map(departments::get)
              .orElse(null);
      boolean inScope = !entry.has("in-scope") || entry.flag("in-scope");
      Period period = words.period(entry, null);
      try {
        UUID id =
            tree.add(
                change,
                period,
                code,
                words.text(entry, "name", Longest.DEPARTMENT_NAME),
                parent,
                inScope,
                words.optionalText(entry, "authority", Longest.AUTHORITY));
        departments.put(code, id);
      } catch (DepartmentContradiction e) {
        problems.add(path, entry.line("code"), contradiction(e, code));
      }
    }
  }

  private static String contradiction(DepartmentContradiction e, String code) {
    return switch (e.flaw()) {
      case CODE_IN_USE -> "code: '%s' stands twice on %s".formatted(code, e.day());
      case CYCLE -> "parent: '%s' would lie below itself on %s".formatted(code, e.day());
      case PARENT_ENDS -> "parent: of '%s' is gone on %s".formatted(code, e.day());
    };
  }

  List<RosterYamlPerson> people(List<YamlMap> entries) {
    return entries.stream().map(this::person).toList();
  }

  private RosterYamlPerson person(YamlMap entry) {
    entry.onlyKeys(
        "name",
        "registered-name",
        "alphabet",
        "kana",
        "external-id",
        "appointments",
        "designations",
        "absences");
    RosterYamlPerson person = new RosterYamlPerson();
    List<YamlMap> appointments = entry.maps("appointments");
    if (appointments.isEmpty()) {
      problems.add(path, entry.line(), "appointments: must have at least one");
    }
    PersonName name =
        new PersonName(
            words.text(entry, "name", PersonName.LONGEST, PersonName::fits),
            words.optionalText(entry, "registered-name", PersonName.LONGEST),
            new Kana(words.text(entry, "kana", Kana.LONGEST, Kana::fits)),
            words.optionalText(entry, "alphabet", Longest.ALPHABET));
    for (int i = 0; i < appointments.size(); i++) {
      boolean last = i == appointments.size() - 1;
      appointment(person, entry, appointments.get(i), i == 0 ? name : null, last);
    }
    return person;
  }

  /** A statement for each day on which its posts change; the first also says the rest. */
  private void appointment(
      RosterYamlPerson person,
      YamlMap entry,
      YamlMap given,
      @Nullable PersonName name,
      boolean last) {
    given.onlyKeys("staff-number", "employment", "from", "last-day", "posts");
    String number = StaffNumber.plain(given.text("staff-number"));
    if (!StaffNumber.fits(number)) {
      problems.add(path, given.line("staff-number"), "staff-number: " + StaffNumber.WANTED);
      return;
    }
    EmploymentType type =
        words.word(given, "employment", EmploymentType.class, EmploymentType.REGULAR);
    Period period = words.period(given, null);
    Map<Period, List<Statement.Post>> posts = posts(given, period);
    Statement.Subject who =
        new Statement.Subject(
            entry.optionalText("external-id").orElse(null), new StaffNumber(number), null, null);
    for (LocalDate day : daysOfChange(period, posts.keySet())) {
      boolean first = day.equals(period.from());
      person.says(
          given.line(),
          new Statement(
              KeptFaults.lines(List.of(given.line())),
              who,
              Statement.Order.on(day),
              first ? name : null,
              first ? new Statement.Engagement(type, day, period.lastDay()) : null,
              on(posts, day),
              null,
              first && last ? leave(entry) : null,
              first && last ? designations(entry) : null));
    }
  }

  private static SortedSet<LocalDate> daysOfChange(Period appointment, Set<Period> posts) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(appointment.from()));
    for (Period held : posts) {
      days.add(held.from());
      if (held.until() != null && appointment.contains(held.until())) {
        days.add(held.until());
      }
    }
    return days;
  }

  private static List<Statement.Post> on(Map<Period, List<Statement.Post>> posts, LocalDate day) {
    return posts.entrySet().stream()
        .filter(held -> held.getKey().contains(day))
        .flatMap(held -> held.getValue().stream())
        .toList();
  }

  private Map<Period, List<Statement.Post>> posts(YamlMap appointment, Period period) {
    Map<Period, List<Statement.Post>> posts = new HashMap<>();
    for (YamlMap post : appointment.maps("posts")) {
      post.onlyKeys("department", "position", "title", "from", "last-day");
      posts
          .computeIfAbsent(words.period(post, period), p -> new ArrayList<>())
          .add(
              new Statement.Post(
                  department(post),
                  post.has("position")
                      ? words.word(post, "position", Position.class, Position.MEMBER)
                      : Position.MEMBER,
                  post.text("title")));
    }
    return posts;
  }

  private List<Statement.Designated> designations(YamlMap person) {
    return person.maps("designations").stream()
        .map(
            entry -> {
              entry.onlyKeys(
                  "department", "role", "affairs", "scope", "document", "from", "last-day");
              Period period = words.period(entry, null);
              return new Statement.Designated(
                  department(entry),
                  words.word(entry, "role", DesignationRole.class, DesignationRole.HANDLER),
                  entry.text("affairs"),
                  entry.text("scope"),
                  period.from(),
                  period.lastDay(),
                  entry.optionalText("document").orElse(null));
            })
        .toList();
  }

  private List<Statement.Leave> leave(YamlMap person) {
    return person.maps("absences").stream()
        .map(
            entry -> {
              entry.onlyKeys("kind", "from", "last-day");
              Period period = words.period(entry, null);
              return new Statement.Leave(
                  words.word(entry, "kind", AbsenceKind.class, AbsenceKind.SUSPENSION_OF_DUTY),
                  period.from(),
                  period.lastDay());
            })
        .toList();
  }

  private String department(YamlMap entry) {
    String code = entry.text("department");
    words.known(entry, "department", code, departments.keySet());
    return code;
  }
}

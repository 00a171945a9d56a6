package osarai.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.people.AbsenceKind;
import osarai.people.Change;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Position;
import osarai.people.Roster;
import osarai.people.RosterApplied;
import osarai.people.StaffNumber;
import osarai.storage.Transactions;

/**
 * The first load of an empty installation from one YAML file: departments, then people with their
 * appointments, posts, designations and leave. All of it is applied in one change, or nothing.
 */
@ApplicationScoped
public class RosterFile {
  private final Roster roster;
  private final Event<RosterApplied> applied;

  RosterFile(Roster roster, Event<RosterApplied> applied) {
    this.roster = roster;
    this.applied = applied;
  }

  /**
   * Reads and applies the file.
   *
   * @return how many people it holds
   * @throws Problems.UnreadableContent naming every line to mend; nothing is then applied
   */
  public int load(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Transactions.retried(() -> new Load(file.getFileName().toString(), text).apply());
  }

  private final class Load {
    private final String path;
    private final String text;
    private final Problems problems = new Problems();
    private final Map<String, UUID> departments = new HashMap<>();
    private final Set<UUID> people = new HashSet<>();

    Load(String path, String text) {
      this.path = path;
      this.text = text;
    }

    int apply() {
      Optional<YamlMap> map = YamlMap.read(path, 1, text, problems);
      problems.orThrow();
      if (IndividualNumber.isIn(text)) {
        problems.add(path, 0, "holds what looks like a 個人番号; nothing was stored");
      }
      if (roster.hasPeople()) {
        problems.add(path, 0, "is for an empty installation; this one has people already");
      }
      problems.orThrow();
      map.orElseThrow().onlyKeys("demo", "departments", "people");
      String source = map.get().flag("demo") ? Roster.DEMO : "roster-file";
      Change change = roster.begin("command", source, null, "初期登録 " + path);
      map.get().maps("departments").forEach(entry -> department(change, entry));
      map.get().maps("people").forEach(entry -> person(change, entry));
      problems.orThrow();
      applied.fire(new RosterApplied(change, people));
      return people.size();
    }

    private void department(Change change, YamlMap entry) {
      entry.onlyKeys("code", "name", "parent", "from", "in-scope");
      String code = entry.text("code");
      UUID parent =
          entry
              .optionalText("parent")
              .filter(p -> known(entry, "parent", p, departments.keySet()))
              .map(departments::get)
              .orElse(null);
      boolean inScope = !entry.optionalText("in-scope").orElse("true").equals("false");
      UUID id =
          roster.addDepartment(
              change, period(entry, null), code, entry.text("name"), parent, inScope);
      if (departments.put(code, id) != null) {
        problems.add(path, entry.line("code"), "code: '" + code + "' stands twice");
      }
    }

    private void person(Change change, YamlMap entry) {
      entry.onlyKeys("name", "kana", "external-id", "appointments", "designations", "absences");
      List<YamlMap> appointments = entry.maps("appointments");
      if (appointments.isEmpty()) {
        problems.add(path, entry.line(), "appointments: must have at least one");
        return;
      }
      LocalDate first = day(appointments.get(0), "from").orElse(LocalDate.EPOCH);
      UUID person =
          roster.addPerson(
              change,
              entry.optionalText("external-id").orElse(null),
              first,
              entry.text("name"),
              new Kana(entry.text("kana")));
      people.add(person);
      appointments.forEach(appointment -> appointment(change, person, appointment));
      entry.maps("designations").forEach(d -> designation(change, person, d));
      entry.maps("absences").forEach(absence -> absence(change, person, absence));
    }

    private void appointment(Change change, UUID person, YamlMap entry) {
      entry.onlyKeys("staff-number", "employment", "from", "last-day", "posts");
      String number = entry.text("staff-number");
      String word = entry.text("employment");
      known(entry, "employment", word, EmploymentType.words());
      if (!StaffNumber.fits(number)) {
        problems.add(path, entry.line("staff-number"), "staff-number: 1 to 20 letters or digits");
        return;
      }
      Period period = period(entry, null);
      UUID appointment =
          roster.addAppointment(
              change,
              period,
              person,
              new StaffNumber(number),
              EmploymentType.ofWord(word).orElse(EmploymentType.REGULAR));
      for (YamlMap post : entry.maps("posts")) {
        post.onlyKeys("department", "position", "title", "from", "last-day");
        String position = post.optionalText("position").orElse("member");
        known(post, "position", position, Position.words());
        departmentOf(post)
            .ifPresent(
                department ->
                    roster.addPost(
                        change,
                        period(post, period),
                        person,
                        appointment,
                        department,
                        Position.ofWord(position).orElse(Position.MEMBER),
                        post.text("title")));
      }
    }

    private void designation(Change change, UUID person, YamlMap entry) {
      entry.onlyKeys("department", "role", "affairs", "scope", "document", "from", "last-day");
      String role = entry.text("role");
      known(entry, "role", role, DesignationRole.words());
      departmentOf(entry)
          .ifPresent(
              department ->
                  roster.addDesignation(
                      change,
                      period(entry, null),
                      person,
                      department,
                      DesignationRole.ofWord(role).orElse(DesignationRole.HANDLER),
                      entry.text("affairs"),
                      entry.text("scope"),
                      entry.optionalText("document").orElse(null)));
    }

    private void absence(Change change, UUID person, YamlMap entry) {
      entry.onlyKeys("kind", "from", "last-day");
      String kind = entry.text("kind");
      known(entry, "kind", kind, AbsenceKind.words());
      roster.addAbsence(
          change,
          period(entry, null),
          person,
          AbsenceKind.ofWord(kind).orElse(AbsenceKind.SUSPENSION_OF_DUTY));
    }

    private Optional<UUID> departmentOf(YamlMap entry) {
      String code = entry.text("department");
      known(entry, "department", code, departments.keySet());
      return Optional.ofNullable(departments.get(code));
    }

    private boolean known(YamlMap entry, String key, String word, Collection<String> words) {
      return problems.known(path, entry.line(key), key, word, words, "one of " + words);
    }

    private Period period(YamlMap entry, @Nullable Period within) {
      if (within != null && !entry.has("from")) {
        return within;
      }
      LocalDate from = day(entry, "from").orElse(LocalDate.EPOCH);
      LocalDate last = entry.has("last-day") ? day(entry, "last-day").orElse(null) : null;
      if (last != null && last.isBefore(from)) {
        problems.add(path, entry.line("last-day"), "last-day: lies before 'from'");
        return Period.from(from);
      }
      return Period.days(from, last);
    }

    private Optional<LocalDate> day(YamlMap entry, String key) {
      String given = entry.text(key);
      try {
        return Optional.of(LocalDate.parse(given));
      } catch (DateTimeParseException e) {
        problems.add(path, entry.line(key), key + ": '" + given + "' is not a day like 2026-04-01");
        return Optional.empty();
      }
    }
  }
}

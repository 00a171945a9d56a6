package osarai.curriculum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.OpenDays;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.people.PersonFacts;

/**
 * What the book of duties would hold of one person, written by the same reckoning, kept nowhere.
 */
public final class BookInMemory {
  private static final Set<String> COURSES =
      Set.of("all-staff", "fiscal-year-appointees", "handlers", "handler-scope");
  private static final List<Requirement> OWN = own();

  private final Map<String, Line> lines = new LinkedHashMap<>();

  /** An event that the office has recorded. */
  public static Announced incident(UUID id, LocalDate day, UUID department) {
    return new Announced(id, Occurrence.Event.INCIDENT, day, Set.of(department), "USBメモリの紛失");
  }

  /** Which courses train handlers by the requirements that are shipped. */
  public static HandlerTraining training() {
    return new HandlerTraining(OWN);
  }

  /** Something of the person was said on that day. */
  public void reckon(PersonFacts facts, List<Announced> announced, LocalDate day) {
    Terms terms =
        new Terms(FiscalYear.FIRST_DAY, OpenDays.usual(), Terms.CATCH_UP, announced, List.of());
    Reckoning reckoning =
        Reckoning.of(OWN, facts, terms, day, List.copyOf(lines.values()), Map.of());
    reckoning.gained().forEach(owed -> lines.put(owed.identity(), new Line(owed)));
    reckoning.kept().forEach(kept -> lines.get(kept.owed().identity()).follow(kept));
    reckoning.lost().forEach(duty -> lines.get(duty.identity()).withdraw());
  }

  /** Requirement, opening and due day as they stand, the withdrawn too, of that year and later. */
  public List<String> since(int year) {
    List<String> all = new ArrayList<>();
    lines.values().stream()
        .filter(line -> line.fiscalYear() >= year)
        .forEach(line -> all.add(line.words()));
    return all.stream().sorted().toList();
  }

  /** Requirement, fiscal year and due day of what stands. */
  public List<String> standing() {
    return lines.values().stream()
        .filter(line -> !line.isWithdrawn())
        .map(line -> line.owed.requirement().id() + " " + line.fiscalYear() + " " + line.dueOn())
        .sorted()
        .toList();
  }

  private static List<Requirement> own() {
    Problems problems = new Problems();
    List<Requirement> own =
        RequirementReader.read(
            AuthoredFiles.below(Path.of("").toAbsolutePath()), COURSES, problems);
    problems.orThrow();
    return own;
  }

  private static final class Line extends DutyNow {
    private final UUID id = UUID.randomUUID();
    private Owed owed;
    private boolean withdrawn;

    Line(Owed owed) {
      this.owed = owed;
    }

    void follow(Reckoning.Kept kept) {
      owed = kept.owed();
      withdrawn = false;
    }

    void withdraw() {
      withdrawn = true;
    }

    String words() {
      return "%s %s..%s known %s%s"
          .formatted(
              owed.requirement().id(),
              owed.opensOn(),
              owed.dueOn(),
              owed.knownOn(),
              withdrawn ? " withdrawn" : "");
    }

    @Override
    UUID id() {
      return id;
    }

    @Override
    String identity() {
      return owed.identity();
    }

    @Override
    String occasion() {
      return owed.occasion();
    }

    @Override
    boolean isOfAYear() {
      return owed.requirement().isOfAYear();
    }

    @Override
    boolean isStatedAs(Owed other, FiscalYear year) {
      return false;
    }

    @Override
    LocalDate opensOn() {
      return owed.opensOn();
    }

    @Override
    LocalDate dueOn() {
      return owed.dueOn();
    }

    @Override
    LocalDate knownOn() {
      return owed.knownOn();
    }

    @Override
    int fiscalYear() {
      return owed.year().year();
    }

    @Override
    boolean isWithdrawn() {
      return withdrawn;
    }
  }
}

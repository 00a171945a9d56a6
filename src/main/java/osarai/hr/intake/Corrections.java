package osarai.hr.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.people.Career;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.StaffNumber;

/** Which notice a correction replaces, for a door that looks at what is true before it speaks. */
@ApplicationScoped
public class Corrections {
  private final Notices notices;
  private final Departments departments;

  Corrections(Notices notices, Departments departments) {
    this.notices = notices;
    this.departments = departments;
  }

  /**
   * Everything that a correction would replace: the parts of the corrected act, and the
   * appointments without it.
   *
   * @param firstDay of the appointment that it says, if any
   * @param lastDay the end that it says, or said before it was taken back
   * @param otherwise the appointments as they are without it
   */
  public record Corrected(
      boolean name,
      boolean engagement,
      boolean posts,
      boolean leave,
      boolean designations,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      List<Career.Served> otherwise) {

    public boolean leavesInOffice(StaffNumber number, LocalDate day) {
      return otherwise.stream()
          .anyMatch(served -> served.number().equals(number) && served.period().contains(day));
    }
  }

  /** Empty if nothing about the person was received under the key. */
  @Transactional
  public Optional<Corrected> of(UUID person, String key) {
    Notices.Received received = notices.about(List.of(person));
    List<Notice> known =
        received.of(person).stream()
            .filter(notice -> !received.undone().contains(notice.id()))
            .toList();
    return among(known, key, new Successions(departments.all(People.NOW)));
  }

  static Optional<Corrected> among(List<Notice> known, String key, Successions successions) {
    return standing(key, known).map(notice -> corrected(notice, known, successions));
  }

  private static Corrected corrected(Notice notice, List<Notice> known, Successions successions) {
    Notice.Content said = notice.content();
    return new Corrected(
        said.name() != null,
        said.engagement() != null,
        said.posts() != null || said.retitled() != null,
        said.leave() != null,
        said.designations() != null,
        said.engagement() == null ? null : said.engagement().from(),
        lastDay(notice, known),
        without(notice, known, successions).appointments());
  }

  private static @Nullable LocalDate lastDay(Notice notice, List<Notice> known) {
    Notice said = notice;
    while (said != null && said.content().lastDay() == null) {
      UUID before = said.corrects();
      said = known.stream().filter(one -> one.id().equals(before)).findFirst().orElse(null);
    }
    return said == null ? null : said.content().lastDay();
  }

  /** What it replaced itself is not in force again. */
  private static Career without(Notice notice, List<Notice> known, Successions successions) {
    Set<UUID> replaced = new HashSet<>(replaced(known));
    replaced.add(notice.id());
    return Timeline.of(
        known.stream().filter(one -> !replaced.contains(one.id())).toList(), Set.of(), successions);
  }

  /** Without what was corrected. */
  static List<Notice> standing(List<Notice> known) {
    Set<UUID> replaced = replaced(known);
    return known.stream().filter(notice -> !replaced.contains(notice.id())).toList();
  }

  /**
   * The same for a correction of the day: where a 発令順 alone stands on several days, it means the
   * act of its own.
   */
  static Optional<Notice> standing(String key, LocalDate day, List<Notice> known) {
    return standing(
        key,
        isOfSeveralDays(key, known)
            ? known.stream()
                .filter(one -> !key.equals(one.key()) || one.effective().equals(day))
                .toList()
            : known);
  }

  private static boolean isOfSeveralDays(String key, List<Notice> known) {
    return known.stream()
            .filter(notice -> key.equals(notice.key()) && notice.isOfItsDay())
            .filter(notice -> notice.corrects() == null)
            .map(Notice::effective)
            .distinct()
            .count()
        > 1;
  }

  /**
   * The newest notice in force under the key: an act that was corrected before is corrected again
   * by the key of the first.
   */
  static Optional<Notice> standing(String key, List<Notice> known) {
    if (isOfSeveralDays(key, known)) {
      return Optional.empty(); // nobody can say which is meant
    }
    Set<UUID> replaced = replaced(known);
    return under(key, known).stream()
        .filter(notice -> !replaced.contains(notice.id()))
        .max(
            Comparator.comparing((Notice notice) -> notice.corrects() != null)
                .thenComparing(Notice.ORDER));
  }

  /** What was received under the key, and what corrected that. */
  static List<Notice> under(String key, List<Notice> known) {
    List<Notice> under =
        new ArrayList<>(known.stream().filter(notice -> key.equals(notice.key())).toList());
    for (int i = 0; i < under.size(); i++) {
      UUID id = under.get(i).id();
      known.stream()
          .filter(notice -> id.equals(notice.corrects()) && !under.contains(notice))
          .toList()
          .forEach(under::add);
    }
    return under;
  }

  private static Set<UUID> replaced(List<Notice> known) {
    return known.stream()
        .map(Notice::corrects)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}

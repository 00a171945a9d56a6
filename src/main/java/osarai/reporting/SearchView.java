package osarai.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.ListedNames;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.PeopleSearch;
import osarai.people.PersonFacts;

/** The page on which people are looked for. */
record SearchView(
    PeopleSearch.Wanted wanted, Choices choices, List<Hit> hits, boolean more, boolean isBad) {

  /** A department to choose. */
  record Choice(UUID id, String label) {}

  /** The departments of a day. */
  record Choices(List<Choice> all) {
    /** The one of this id, or null where there is none. */
    @Nullable UUID id(@Nullable String text) {
      return all.stream()
          .map(Choice::id)
          .filter(id -> id.toString().equals(text))
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * A person who was found.
   *
   * @param employment of today, else the last; null for who never had an appointment
   * @param works whether on the day of the search
   * @param absence null for who is not away
   */
  record Hit(
      String id,
      String name,
      String kana,
      String numbers,
      @Nullable EmploymentType employment,
      String posts,
      boolean works,
      @Nullable AbsenceKind absence) {}

  static Choices choices(Map<UUID, List<Department>> tree, LocalDate day) {
    return new Choices(
        tree.values().stream()
            .flatMap(List::stream)
            .filter(department -> department.period().contains(day))
            .sorted(Comparator.comparing(Department::code))
            .map(d -> new Choice(d.id(), d.code() + " " + d.name()))
            .toList());
  }

  static Hit hit(PersonFacts facts, LocalDate day) {
    List<Appointment> running =
        facts.appointments().stream().filter(a -> a.period().contains(day)).toList();
    Optional<Appointment> shown =
        facts
            .appointmentOn(day)
            .or(
                () ->
                    facts.appointments().stream()
                        .max(Comparator.comparing(a -> a.period().from())));
    return new Hit(
        facts.personId().toString(),
        facts.nameOn(day).map(name -> name.inUse()).orElse(""),
        facts.nameOn(day).map(name -> name.kana().value()).orElse(""),
        (running.isEmpty() ? shown.stream() : running.stream())
            .map(a -> a.staffNumber().value())
            .distinct()
            .collect(ListedNames.inOne()),
        shown.map(Appointment::type).orElse(null),
        posts(facts, day),
        !running.isEmpty(),
        facts.absences().stream()
            .filter(absence -> absence.period().contains(day))
            .map(Absence::kind)
            .findFirst()
            .orElse(null));
  }

  private static String posts(PersonFacts facts, LocalDate day) {
    return facts.postsOn(day).stream()
        .map(
            post ->
                facts.department(post.departmentId(), day).map(Department::name).orElse("")
                    + " "
                    + post.title())
        .distinct()
        .collect(ListedNames.inOne());
  }

  public int first() {
    return wanted.page() * PeopleSearch.PAGE + 1;
  }

  public int last() {
    return wanted.page() * PeopleSearch.PAGE + hits.size();
  }

  /** Of one page. */
  public int most() {
    return PeopleSearch.PAGE;
  }

  /** Whether it is one person alone, who stands from no place to another. */
  public boolean isOne() {
    return hits.size() == 1;
  }

  public boolean isFirstPage() {
    return wanted.page() == 0;
  }

  public String previous() {
    return link(wanted.page() - 1);
  }

  public String next() {
    return link(wanted.page() + 1);
  }

  public boolean isChosen(UUID department) {
    return department.equals(wanted.department());
  }

  private String link(int page) {
    UUID department = wanted.department();
    return "/people?q="
        + URLEncoder.encode(wanted.text(), StandardCharsets.UTF_8)
        + "&department="
        + (department == null ? "" : department)
        + (wanted.everybody() ? "&all=true" : "")
        + "&page="
        + page;
  }
}

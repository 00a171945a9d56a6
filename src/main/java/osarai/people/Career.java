package osarai.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.Spelling;

/**
 * What is true of one person's work and when, without the ids of facts: what the sources together
 * say. {@link Roster#settle} turns it into facts.
 */
public record Career(
    List<Called> names,
    List<Served> appointments,
    List<Designated> designations,
    List<Absence> absences,
    List<ExternalId> externalIds) {

  public Career(
      List<Called> names,
      List<Served> appointments,
      List<Designated> designations,
      List<Absence> absences) {
    this(names, appointments, designations, absences, List.of());
  }

  /** A name for a period. */
  public record Called(PersonName name, Period period) {}

  /** An appointment with its posts. */
  public record Served(StaffNumber number, EmploymentType type, Period period, List<Post> posts) {
    /** The same appointment, whatever else is said of it: two may begin on one day. */
    public boolean isSameAppointment(Served other) {
      return number.equals(other.number) && period.from().equals(other.period.from());
    }
  }

  /** A post within an appointment, before it has become a fact with an id. */
  public record Post(UUID department, Position position, String title, Period period) {
    /** The same post, whatever its days. */
    public boolean isAs(Post other) {
      return department.equals(other.department)
          && position == other.position
          && Spelling.isSame(title, other.title);
    }

    /** The same post with no day between the two: whoever comes back to it has moved. */
    public boolean goesOnAs(Post other) {
      return isAs(other) && reaches(period, other.period) && reaches(other.period, period);
    }

    private static boolean reaches(Period one, Period other) {
      LocalDate until = one.until();
      return until == null || !until.isBefore(other.from());
    }
  }

  /** A designation with one scope. */
  public record Designated(
      UUID department,
      DesignationRole role,
      String affairs,
      String scope,
      @Nullable String document,
      Period period) {}

  /** An external id that came when the person was known already. */
  public record ExternalId(String id, Period period) {}

  /** The periods of the appointments under each number, in their order. */
  public Map<StaffNumber, List<Period>> byNumber() {
    return appointments.stream()
        .collect(
            Collectors.groupingBy(
                Served::number,
                LinkedHashMap::new,
                Collectors.mapping(Served::period, Collectors.toList())));
  }

  /** The appointments under the number. */
  public Stream<Served> under(StaffNumber number) {
    return appointments.stream().filter(served -> served.number().equals(number));
  }

  public static Career none() {
    return new Career(List.of(), List.of(), List.of(), List.of());
  }
}

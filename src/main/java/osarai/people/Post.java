package osarai.people;

import java.util.UUID;
import osarai.calendar.Period;

/**
 * A post held in a department, as a fact; a person may hold several at once (兼務).
 *
 * @param id of the fact, the same through all its versions
 */
public record Post(
    UUID id,
    UUID appointmentId,
    UUID departmentId,
    Position position,
    String title,
    Period period) {
  Post during(Period other) {
    return new Post(id, appointmentId, departmentId, position, title, other);
  }

  /** The same post, whatever its days. */
  boolean isAs(Post other) {
    return appointmentId.equals(other.appointmentId) && said().isAs(other.said());
  }

  /** As the sources say it. */
  private Career.Post said() {
    return new Career.Post(departmentId, position, title, period);
  }

  Post withId(UUID other) {
    return new Post(other, appointmentId, departmentId, position, title, period);
  }
}

package osarai.login;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import osarai.forms.ListedNames;
import osarai.people.Appointment;
import osarai.people.Position;

/**
 * The person whose request this is, as the roster has it at this moment.
 *
 * @param appointment the running appointment that began first
 * @param posts of today
 * @param protectedOnes departments whose 保護責任者 the person is today
 * @param mayLead whether posts at the head of a department give their rights in this login
 * @param sessionId the session this request belongs to
 */
public record CurrentPerson(
    UUID id,
    String name,
    Appointment appointment,
    List<PostToday> posts,
    Set<UUID> protectedOnes,
    boolean mayLead,
    UUID sessionId) {

  /** A post of today with its department's name, read together in one statement. */
  public record PostToday(
      UUID departmentId, String departmentName, Position position, String title) {}

  /** The same person acting under another running appointment. */
  public CurrentPerson under(Appointment other) {
    return new CurrentPerson(id, name, other, posts, protectedOnes, mayLead, sessionId);
  }

  /** The same person where the login is not enough for what a head may do. */
  CurrentPerson withoutItsSections() {
    return new CurrentPerson(id, name, appointment, posts, protectedOnes, false, sessionId);
  }

  /** Departments that the person heads, or stands in for the head of. */
  public Set<UUID> headed() {
    return posts.stream()
        .filter(post -> mayLead && post.position().leads())
        .map(PostToday::departmentId)
        .collect(java.util.stream.Collectors.toSet());
  }

  public String departments() {
    return posts.stream().map(PostToday::departmentName).distinct().collect(ListedNames.inOne());
  }
}

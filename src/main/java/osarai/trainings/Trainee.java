package osarai.trainings;

import java.util.List;
import java.util.UUID;
import osarai.forms.ListedNames;
import osarai.people.Appointment;

/** A person as of the day of a training. */
public record Trainee(UUID id, String name, Appointment appointment, List<Place> posts) {
  /** A post of that day. */
  public record Place(UUID departmentId, String departmentName, String title) {}

  public String departments() {
    return posts.stream().map(Place::departmentName).distinct().collect(ListedNames.inOne());
  }
}

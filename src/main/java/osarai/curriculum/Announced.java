package osarai.curriculum;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import osarai.people.PersonFacts;

/**
 * Something that the office has recorded and that may make duties for many people: an incident, or
 * a new version of the policy.
 *
 * @param departments those it concerns, with those below them; empty for everybody
 * @param text what happened, in a few words
 */
public record Announced(
    UUID id, Occurrence.Event kind, LocalDate day, Set<UUID> departments, String text) {

  /** Whether the person held a post there on the day. */
  boolean concerns(PersonFacts facts) {
    return departments.isEmpty()
        || facts.postsOn(day).stream()
            .flatMap(post -> facts.chain(post.departmentId(), day).stream())
            .anyMatch(department -> departments.contains(department.id()));
  }
}

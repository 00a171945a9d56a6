package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import osarai.people.DesignationRole;

/**
 * Which courses train a 事務取扱担当者: those that the designation itself asks for, once or every year.
 * What only a later event asks for, as a changed scope, presumes that training and is none.
 */
@ApplicationScoped
public class HandlerTraining {
  private final Set<String> courses;

  HandlerTraining(DutyBook book) {
    this.courses = courses(book.requirements());
  }

  /** Ids; whoever has passed one of them is trained. */
  public Set<String> courses() {
    return courses;
  }

  static Set<String> courses(List<Requirement> requirements) {
    return requirements.stream()
        .filter(one -> one.who().designation().contains(DesignationRole.HANDLER))
        .filter(one -> Set.of(Occurrence.Kind.DESIGNATED).containsAll(one.who().on()))
        .map(Requirement::course)
        .collect(Collectors.toUnmodifiableSet());
  }
}

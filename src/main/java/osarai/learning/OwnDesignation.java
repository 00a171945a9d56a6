package osarai.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import osarai.calendar.JapaneseDate;
import osarai.people.Designation;
import osarai.people.PersonFacts;

/**
 * A designation as its holder sees it in a lesson.
 *
 * @param before the one that it followed without a gap for the same affairs, where the scope
 *     changed
 */
record OwnDesignation(Designation now, Optional<Designation> before) {

  /** Those that run on the day or begin after it. */
  static List<OwnDesignation> of(PersonFacts facts, LocalDate day) {
    return facts.designations().stream()
        .filter(one -> one.period().until() == null || one.period().until().isAfter(day))
        .map(one -> new OwnDesignation(one, facts.before(one)))
        .toList();
  }

  /** The last day on which the scope was another; empty where it did not change. */
  public String changedAfter() {
    return before.isEmpty() ? "" : JapaneseDate.of(now.period().from().minusDays(1));
  }
}

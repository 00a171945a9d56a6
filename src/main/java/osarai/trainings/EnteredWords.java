package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/** Says what stands already where a form or a list says something else. */
@ApplicationScoped
class EnteredWords {
  private final AttendanceMessages messages;

  EnteredWords(AttendanceMessages messages) {
    this.messages = messages;
  }

  /** On a sheet of before the entry. */
  String changedSince(String name, Attendance now) {
    return messages.changed_since(name, told(now));
  }

  /**
   * On a sheet about somebody whose completion was made of the entry, and who has no row any more.
   *
   * @param given the score that was sent, empty for none
   */
  String standsOtherwise(String name, Attendance now, String given) {
    return messages.stands_otherwise(name, told(now), given);
  }

  /** The same in a list. */
  String stands(Attendance now) {
    return messages.stands(told(now));
  }

  /** On a sheet about somebody who was of the section when it was opened. */
  String gone(String name) {
    return messages.gone(name);
  }

  String absent(int many) {
    return messages.saved_absent(many);
  }

  /** Of a form that has registered another session. */
  String madeOtherwise() {
    return messages.made_otherwise();
  }

  private String told(Attendance row) {
    return messages.told(
        what(row.isPresent(), row.correct()), row.tickedByWords(), JapaneseDate.of(row.tickedAt()));
  }

  private String what(boolean present, @Nullable Short correct) {
    if (!present) {
      return messages.told_absent();
    }
    return correct == null ? messages.told_present() : messages.told_score(correct.intValue());
  }
}

package osarai.hr.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osarai.tables.Words;

/**
 * What a heading that no setting knows sounds like: an act (発令) that would be missed.
 *
 * @param like the field that may be meant; null where the act stands in words of its own
 * @param always whether it is missed even where the field has a column, which may be the old state
 */
record SoundingHeading(@Nullable RosterField like, boolean always) {
  /** Without any of these a list changes nothing but names and ids. */
  static final List<RosterField> ACTS =
      List.of(
          RosterField.EMPLOYMENT,
          RosterField.LEAVING_DAY,
          RosterField.DEPARTMENT,
          RosterField.LEAVE_KIND);

  /** Whether an act is missed, given which fields have a column of their own. */
  boolean isMissedBeside(Predicate<RosterField> read) {
    RosterField field = like;
    return always || field == null || !read.test(field);
  }

  /** Of a heading as {@link Words#key} has it. */
  static Optional<SoundingHeading> of(String key) {
    if (isSaid(JapaneseProfile.OLD_STATE, key::startsWith)) {
      return Optional.empty();
    }
    boolean fresh = isSaid(JapaneseProfile.NEW_STATE, key::startsWith);
    if (isSaid(JapaneseProfile.ACTS_IN_WORDS, key::contains)) {
      return Optional.of(new SoundingHeading(null, true));
    }
    if (isSaid(JapaneseProfile.SECOND_POSTS, key::contains)) {
      return Optional.of(new SoundingHeading(RosterField.DEPARTMENT, true));
    }
    return JapaneseProfile.SOUNDS_LIKE.stream()
        .filter(like -> isSaid(like.getValue(), key::contains))
        .findFirst()
        .map(like -> new SoundingHeading(like.getKey(), fresh));
  }

  private static boolean isSaid(List<String> words, Predicate<String> there) {
    return words.stream().map(Words::key).anyMatch(there);
  }
}

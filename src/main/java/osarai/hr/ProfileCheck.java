package osarai.hr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a profile, in words for the person who edits it. */
final class ProfileCheck {
  private static final int MOST = 500;

  private ProfileCheck() {}

  static List<String> faults(RosterProfile profile) {
    List<String> faults = new ArrayList<>();
    if (profile.name().isBlank() || profile.name().length() > 60) {
      faults.add(ProfileMessages.name());
    }
    if (profile.headerRow() < 1 || profile.headerRow() > 100) {
      faults.add(ProfileMessages.headerRow());
    }
    Integer length = profile.numberLength();
    if (length != null && (length < 1 || length > 20)) {
      faults.add(ProfileMessages.numberLength());
    }
    if (profile.pad() && length == null) {
      faults.add(ProfileMessages.padWithoutLength());
    }
    if (!profile.columns().containsValue(RosterField.STAFF_NUMBER)) {
      faults.add(ProfileMessages.noColumnFor(RosterField.STAFF_NUMBER));
    }
    for (RosterField field : profile.required()) {
      if (!profile.columns().containsValue(field) && field != RosterField.STAFF_NUMBER) {
        faults.add(ProfileMessages.noColumnFor(field));
      }
    }
    if (profile.columns().containsValue(RosterField.EMPLOYMENT) && profile.employment().isEmpty()) {
      faults.add(ProfileMessages.noWords(RosterField.EMPLOYMENT));
    }
    if (profile.columns().containsValue(RosterField.LEAVE_KIND) && profile.leave().isEmpty()) {
      faults.add(ProfileMessages.noWords(RosterField.LEAVE_KIND));
    }
    unambiguous(faults, "columns", profile.columns());
    unambiguous(faults, "employment", profile.employment());
    unambiguous(faults, "positions", profile.positions());
    unambiguous(faults, "leave", profile.leave());
    lengths(faults, profile.exempt());
    return faults;
  }

  /** Two spellings of one word must not mean two things. */
  private static <T> void unambiguous(List<String> faults, String key, Map<String, T> words) {
    Map<String, T> seen = new HashMap<>();
    lengths(faults, words.keySet());
    words.forEach(
        (word, meant) -> {
          T before = seen.putIfAbsent(RosterWords.key(word), meant);
          if (before != null && before != meant) {
            faults.add(ProfileMessages.ambiguous(key, word));
          }
        });
  }

  private static void lengths(List<String> faults, Collection<String> words) {
    boolean fits = words.stream().allMatch(w -> !w.isBlank() && w.length() <= 100);
    if (words.size() > MOST || !fits) {
      faults.add(ProfileMessages.wordLength(MOST));
    }
  }
}

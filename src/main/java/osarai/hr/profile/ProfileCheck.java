package osarai.hr.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.LongestTyped;
import osarai.forms.TextFault;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.KeptWords;
import osarai.people.Longest;
import osarai.tables.Words;

/** What is wrong with a profile, in words for the person who edits it. */
final class ProfileCheck {
  private static final int MOST = 500;

  private final RosterProfile profile;
  private final List<ProfileFault> faults = new ArrayList<>();

  private ProfileCheck(RosterProfile profile) {
    this.profile = profile;
  }

  static List<ProfileFault> faults(RosterProfile profile) {
    ProfileCheck check = new ProfileCheck(profile);
    check.file();
    check.columns();
    check.words();
    check.exempt();
    return check.faults;
  }

  private void file() {
    String name = profile.name();
    if (name.isBlank() || name.length() > LongestTyped.PROFILE_NAME) {
      fault(ProfileForm.NAME, ProfileMessages::name);
    } else if (name.chars().anyMatch(Character::isISOControl)) {
      fault(ProfileForm.NAME, ProfileMessages::name_with_controls);
    }
    readable(ProfileForm.NAME, name);
    if (profile.headerRow() < 1 || profile.headerRow() > ProfileForm.LAST_HEADER_ROW) {
      fault(ProfileForm.HEADER_ROW, ProfileMessages::header_row);
    }
    String sheet = profile.sheet();
    if (sheet != null && sheet.length() > LongestTyped.SHEET) {
      fault(ProfileForm.SHEET, ProfileMessages::sheet);
    }
    readable(ProfileForm.SHEET, sheet == null ? "" : sheet);
    Integer length = profile.numberLength();
    if (length != null && (length < 1 || length > Longest.STAFF_NUMBER)) {
      fault(ProfileForm.NUMBER_LENGTH, ProfileMessages::number_length);
    }
    if (profile.pad() && length == null) {
      fault(ProfileForm.NUMBER_LENGTH, ProfileMessages::pad_without_length);
    }
  }

  private void columns() {
    if (!has(RosterField.STAFF_NUMBER)) {
      noColumnFor(RosterField.STAFF_NUMBER);
    }
    for (RosterField field : profile.required()) {
      if (!has(field) && field != RosterField.STAFF_NUMBER) {
        noColumnFor(field);
      }
    }
    if (has(RosterField.EMPLOYMENT) && profile.employment().isEmpty()) {
      noWords(ProfileForm.of(EmploymentType.values()[0]), RosterField.EMPLOYMENT);
    }
    if (has(RosterField.LEAVE_KIND) && profile.leave().isEmpty()) {
      noWords(ProfileForm.of(AbsenceKind.values()[0]), RosterField.LEAVE_KIND);
    }
  }

  private boolean has(RosterField field) {
    return profile.columns().containsValue(field);
  }

  private void noColumnFor(RosterField field) {
    fault(ProfileForm.of(field), told -> told.no_column_for(KeptHeaders.of(field)));
  }

  private void noWords(String field, RosterField column) {
    fault(field, told -> told.no_words(KeptHeaders.of(column)));
  }

  private void words() {
    words(profile.columns(), ProfileForm::of, KeptHeaders::of);
    words(profile.employment(), ProfileForm::of, KeptWords::of);
    words(profile.positions(), ProfileForm::of, KeptSettings::of);
    words(profile.leave(), ProfileForm::of, KeptWords::of);
  }

  /** Two spellings of one word must not mean two things. */
  private <T> void words(
      Map<String, T> words, Function<T, String> field, Function<T, KeptText> called) {
    Map<String, T> seen = new HashMap<>();
    int count = 0;
    for (Map.Entry<String, T> entry : words.entrySet()) {
      String word = entry.getKey();
      T meant = entry.getValue();
      T before = seen.putIfAbsent(Words.key(word), meant);
      if (before != null && before != meant) {
        fault(field.apply(meant), ambiguous(word, called.apply(before), called.apply(meant)));
      }
      fits(field.apply(meant), word, ++count);
    }
  }

  /** What looks like a 個人番号 is not said again. */
  static Function<ProfileMessages, String> ambiguous(String word, KeptText first, KeptText second) {
    return IndividualNumber.isIn(word)
        ? ProfileMessages::individual_number
        : told -> told.ambiguous(word, first, second);
  }

  private void exempt() {
    int count = 0;
    for (String heading : profile.exempt()) {
      fits(ProfileForm.EXEMPT, heading, ++count);
    }
  }

  private void fits(String field, String word, int count) {
    if (word.isBlank() || word.length() > LongestTyped.WORD || count == MOST + 1) {
      fault(field, told -> told.word_length(MOST));
    }
    readable(field, word);
  }

  private void readable(String field, String text) {
    if (IndividualNumber.isIn(text)) {
      fault(field, ProfileMessages::individual_number);
    }
    if (TextFault.ofRemark(text, Integer.MAX_VALUE).contains(TextFault.UNREADABLE)) {
      fault(field, ProfileMessages::unreadable);
    }
  }

  private void fault(String field, Function<ProfileMessages, String> text) {
    ProfileFault fault = ProfileFault.at(field, text);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}

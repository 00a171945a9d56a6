package osarai.hr.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import osarai.forms.IndividualNumber;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.tables.Words;

/** What is wrong with a profile, in words for the person who edits it. */
final class ProfileCheck {
  private static final int MOST = 500;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_WORD = 100;

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
    if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < 0x20)) {
      fault(ProfileForm.NAME, ProfileMessages.name());
    }
    noIndividualNumber(ProfileForm.NAME, name);
    if (profile.headerRow() < 1 || profile.headerRow() > ProfileForm.LAST_HEADER_ROW) {
      fault(ProfileForm.HEADER_ROW, ProfileMessages.headerRow());
    }
    String sheet = profile.sheet();
    if (sheet != null && sheet.length() > LONGEST_WORD) {
      fault(ProfileForm.SHEET, ProfileMessages.sheet());
    }
    noIndividualNumber(ProfileForm.SHEET, sheet == null ? "" : sheet);
    Integer length = profile.numberLength();
    if (length != null && (length < 1 || length > 20)) {
      fault(ProfileForm.NUMBER_LENGTH, ProfileMessages.numberLength());
    }
    if (profile.pad() && length == null) {
      fault(ProfileForm.NUMBER_LENGTH, ProfileMessages.padWithoutLength());
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
    fault(ProfileForm.of(field), ProfileMessages.noColumnFor(field));
  }

  private void noWords(String field, RosterField column) {
    fault(field, ProfileMessages.noWords(column));
  }

  private void words() {
    words(profile.columns(), ProfileForm::of, RosterField::japanese);
    words(profile.employment(), ProfileForm::of, EmploymentType::japanese);
    words(profile.positions(), ProfileForm::of, ProfileMessages::position);
    words(profile.leave(), ProfileForm::of, AbsenceKind::japanese);
  }

  /** Two spellings of one word must not mean two things. */
  private <T> void words(
      Map<String, T> words, Function<T, String> field, Function<T, String> japanese) {
    Map<String, T> seen = new HashMap<>();
    int count = 0;
    for (Map.Entry<String, T> entry : words.entrySet()) {
      String word = entry.getKey();
      T meant = entry.getValue();
      T before = seen.putIfAbsent(Words.key(word), meant);
      if (before != null && before != meant) {
        fault(field.apply(meant), ambiguous(word, japanese.apply(before), japanese.apply(meant)));
      }
      fits(field.apply(meant), word, ++count);
    }
  }

  /** What looks like a 個人番号 is not said again. */
  static String ambiguous(String word, String first, String second) {
    return IndividualNumber.isIn(word)
        ? ProfileMessages.individualNumber()
        : ProfileMessages.ambiguous(word, first, second);
  }

  private void exempt() {
    int count = 0;
    for (String heading : profile.exempt()) {
      fits(ProfileForm.EXEMPT, heading, ++count);
    }
  }

  private void fits(String field, String word, int count) {
    if (word.isBlank() || word.length() > LONGEST_WORD || count == MOST + 1) {
      fault(field, ProfileMessages.wordLength(MOST));
    }
    noIndividualNumber(field, word);
  }

  private void noIndividualNumber(String field, String text) {
    if (IndividualNumber.isIn(text)) {
      fault(field, ProfileMessages.individualNumber());
    }
  }

  private void fault(String field, String text) {
    ProfileFault fault = new ProfileFault(field, text);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }
}

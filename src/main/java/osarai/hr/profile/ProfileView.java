package osarai.hr.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.KeptWords;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

/**
 * The form of a profile as its page shows it.
 *
 * @param form as it was typed, or as the profile is
 * @param original the name of the profile that is changed; empty for a new one
 * @param version of what was shown at first
 * @param since what the form had not seen; null for nothing
 * @param made whether it has just been saved
 * @param json the profile for copying; empty while it is new or not sound
 */
record ProfileView(
    ProfileForm form,
    String original,
    String version,
    List<ToldFault> faults,
    @Nullable ProfileSince since,
    boolean made,
    String json) {
  private static final ProfileForm STANDARD = ProfileForm.of(JapaneseProfile.standard());

  /** Of what is saved. */
  static ProfileView of(RosterProfiles.ProfileVersion current, boolean made) {
    RosterProfile profile = current.profile();
    return new ProfileView(
        ProfileForm.of(profile),
        profile.name(),
        current.version(),
        List.of(),
        null,
        made,
        ProfileJson.oneLine(profile));
  }

  /** To be filled in. */
  static ProfileView fresh() {
    ProfileForm form = ProfileForm.of(JapaneseProfile.standard().named(""));
    return new ProfileView(form, "", "", List.of(), null, false, "");
  }

  /** As it was sent, with what is to be mended. */
  static ProfileView again(
      ProfileForm form, String original, String version, List<ToldFault> faults) {
    return new ProfileView(
        form.shown(),
        IndividualNumber.masked(original),
        IndividualNumber.masked(version),
        faults,
        null,
        false,
        "");
  }

  /** The same, told what the form had not seen: sent again, it knows of that and of no more. */
  ProfileView told(ProfileSince told) {
    return new ProfileView(form, original, told.version(), faults, told, made, json);
  }

  /** Whether it is a new one. */
  public boolean isUnnamed() {
    return original.isEmpty();
  }

  /** An encoding to choose. */
  record EncodingOption(TextEncoding encoding, boolean chosen) {}

  /** A delimiter to choose. */
  record DelimiterOption(Delimiter delimiter, boolean chosen) {}

  public List<EncodingOption> encodings() {
    String chosen = form.text(ProfileForm.ENCODING);
    return Arrays.stream(TextEncoding.values())
        .map(one -> new EncodingOption(one, one.word().equals(chosen)))
        .toList();
  }

  public List<DelimiterOption> delimiters() {
    String chosen = form.text(ProfileForm.DELIMITER);
    return Arrays.stream(Delimiter.values())
        .map(one -> new DelimiterOption(one, one.word().equals(chosen)))
        .toList();
  }

  /** What stands in a field. */
  public String text(String field) {
    return form.text(field);
  }

  public boolean ticked(String field) {
    return form.isTicked(field);
  }

  /** What is to be mended at the field with that id; empty for nothing. */
  public String faultAt(String field) {
    return ToldFault.at(field, faults);
  }

  /** A field with words. */
  record Words(String id, KeptText label, String text, String fault) {
    /** Lines of the field, so that all of it is seen at once. */
    public int rows() {
      return Math.min(5, 1 + text.length() / 20);
    }
  }

  /**
   * The field of a column.
   *
   * @param tick the id of the box that says whether a file must have it
   * @param always whether a file must have it in any case
   */
  record Column(RosterField field, Words words, String tick, boolean ticked, boolean always) {}

  public List<Column> columns() {
    return Arrays.stream(RosterField.values())
        .map(
            field ->
                new Column(
                    field,
                    words(ProfileForm.of(field), KeptHeaders.of(field)),
                    ProfileForm.required(field),
                    form.isTicked(ProfileForm.required(field)),
                    field == RosterField.STAFF_NUMBER))
        .toList();
  }

  public List<Words> employment() {
    return words(List.of(EmploymentType.values()), ProfileForm::of, KeptWords::of);
  }

  public List<Words> positions() {
    return words(ProfileForm.POSITIONS, ProfileForm::of, KeptSettings::of);
  }

  public List<Words> leave() {
    return words(List.of(AbsenceKind.values()), ProfileForm::of, KeptWords::of);
  }

  private <T> List<Words> words(
      List<T> meanings, Function<T, String> field, Function<T, KeptText> called) {
    return meanings.stream()
        .map(meaning -> words(field.apply(meaning), called.apply(meaning)))
        .toList();
  }

  private Words words(String id, KeptText label) {
    return new Words(id, label, form.text(id), faultAt(id));
  }

  /** Whether the rare parts have something to show: other than usual, or faulty. */
  public boolean isLeaveOpen() {
    return leave().stream().anyMatch(words -> isTold(words.id()));
  }

  public boolean isFileOpen() {
    return isTold(ProfileForm.ENCODING)
        || isTold(ProfileForm.DELIMITER)
        || isTold(ProfileForm.HEADER_ROW)
        || isTold(ProfileForm.SHEET);
  }

  public boolean isNumbersOpen() {
    return isTold(ProfileForm.NUMBER_LENGTH)
        || isTold(ProfileForm.PAD)
        || isTold(ProfileForm.EXCEL_SERIALS);
  }

  public boolean isExemptOpen() {
    return isTold(ProfileForm.EXEMPT);
  }

  private boolean isTold(String field) {
    return !faultAt(field).isEmpty() || !form.agrees(STANDARD, field);
  }
}

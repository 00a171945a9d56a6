package osarai.hr.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.KeptWords;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;
import osarai.tables.Words;

/** Makes a profile of its form, telling all that is wrong, each at its field. */
final class ProfileReading {
  private static final List<String> ORDER = ProfileForm.inOrder();

  private final ProfileForm form;
  private final List<ProfileFault> faults = new ArrayList<>();

  private ProfileReading(ProfileForm form) {
    this.form = form;
  }

  static MadeProfile of(ProfileForm form) {
    return new ProfileReading(form).made();
  }

  private MadeProfile made() {
    RosterProfile profile = profile();
    add(ProfileCheck.faults(profile));
    add(together(profile));
    faults.sort(Comparator.comparingInt(fault -> ORDER.indexOf(fault.field())));
    return MadeProfile.of(profile, faults);
  }

  /** What follows only from a fault told before is not told. */
  private void add(List<ProfileFault> more) {
    Set<String> faulty = faults.stream().map(ProfileFault::field).collect(Collectors.toSet());
    more.stream().filter(fault -> !faulty.contains(fault.field())).forEach(faults::add);
  }

  private RosterProfile profile() {
    String sheet = form.text(ProfileForm.SHEET).strip();
    return new RosterProfile(
        form.text(ProfileForm.NAME).strip(),
        choice(ProfileForm.ENCODING, TextEncoding.AUTO),
        choice(ProfileForm.DELIMITER, Delimiter.AUTO),
        sheet.isEmpty() ? null : sheet,
        headerRow(),
        words(List.of(RosterField.values()), ProfileForm::of, KeptHeaders::of),
        required(),
        words(List.of(EmploymentType.values()), ProfileForm::of, KeptWords::of),
        words(ProfileForm.POSITIONS, ProfileForm::of, KeptSettings::of),
        words(List.of(AbsenceKind.values()), ProfileForm::of, KeptWords::of),
        WordList.read(form.text(ProfileForm.EXEMPT)),
        number(ProfileForm.NUMBER_LENGTH, ProfileMessages::number_length),
        form.isTicked(ProfileForm.PAD),
        form.isTicked(ProfileForm.EXCEL_SERIALS));
  }

  private <E extends Enum<E> & Worded> E choice(String field, E otherwise) {
    String word = form.text(field);
    if (word.isEmpty()) {
      return otherwise;
    }
    Optional<E> chosen = Worded.of(otherwise.getDeclaringClass(), word);
    if (chosen.isEmpty()) {
      faults.add(ProfileFault.at(field, ProfileMessages::choose));
    }
    return chosen.orElse(otherwise);
  }

  private int headerRow() {
    Optional<Integer> row = ProfileForm.headerRow(form.text(ProfileForm.HEADER_ROW));
    if (row.isEmpty()) {
      faults.add(ProfileFault.at(ProfileForm.HEADER_ROW, ProfileMessages::header_row));
    }
    return row.orElse(1);
  }

  /** Null where the field is blank, or what stands in it is no number. */
  private @Nullable Integer number(String field, Function<ProfileMessages, String> fault) {
    String digits = Normalizer.normalize(form.text(field), Normalizer.Form.NFKC).strip();
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("[0-9]{1,6}")) {
      faults.add(ProfileFault.at(field, fault));
      return null;
    }
    return Integer.valueOf(digits);
  }

  /** A word that stands in two fields is told at the second, and kept for the first. */
  private <T> Map<String, T> words(
      List<T> meanings, Function<T, String> field, Function<T, KeptText> called) {
    Map<String, T> words = new LinkedHashMap<>();
    Map<String, T> seen = new HashMap<>();
    for (T meaning : meanings) {
      for (String word : WordList.read(form.text(field.apply(meaning)))) {
        T before = seen.putIfAbsent(Words.key(word), meaning);
        if (before == null || before == meaning) {
          words.put(word, meaning);
        } else {
          Function<ProfileMessages, String> text =
              ProfileCheck.ambiguous(word, called.apply(before), called.apply(meaning));
          faults.add(ProfileFault.at(field.apply(meaning), text));
        }
      }
    }
    return words;
  }

  private List<RosterField> required() {
    return Arrays.stream(RosterField.values())
        .filter(
            field ->
                field == RosterField.STAFF_NUMBER || form.isTicked(ProfileForm.required(field)))
        .toList();
  }

  /** Every file with the one column and without the other would be refused. */
  private static List<ProfileFault> together(RosterProfile profile) {
    List<ProfileFault> alone = new ArrayList<>();
    for (Map.Entry<RosterField, RosterField> pair : RosterHeader.PAIRS) {
      RosterField there = pair.getKey();
      RosterField wanted = pair.getValue();
      if (profile.columns().containsValue(there) && !profile.columns().containsValue(wanted)) {
        alone.add(
            ProfileFault.at(
                ProfileForm.of(wanted),
                told -> told.alone(KeptHeaders.of(there), KeptHeaders.of(wanted))));
      }
    }
    return alone;
  }
}

package osarai.hr.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;

/**
 * A profile as the fields of its form: what stands in each, as it was typed.
 *
 * @param texts by the id of the field; what is not there is empty
 * @param ticked the ids of the boxes that are ticked
 */
record ProfileForm(Map<String, String> texts, Set<String> ticked) {

  static ProfileForm of(RosterProfile profile) {
    Map<String, String> texts = new HashMap<>();
    texts.put(ProfileFields.NAME, profile.name());
    texts.put(ProfileFields.ENCODING, profile.encoding().word());
    texts.put(ProfileFields.DELIMITER, profile.delimiter().word());
    texts.put(ProfileFields.HEADER_ROW, String.valueOf(profile.headerRow()));
    texts.put(ProfileFields.SHEET, profile.sheet() == null ? "" : profile.sheet());
    Integer length = profile.numberLength();
    texts.put(ProfileFields.NUMBER_LENGTH, length == null ? "" : length.toString());
    texts.put(ProfileFields.EXEMPT, WordList.write(profile.exempt()));
    words(texts, profile.columns(), List.of(RosterField.values()), ProfileFields::of);
    words(texts, profile.employment(), List.of(EmploymentType.values()), ProfileFields::of);
    words(texts, profile.positions(), ProfileFields.POSITIONS, ProfileFields::of);
    words(texts, profile.leave(), List.of(AbsenceKind.values()), ProfileFields::of);
    return new ProfileForm(texts, ticked(profile));
  }

  private static <T> void words(
      Map<String, String> texts,
      Map<String, T> words,
      List<T> meanings,
      Function<T, String> field) {
    for (T meaning : meanings) {
      Stream<String> own =
          words.entrySet().stream().filter(e -> e.getValue() == meaning).map(Map.Entry::getKey);
      texts.put(field.apply(meaning), WordList.write(own.toList()));
    }
  }

  private static Set<String> ticked(RosterProfile profile) {
    Set<String> ticked = new HashSet<>();
    profile.required().forEach(field -> ticked.add(ProfileFields.required(field)));
    if (profile.pad()) {
      ticked.add(ProfileFields.PAD);
    }
    if (profile.excelSerials()) {
      ticked.add(ProfileFields.EXCEL_SERIALS);
    }
    return ticked;
  }

  String text(String field) {
    return texts.getOrDefault(field, "");
  }

  boolean isTicked(String field) {
    return ticked.contains(field);
  }

  /** Whether a field says the same in both. */
  boolean agrees(ProfileForm other, String field) {
    return text(field).equals(other.text(field)) && isTicked(field) == other.isTicked(field);
  }
}

package osarai.hr.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;

/**
 * A profile as the fields of its form: what stands in each, as it was typed.
 *
 * @param texts by the id of the field; what is not there is empty
 * @param ticked the ids of the boxes that are ticked
 */
record ProfileForm(Map<String, String> texts, Set<String> ticked) {
  static final String NAME = "name";
  static final String ENCODING = "encoding";
  static final String DELIMITER = "delimiter";
  static final String HEADER_ROW = "header-row";
  static final String SHEET = "sheet";
  static final String NUMBER_LENGTH = "number-length";
  static final String PAD = "pad";
  static final String EXCEL_SERIALS = "excel-serials";
  static final String EXEMPT = "exempt";

  /** As the form asks for them: who leads first. */
  static final List<Position> POSITIONS = List.of(Position.HEAD, Position.DEPUTY, Position.MEMBER);

  static final int LAST_HEADER_ROW = 100;

  /** As it was sent: the ids of the fields and what stands in them, by the same place. */
  static ProfileForm sent(List<String> fields, List<String> typed, List<String> ticked) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < Math.min(fields.size(), typed.size()); i++) {
      texts.put(fields.get(i), typed.get(i));
    }
    return new ProfileForm(texts, new HashSet<>(ticked));
  }

  /** As its page may show it again: without a 個人番号. */
  ProfileForm shown() {
    Map<String, String> shown = new HashMap<>();
    texts.forEach((field, text) -> shown.put(field, IndividualNumber.masked(text)));
    return new ProfileForm(shown, ticked);
  }

  static ProfileForm of(RosterProfile profile) {
    Map<String, String> texts = new HashMap<>();
    texts.put(NAME, profile.name());
    texts.put(ENCODING, profile.encoding().word());
    texts.put(DELIMITER, profile.delimiter().word());
    texts.put(HEADER_ROW, String.valueOf(profile.headerRow()));
    texts.put(SHEET, profile.sheet() == null ? "" : profile.sheet());
    Integer length = profile.numberLength();
    texts.put(NUMBER_LENGTH, length == null ? "" : length.toString());
    texts.put(EXEMPT, WordList.write(profile.exempt()));
    words(texts, profile.columns(), List.of(RosterField.values()), ProfileForm::of);
    words(texts, profile.employment(), List.of(EmploymentType.values()), ProfileForm::of);
    words(texts, profile.positions(), POSITIONS, ProfileForm::of);
    words(texts, profile.leave(), List.of(AbsenceKind.values()), ProfileForm::of);
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
    profile.required().forEach(field -> ticked.add(required(field)));
    if (profile.pad()) {
      ticked.add(PAD);
    }
    if (profile.excelSerials()) {
      ticked.add(EXCEL_SERIALS);
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

  /** The headings of a column. */
  static String of(RosterField field) {
    return "column-" + field.word();
  }

  /** Whether a file must have the column. */
  static String required(RosterField field) {
    return "required-" + field.word();
  }

  static String of(EmploymentType type) {
    return "employment-" + type.word();
  }

  static String of(Position position) {
    return "position-" + position.word();
  }

  static String of(AbsenceKind kind) {
    return "leave-" + kind.word();
  }

  /** As they follow each other on the page. */
  static List<String> inOrder() {
    List<String> fields = new ArrayList<>(List.of(NAME));
    Arrays.stream(RosterField.values()).map(ProfileForm::of).forEach(fields::add);
    Arrays.stream(EmploymentType.values()).map(ProfileForm::of).forEach(fields::add);
    POSITIONS.stream().map(ProfileForm::of).forEach(fields::add);
    Arrays.stream(AbsenceKind.values()).map(ProfileForm::of).forEach(fields::add);
    fields.addAll(List.of(HEADER_ROW, SHEET, ENCODING, DELIMITER, NUMBER_LENGTH, EXEMPT));
    return fields;
  }

  /**
   * The line with the headings, as somebody typed it: from 1 to {@value #LAST_HEADER_ROW}, in
   * digits of either width; 1 where nothing stands.
   */
  static Optional<Integer> headerRow(@Nullable String typed) {
    String digits = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip();
    if (digits.isEmpty()) {
      return Optional.of(1);
    }
    return Optional.of(digits)
        .filter(d -> d.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(row -> row >= 1 && row <= LAST_HEADER_ROW);
  }
}

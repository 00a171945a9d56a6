package osarai.hr.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.tables.Words;

/**
 * What was said of the columns of a sample: the profile to be made of it.
 *
 * @param headings of the sample
 * @param meanings the word of a {@link RosterField} for each heading, empty where it is not read
 */
record SampleForm(
    String name, int headerRow, String sheet, List<String> headings, List<String> meanings) {

  /** The field in which the meaning of a heading is chosen. */
  static String field(int heading) {
    return "means-" + heading;
  }

  /** With the meanings that the profile of the product gives; each once, as a file must. */
  static SampleForm guessed(int headerRow, String sheet, List<String> headings) {
    Map<String, RosterField> known = RosterProfile.byKey(JapaneseProfile.standard().columns());
    List<String> meanings = new ArrayList<>();
    for (String heading : headings) {
      String word =
          Optional.ofNullable(known.get(Words.key(heading)))
              .map(RosterField::word)
              .filter(w -> !meanings.contains(w))
              .orElse("");
      meanings.add(word);
    }
    return new SampleForm("", headerRow, sheet, headings, meanings);
  }

  /** As its page may show it: without a 個人番号. */
  SampleForm shown() {
    return new SampleForm(
        IndividualNumber.masked(name),
        headerRow,
        IndividualNumber.masked(sheet),
        headings.stream().map(IndividualNumber::masked).toList(),
        meanings);
  }

  String meaning(int heading) {
    return heading < meanings.size() ? meanings.get(heading) : "";
  }

  MadeProfile read() {
    List<ProfileFault> faults = new ArrayList<>();
    Map<RosterField, Integer> places = new EnumMap<>(RosterField.class);
    Map<String, RosterField> columns = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      Optional<RosterField> meant = Worded.of(RosterField.class, meaning(i));
      if (meant.isPresent()) {
        Integer before = places.putIfAbsent(meant.get(), i);
        if (before != null) {
          faults.add(twice(meant.get(), before, i));
        }
        columns.put(headings.get(i), meant.get());
      } else if (!meaning(i).isEmpty()) {
        faults.add(ProfileFault.at(field(i), ProfileMessages::choose));
      }
    }
    alone(places, faults);
    if (!places.containsKey(RosterField.STAFF_NUMBER)) {
      faults.add(ProfileFault.at(field(0), ProfileMessages::no_staff_number));
    }
    RosterProfile profile = profile(columns, places.keySet());
    ProfileCheck.faults(profile).stream()
        .filter(fault -> !fault.field().equals(ProfileForm.of(RosterField.STAFF_NUMBER)))
        .map(SampleForm::here)
        .forEach(faults::add);
    faults.sort(Comparator.comparingInt(fault -> place(fault.field())));
    return MadeProfile.of(profile, faults);
  }

  /** As the fields follow each other on the page. */
  private int place(String field) {
    return IntStream.range(0, headings.size())
        .filter(i -> field(i).equals(field))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }

  private ProfileFault twice(RosterField meant, int first, int second) {
    return ProfileFault.at(
        field(second),
        told -> told.two_columns(headings.get(first), headings.get(second), KeptHeaders.of(meant)));
  }

  /** The file itself would be refused without the other column. */
  private static void alone(Map<RosterField, Integer> places, List<ProfileFault> faults) {
    for (Map.Entry<RosterField, RosterField> pair : RosterHeader.PAIRS) {
      Integer there = places.get(pair.getKey());
      if (there != null && !places.containsKey(pair.getValue())) {
        KeptText other = KeptHeaders.of(pair.getKey());
        KeptText missing = KeptHeaders.of(pair.getValue());
        faults.add(ProfileFault.at(field(there), told -> told.alone_in_file(other, missing)));
      }
    }
  }

  /** Of the profile's fields the page has only the name. */
  private static ProfileFault here(ProfileFault fault) {
    return fault.field().equals(ProfileForm.NAME) ? fault : new ProfileFault("", fault.text());
  }

  private RosterProfile profile(Map<String, RosterField> columns, Set<RosterField> chosen) {
    RosterProfile standard = JapaneseProfile.standard();
    return new RosterProfile(
        name.strip(),
        standard.encoding(),
        standard.delimiter(),
        sheet.isBlank() ? null : sheet.strip(),
        headerRow,
        columns,
        standard.required().stream().filter(chosen::contains).toList(),
        standard.employment(),
        standard.positions(),
        standard.leave(),
        standard.exempt(),
        standard.numberLength(),
        standard.pad(),
        standard.excelSerials());
  }
}

package osarai.hr.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.tables.Delimiter;
import osarai.tables.FoundForm;
import osarai.tables.TextEncoding;

/**
 * The page on which the columns of a sample get their meanings.
 *
 * @param file the form of the sample
 * @param numbered columns with what looks like a 個人番号
 */
record SampleView(
    SampleForm form, FoundForm file, List<KeptText> numbered, List<ToldFault> faults) {

  /** What came with the sample or the form is shown without a 個人番号. */
  SampleView {
    form = form.shown();
    numbered =
        numbered.stream()
            .map(column -> new KeptText(IndividualNumber.masked(column.line())))
            .toList();
  }

  /** Something to choose. */
  record Option(RosterField field, boolean chosen) {}

  /** A heading with what it can mean. */
  record Heading(String id, String text, List<Option> options, String fault) {}

  public List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < form.headings().size(); i++) {
      String chosen = form.meaning(i);
      List<Option> options =
          Arrays.stream(RosterField.values())
              .map(f -> new Option(f, f.word().equals(chosen)))
              .toList();
      String id = SampleForm.field(i);
      headings.add(new Heading(id, form.headings().get(i), options, faultAt(id)));
    }
    return headings;
  }

  public String faultAt(String field) {
    return ToldFault.at(field, faults);
  }

  /** Null of an XLSX file. */
  public @Nullable TextEncoding encoding() {
    return file.encoding();
  }

  /** Null of an XLSX file. */
  public @Nullable Delimiter delimiter() {
    return file.delimiter();
  }

  /** The name of the sheet that was read; empty for a text file. */
  public String sheet() {
    return IndividualNumber.masked(Objects.requireNonNullElse(file.sheet(), ""));
  }
}

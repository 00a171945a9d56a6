package osarai.hr.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.LongestTyped;
import osarai.tables.Cell;
import osarai.tables.FoundForm;
import osarai.tables.KeptFaults;
import osarai.tables.RowFault;
import osarai.tables.TableFile;
import osarai.tables.TableLimits;
import osarai.tables.TableRows;
import osarai.tables.UnreadableTable;
import osarai.tables.Words;

/**
 * The headings of a sample of a personnel system's file. No value of it is handed on.
 *
 * @param headings that a profile can name, in the order of the file
 * @param numbered columns with what looks like a 個人番号, by heading or letter
 */
record SampleFile(List<String> headings, FoundForm form, List<KeptText> numbered) {

  /**
   * What became of a sample.
   *
   * @param sample empty when there are faults
   * @param faults as an import of the file would tell them
   */
  record ReadSample(Optional<SampleFile> sample, List<KeptText> faults) {}

  /**
   * Reads all of a file, as an import would.
   *
   * @param like where the headings stand, and on which sheet
   */
  static ReadSample read(byte[] file, RosterProfile like, TableLimits limits) {
    Reading reading = new Reading(like.headerRow(), limits);
    try {
      TableRows rows = TableFile.rows(file, like.form(), limits);
      rows.forEach(reading::row);
      List<KeptText> faults = reading.faults();
      return faults.isEmpty()
          ? new ReadSample(Optional.of(reading.sample(rows.form())), faults)
          : new ReadSample(Optional.empty(), faults);
    } catch (UnreadableTable e) {
      return new ReadSample(Optional.empty(), List.of(e.fault().message()));
    }
  }

  private static final class Reading {
    private final int headerRow;
    private final TableLimits limits;
    private final Set<String> keys = new HashSet<>();
    private final List<KeptText> faults = new ArrayList<>();
    private final Set<Integer> numbered = new LinkedHashSet<>();
    private @Nullable List<String> names;
    private int rows;

    Reading(int headerRow, TableLimits limits) {
      this.headerRow = headerRow;
      this.limits = limits;
    }

    void row(int line, List<Cell> cells) {
      if (line < headerRow) {
        return;
      }
      if (names == null) {
        names = names(line, cells);
      } else if (++rows > limits.rows()) {
        throw UnreadableTable.ofFile(line, told -> told.too_many_rows(limits.rows()));
      } else {
        below(cells);
      }
    }

    private List<String> names(int line, List<Cell> cells) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        String name = cells.get(i).text().replaceAll("\\s+", " ").strip();
        if (IndividualNumber.isIn(name)) {
          faults.add(KeptHeaders.individualNumber(line, KeptFaults.letter(i)).message());
        } else if (!name.isEmpty() && !keys.add(Words.key(name))) {
          faults.add(twice(line, name));
        }
        found.add(name);
      }
      return found;
    }

    private static KeptText twice(int line, String name) {
      KeptText text = KeptHeaders.of(HeaderMessages::twice);
      return RowFault.ofCell(line, KeptFaults.heading(name), text).message();
    }

    private void below(List<Cell> cells) {
      for (int i = 0; i < cells.size(); i++) {
        if (IndividualNumber.isIn(cells.get(i).text())) {
          numbered.add(i);
        }
      }
    }

    List<KeptText> faults() {
      return names == null ? List.of(KeptFaults.of(told -> told.no_header(headerRow))) : faults;
    }

    SampleFile sample(FoundForm form) {
      List<String> found = names == null ? List.of() : names;
      List<KeptText> columns = numbered.stream().sorted().map(i -> column(found, i)).toList();
      return new SampleFile(found.stream().filter(Reading::isUsable).toList(), form, columns);
    }

    private static KeptText column(List<String> names, int index) {
      String name = index < names.size() ? names.get(index) : "";
      return name.isEmpty() ? KeptFaults.letter(index) : KeptFaults.of(told -> told.heading(name));
    }

    private static boolean isUsable(String name) {
      return !name.isEmpty() && name.length() <= LongestTyped.WORD && Words.unusable(name) < 0;
    }
  }
}

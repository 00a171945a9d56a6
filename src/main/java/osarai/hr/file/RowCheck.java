package osarai.hr.file;

import java.util.ArrayList;
import java.util.List;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.hr.profile.KeptHeaders;
import osarai.hr.profile.RosterHeader;
import osarai.tables.Cell;
import osarai.tables.RowFault;
import osarai.tables.TableLimits;
import osarai.tables.Words;

/** What is looked at in every cell of a row before any value is made of it. */
final class RowCheck {
  /** What a conversion puts in the place of a sign that it does not know. */
  private static final int LOST = 0xfffd;

  private final RosterHeader header;
  private final TableLimits limits;
  private final boolean rectangular;

  RowCheck(RosterHeader header, TableLimits limits, boolean rectangular) {
    this.header = header;
    this.limits = limits;
    this.rectangular = rectangular;
  }

  List<RowFault> faults(int line, List<Cell> cells) {
    List<RowFault> faults = new ArrayList<>();
    if (rectangular && cells.size() < header.size()) {
      KeptText fewer = KeptRows.of(told -> told.fewer_cells(cells.size(), header.size()));
      faults.add(RowFault.ofLine(line, fewer));
    }
    for (int i = 0; i < cells.size(); i++) {
      cell(faults, line, i, cells.get(i));
    }
    return faults;
  }

  private void cell(List<RowFault> faults, int line, int index, Cell cell) {
    RosterHeader.Column column = header.column(index);
    String text = cell.text();
    int unusable = Words.unusable(text);
    if (text.length() > limits.cell()) {
      KeptText tooLong = KeptRows.of(told -> told.too_long(limits.cell()));
      faults.add(RowFault.ofCell(line, column.name(), tooLong));
    } else if (!column.exempt() && IndividualNumber.isIn(text)) {
      faults.add(KeptHeaders.individualNumber(line, column.name()));
    } else if (unusable >= 0) {
      faults.add(RowFault.ofCell(line, column.name(), unusable(unusable)));
    } else if (rectangular && index >= header.size() && !cell.isBlank()) {
      KeptText more = KeptRows.of(told -> told.more_cells(header.size()));
      faults.add(RowFault.ofLine(line, more));
    } else if (column.field() != null) {
      kind(faults, line, column.name(), cell.content());
    }
  }

  private static KeptText unusable(int sign) {
    String shown = String.format("U+%04X", sign);
    return KeptRows.of(told -> sign == LOST ? told.lost(shown) : told.unusable(shown));
  }

  private static void kind(List<RowFault> faults, int line, KeptText column, Cell.Content kind) {
    if (kind == Cell.Content.FORMULA) {
      faults.add(RowFault.ofCell(line, column, KeptRows.of(RosterFileMessages::formula)));
    } else if (kind == Cell.Content.ERROR) {
      faults.add(RowFault.ofCell(line, column, KeptRows.of(RosterFileMessages::error_cell)));
    }
  }
}

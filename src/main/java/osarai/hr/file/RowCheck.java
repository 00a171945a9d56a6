package osarai.hr.file;

import java.util.ArrayList;
import java.util.List;
import osarai.forms.IndividualNumber;
import osarai.hr.profile.HeaderMessages;
import osarai.hr.profile.RosterHeader;
import osarai.tables.Cell;
import osarai.tables.RowFault;
import osarai.tables.TableLimits;
import osarai.tables.Words;

/** What is looked at in every cell of a row before any value is made of it. */
final class RowCheck {
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
      faults.add(RosterFileMessages.fewerCells(line, cells.size(), header.size()));
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
      faults.add(RosterFileMessages.longCell(line, column.name(), limits.cell()));
    } else if (!column.exempt() && IndividualNumber.isIn(text)) {
      faults.add(HeaderMessages.individualNumber(line, column.name()));
    } else if (unusable >= 0) {
      faults.add(RosterFileMessages.unusable(line, column.name(), unusable));
    } else if (rectangular && index >= header.size() && !cell.isBlank()) {
      faults.add(RosterFileMessages.moreCells(line, header.size()));
    } else if (column.field() != null) {
      kind(faults, line, column.name(), cell.content());
    }
  }

  private static void kind(List<RowFault> faults, int line, String column, Cell.Content kind) {
    if (kind == Cell.Content.FORMULA) {
      faults.add(RosterFileMessages.formula(line, column));
    } else if (kind == Cell.Content.ERROR) {
      faults.add(RosterFileMessages.errorCell(line, column));
    }
  }
}

package osarai.hr.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.hr.profile.RosterField;
import osarai.hr.profile.RosterHeader;
import osarai.hr.profile.RosterProfile;
import osarai.people.StaffNumber;
import osarai.tables.Cell;
import osarai.tables.FileMessages;
import osarai.tables.RowFault;
import osarai.tables.TableFile;
import osarai.tables.TableLimits;
import osarai.tables.TableRows;
import osarai.tables.UnreadableTable;

/**
 * Reads a roster file: what it says of each person, and what is wrong with it. A bad row never
 * stops the others, but a person with a bad row is left out as a whole.
 *
 * <p>It goes through the file twice. The first pass finds what is wrong with the file as a whole,
 * before anything is handed on, and counts the rows of each staff number; so the second can hand on
 * a person with the last of its rows, and holds only those whose rows are not all seen yet.
 */
final class RosterReader {
  /**
   * How it ended.
   *
   * @param complete false when the file could not be read as a whole: nothing of it may be used
   */
  record RowCounts(int rows, int statements, int faults, int hints, boolean complete) {}

  private final RosterProfile profile;
  private final LocalDate effective;
  private final TableLimits limits;
  private final Counting to;
  private final Map<String, Integer> awaited = new HashMap<>();
  private final Map<String, List<@Nullable RosterRow>> pending = new HashMap<>();
  private @Nullable RosterHeader header;
  private int rows;

  private RosterReader(
      RosterProfile profile, LocalDate effective, TableLimits limits, RosterReading to) {
    this.profile = profile;
    this.effective = effective;
    this.limits = limits;
    this.to = new Counting(to);
  }

  /**
   * Reads all of a file.
   *
   * @param effective the 発令日 of rows that name none
   */
  static RowCounts read(
      byte[] file,
      RosterProfile profile,
      LocalDate effective,
      TableLimits limits,
      RosterReading to) {
    return new RosterReader(profile, effective, limits, to).read(file);
  }

  private RowCounts read(byte[] file) {
    boolean complete = false;
    try {
      TableRows source = TableFile.rows(file, profile.form(), limits);
      source.forEach(this::count);
      RosterHeader found = header;
      if (found == null) {
        throw UnreadableTable.ofFile(told -> told.no_header(profile.headerRow()));
      }
      found.faults().forEach(to::fault);
      found.hints().forEach(to::hint);
      if (found.faults().isEmpty()) {
        awaited.keySet().forEach(to::named);
        people(source, found);
        complete = true;
      }
    } catch (UnreadableTable e) {
      to.fault(e.fault());
    }
    return new RowCounts(rows, to.statements, to.faults, to.hints, complete);
  }

  private void count(int line, List<Cell> cells) {
    RosterHeader found = header;
    if (line < profile.headerRow()) {
      return;
    }
    if (found == null) {
      header = new RosterHeader(line, cells, profile);
      return;
    }
    rows++;
    if (rows > limits.rows()) {
      throw UnreadableTable.ofFile(line, told -> told.too_many_rows(limits.rows()));
    }
    awaited.merge(key(found, cells), 1, Integer::sum);
  }

  private void people(TableRows source, RosterHeader found) {
    RowCheck check = new RowCheck(found, limits, source.isRectangular());
    RowReader reader = new RowReader(found, profile, check, to);
    boolean[] below = new boolean[1];
    source.forEach(
        (line, cells) -> {
          if (below[0]) {
            person(found, key(found, cells), reader.read(line, cells).orElse(null));
          }
          below[0] |= line >= profile.headerRow();
        });
    if (rows == 0) {
      throw UnreadableTable.ofFile(FileMessages::no_rows);
    }
    if (source.endsWithinALine()) {
      to.hint(RowFault.ofFile(0, KeptRows.of(RosterFileMessages::ends_within_a_line)));
    }
  }

  private void person(RosterHeader found, String key, @Nullable RosterRow row) {
    List<@Nullable RosterRow> seen = pending.computeIfAbsent(key, k -> new ArrayList<>(1));
    seen.add(row);
    if (seen.size() < awaited.getOrDefault(key, 0)) {
      return;
    }
    pending.remove(key);
    List<RosterRow> good = new ArrayList<>();
    for (RosterRow one : seen) {
      if (one != null) {
        good.add(one);
      }
    }
    List<Statement> acts = List.of();
    if (good.size() == seen.size()) {
      acts = PersonRows.acts(found, good, effective, to);
      acts.forEach(to::statement);
    } else {
      good.forEach(one -> to.fault(otherRowBad(one)));
    }
    if (acts.isEmpty()) {
      to.leftOut(seen.size());
    }
  }

  private static RowFault otherRowBad(RosterRow row) {
    return RowFault.ofLine(
        row.line(), KeptRows.of(told -> told.other_row_bad(row.number().value())));
  }

  private String key(RosterHeader found, List<Cell> cells) {
    String number = StaffNumber.plain(found.cell(RosterField.STAFF_NUMBER, cells).text());
    String padded = NumberForm.padded(number, profile);
    // Rows without a usable number belong to nobody; they need not be kept apart.
    return padded.length() > RosterField.STAFF_NUMBER.longest() ? "" : padded;
  }

  private static final class Counting implements RosterReading {
    private final RosterReading to;
    private int statements;
    private int faults;
    private int hints;

    Counting(RosterReading to) {
      this.to = to;
    }

    @Override
    public void statement(Statement statement) {
      statements++;
      to.statement(statement);
    }

    @Override
    public void named(String number) {
      to.named(number);
    }

    @Override
    public void leftOut(int rows) {
      to.leftOut(rows);
    }

    @Override
    public void fault(RowFault fault) {
      faults++;
      to.fault(fault);
    }

    @Override
    public void hint(RowFault hint) {
      hints++;
      to.hint(hint);
    }
  }
}

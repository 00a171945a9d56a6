package osarai.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a text file: commas, tabs or semicolons. */
final class CsvRows implements TableRows {
  private final byte[] file;
  private final TableLimits limits;
  private final TextEncoding encoding;
  private final Delimiter delimiter;

  CsvRows(byte[] file, TableForm form, TableLimits limits) {
    this.file = file;
    this.limits = limits;
    this.encoding = ProvenEncoding.of(file, form.encoding());
    Delimiter wanted = form.delimiter();
    this.delimiter = wanted == Delimiter.AUTO ? Delimiter.in(line(form.headerRow())) : wanted;
  }

  @Override
  public void forEach(Each each) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter.sign())
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(new QuoteWatch(open(), delimiter.sign(), limits))) {
      for (CsvRecord row : reader) {
        hand(row, each);
      }
    } catch (CsvParseException e) {
      throw e.getCause() instanceof UnreadableTable told
          ? told // by the watch, with the line
          : UnreadableTable.ofFile(FileMessages::broken_csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hand(CsvRecord row, Each each) {
    int line = (int) row.getStartingLineNumber();
    if (row.getFieldCount() > limits.columns()) {
      throw UnreadableTable.ofLine(line, told -> told.too_many_columns(limits.columns()));
    }
    List<Cell> cells = row.getFields().stream().map(Cell::text).toList();
    if (!cells.stream().allMatch(Cell::isBlank)) {
      each.row(line, cells);
    }
  }

  @Override
  public boolean isRectangular() {
    return true;
  }

  @Override
  public boolean endsWithinALine() {
    byte last = file[file.length - 1];
    byte before = file.length > 1 ? file[file.length - 2] : 0;
    return last != '\n' && last != '\r' && before != '\n' && before != '\r';
  }

  @Override
  public FoundForm form() {
    return new FoundForm(encoding, delimiter, null);
  }

  private String line(int number) {
    try (BufferedReader reader = new BufferedReader(open())) {
      StringBuilder line = new StringBuilder();
      int at = 1;
      for (int c = reader.read(); c >= 0 && at <= number; c = reader.read()) {
        if (c == '\n') {
          at++;
        } else if (at == number && line.length() < limits.columns() * limits.cell()) {
          line.append((char) c);
        }
      }
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reader open() {
    int bom = encoding.bom(file);
    // Every byte was proven when the encoding was found, so nothing is replaced here.
    return new InputStreamReader(
        new ByteArrayInputStream(file, bom, file.length - bom), encoding.charset());
  }
}

package osarai.tables;

import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import osarai.forms.KeptText;

/**
 * What is told of any table that comes in: the place, what was found, and what is wanted. It is
 * kept with the preview of a file.
 */
@MessageBundle("tables")
public interface FileMessages {
  /** What is said of one cell, after where it stands. */
  String at(int line, KeptText column, KeptText text);

  /** What is said of a whole line. */
  String in_line(int line, KeptText text);

  /** A column by its heading. */
  String heading(String heading);

  /** A column by its letter, as a spreadsheet shows it. */
  String letter(String letter);

  /** Where a statement stands that is made of these lines. */
  String lines(List<String> lines);

  String lines_and_more(List<String> lines, int more);

  String empty();

  String too_many_bytes(int found, int limit);

  String too_many_rows(int limit);

  String too_many_columns(int limit);

  String hopeless_cell(int limit);

  String old_excel();

  String broken_xlsx();

  String bomb();

  String doctype();

  /** Over several lines. */
  String merged(String cells);

  String no_sheet(String wanted, List<String> sheets);

  String bad_byte(int place, String hex, TextEncoding encoding);

  /** What an encoding is called within a sentence. */
  String encoding(TextEncoding encoding);

  String mixed_encodings(int utf8, int other);

  String quote_not_closed();

  String text_after_quote();

  String broken_csv();

  String no_header(int line);

  String no_rows();

  String blank();

  String line_break();

  String unreadable(String sign);

  String column_twice(String column);

  String columns_missing(List<String> columns);

  String individual_number(int line);

  String formula();
}

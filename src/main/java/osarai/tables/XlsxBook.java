package osarai.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an XLSX file says of itself.
 *
 * @param sheets the ids of the sheets by their names, in their order
 * @param hidden the names of those that the program shows to nobody
 * @param since1904 whether days are counted from 1904
 */
record XlsxBook(ZipParts parts, Map<String, String> sheets, Set<String> hidden, boolean since1904) {

  static XlsxBook of(ZipParts parts) {
    if (!parts.has("xl/workbook.xml")) {
      throw ZipParts.broken();
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    Set<String> hidden = new HashSet<>();
    boolean since1904 = false;
    try (XlsxPart book = new XlsxPart(parts, "xl/workbook.xml", 0)) {
      while (book.next()) {
        if (book.begins("workbookPr")) {
          String given = book.attribute("date1904");
          since1904 = "1".equals(given) || "true".equals(given);
        } else if (book.begins("sheet")) {
          String name = String.valueOf(book.attribute("name"));
          sheets.put(name, String.valueOf(book.attribute("id")));
          String state = book.attribute("state");
          if (state != null && !state.equals("visible")) {
            hidden.add(name);
          }
        }
      }
    }
    return new XlsxBook(parts, sheets, hidden, since1904);
  }

  /** The name of the sheet that is wanted, or of the first that can be seen. */
  String sheetCalled(@Nullable String wanted) {
    String chosen = wanted == null ? first() : wanted;
    if (chosen == null || !sheets.containsKey(chosen)) {
      throw UnreadableTable.ofFile(
          told ->
              told.no_sheet(
                  Words.shown(String.valueOf(chosen)),
                  sheets.keySet().stream().sorted().limit(20).map(Words::shown).toList()));
    }
    return chosen;
  }

  private @Nullable String first() {
    Stream<String> seen = sheets.keySet().stream().filter(name -> !hidden.contains(name));
    return Stream.concat(seen, sheets.keySet().stream()).findFirst().orElse(null);
  }

  /** The part of the file with a sheet's rows. */
  String partOf(String name) {
    String id = String.valueOf(sheets.get(name));
    try (XlsxPart links = new XlsxPart(parts, "xl/_rels/workbook.xml.rels", 0)) {
      while (links.next()) {
        if (links.begins("Relationship") && id.equals(links.attribute("Id"))) {
          String target = String.valueOf(links.attribute("Target"));
          return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
      }
    }
    throw ZipParts.broken();
  }
}

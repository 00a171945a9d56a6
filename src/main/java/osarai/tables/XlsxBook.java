package osarai.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an XLSX file says of itself.
 *
 * @param sheets the ids of the sheets by their names, in their order
 * @param since1904 whether days are counted from 1904
 */
record XlsxBook(ZipParts parts, Map<String, String> sheets, boolean since1904) {

  static XlsxBook of(ZipParts parts) {
    if (!parts.has("xl/workbook.xml")) {
      throw ZipParts.broken();
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    boolean since1904 = false;
    try (XlsxPart book = new XlsxPart(parts, "xl/workbook.xml", 0)) {
      while (book.next()) {
        if (book.begins("workbookPr")) {
          String given = book.attribute("date1904");
          since1904 = "1".equals(given) || "true".equals(given);
        } else if (book.begins("sheet")) {
          sheets.put(String.valueOf(book.attribute("name")), String.valueOf(book.attribute("id")));
        }
      }
    }
    return new XlsxBook(parts, sheets, since1904);
  }

  /** The name of the sheet that is wanted, or of the first. */
  String sheetCalled(@Nullable String wanted) {
    String chosen = wanted == null ? sheets.keySet().stream().findFirst().orElse(null) : wanted;
    if (chosen == null || !sheets.containsKey(chosen)) {
      throw UnreadableTable.ofFile(
          told ->
              told.no_sheet(
                  Words.shown(String.valueOf(chosen)),
                  sheets.keySet().stream().sorted().limit(20).map(Words::shown).toList()));
    }
    return chosen;
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

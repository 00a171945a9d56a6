package osarai.tables;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts hold anything is rows or {@link UnreadableTable}. */
public final class FuzzXlsx {
  private static final String BOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>\
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Target="worksheets/sheet1.xml"
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
      </Relationships>\
      """;

  private FuzzXlsx() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean whole = data.consumeBoolean();
    String styles = data.consumeString(2_000);
    String shared = data.consumeString(2_000);
    Read.all(whole ? book(data.consumeRemainingAsString(), shared, styles) : odd(data));
  }

  private static byte[] book(String sheet, String shared, String styles) {
    return zip(
        "xl/workbook.xml", BOOK,
        "xl/_rels/workbook.xml.rels", RELATIONS,
        "xl/styles.xml", styles,
        "xl/sharedStrings.xml", shared,
        "xl/worksheets/sheet1.xml", sheet);
  }

  private static byte[] odd(FuzzedDataProvider data) {
    return zip(
        "xl/workbook.xml", data.consumeString(1_000),
        "xl/_rels/workbook.xml.rels", data.consumeString(1_000),
        "xl/worksheets/sheet1.xml", data.consumeRemainingAsString());
  }

  private static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

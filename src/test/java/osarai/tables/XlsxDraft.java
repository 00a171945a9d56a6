package osarai.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part, as other programs and attackers write it. */
public final class XlsxDraft {
  static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  /** Rows 1 and 2 of a small roster; the header is in shared strings, with furigana. */
  public static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
          + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public XlsxDraft() {
    workbook("");
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
    part(
        "xl/sharedStrings.xml",
        "<sst "
            + NS
            + "><si><t>職員番号</t></si><si><t>氏名</t>"
            + "<rPh sb=\"0\" eb=\"2\"><t>シメイ</t></rPh></si>"
            + "<si><r><t>フリ</t></r><r><t>ガナ</t></r></si><si><t>発令日</t></si></sst>");
    part(
        "xl/styles.xml",
        "<styleSheet "
            + NS
            + "><numFmts count=\"2\"><numFmt numFmtId=\"164\""
            + " formatCode=\"0000\"/><numFmt numFmtId=\"165\""
            + " formatCode=\"[$-411]ge.m.d;@\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
            + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
  }

  /** A whole file: the header, and below it these rows. */
  public static byte[] of(String rows) {
    return new XlsxDraft().rows(HEADER + rows).bytes();
  }

  public XlsxDraft workbook(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook "
            + NS
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\">"
            + properties
            + "<sheets><sheet name=\"名簿\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<sheet name=\"会計年度\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
  }

  /** With the first sheet hidden, or not. */
  public XlsxDraft firstSheet(String state) {
    String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
    return part(
        "xl/workbook.xml", book.replace("sheetId=\"1\"", "sheetId=\"1\" state=\"" + state + "\""));
  }

  public XlsxDraft rows(String rows) {
    return part("xl/worksheets/sheet1.xml", sheet(rows));
  }

  public static String sheet(String rows) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
        + NS
        + "><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  /** A row with the number cell as given, a name, its reading, and the date cell as given. */
  public static String person(int line, String number, String date) {
    return "<row r=\""
        + line
        + "\"><c r=\"A"
        + line
        + "\" "
        + number
        + "</c>"
        + text("B" + line, "田村花子")
        + text("C" + line, "タムラハナコ")
        + "<c r=\"D"
        + line
        + "\" "
        + date
        + "</c></row>";
  }

  public static String text(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  public XlsxDraft part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public XlsxDraft part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package osarai.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How numbers are shown: as a date, with leading zeros, or plainly. */
final class XlsxStyles {
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** The day after 9999-12-31 in the 1900 system. */
  private static final int BEYOND = 2_958_466;

  private final List<Integer> formats = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final boolean since1904;

  XlsxStyles(ZipParts parts, boolean since1904) {
    this.since1904 = since1904;
    if (!parts.has("xl/styles.xml")) {
      return;
    }
    try (XlsxPart part = new XlsxPart(parts, "xl/styles.xml", 0)) {
      boolean cells = false;
      while (part.next()) {
        if (part.begins("numFmt")) {
          codes.put(part.number("numFmtId", 0), String.valueOf(part.attribute("formatCode")));
        } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
          cells = !cells;
        } else if (cells && part.begins("xf")) {
          formats.add(part.number("numFmtId", 0));
        }
      }
    }
  }

  Cell number(String value, int style) {
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      return new Cell(Cell.Content.ERROR, value, null);
    }
    if (Math.abs((long) number.scale()) > 400 || number.precision() > 400) {
      return new Cell(Cell.Content.ERROR, "", null);
    }
    LocalDate day = day(number);
    int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
    String code = codes.getOrDefault(format, "");
    if (day != null && isDate(format, code)) {
      return new Cell(Cell.Content.NUMBER, day.toString(), day);
    }
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    if (code.matches("0{1,20}") && plain.matches("[0-9]+")) {
      plain = "0".repeat(Math.max(0, code.length() - plain.length())) + plain;
    }
    return new Cell(Cell.Content.NUMBER, plain, day);
  }

  private @Nullable LocalDate day(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(BEYOND)) >= 0) {
      return null;
    }
    int serial = number.setScale(0, RoundingMode.FLOOR).intValue();
    return since1904 ? EPOCH_1904.plusDays(serial) : day1900(serial);
  }

  /** Excel believes in a 29 February 1900, day 60: there is no such day, and before it one less. */
  static @Nullable LocalDate day1900(int serial) {
    if (serial < 1 || serial == 60 || serial >= BEYOND) {
      return null;
    }
    return EPOCH_1900.plusDays(serial < 60 ? serial + 1 : serial);
  }

  /** The built-in formats for dates, 27 to 36 and 50 to 58 those of Japan, or one of its own. */
  private static boolean isDate(int format, String code) {
    if (code.isEmpty()) {
      return (format >= 14 && format <= 17)
          || format == 22
          || (format >= 27 && format <= 36)
          || (format >= 50 && format <= 58);
    }
    boolean literal = false;
    boolean bracket = false;
    for (int i = 0; i < Math.min(code.length(), 255) && !code.equals("General"); i++) {
      char c = code.charAt(i);
      literal ^= c == '"';
      bracket = !literal && (c == '[' || (bracket && c != ']'));
      if (c == '\\' || c == '_') {
        i++;
      } else if (!literal && !bracket && "yYdDgG".indexOf(c) >= 0) {
        return true;
      } else if (!literal && !bracket && "eE".indexOf(c) >= 0) {
        return i + 1 >= code.length() || "+-".indexOf(code.charAt(i + 1)) < 0;
      }
    }
    return false;
  }
}

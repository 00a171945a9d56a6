package osarai.tables;

/**
 * Keeps a spreadsheet from taking a text for a formula: a text that begins like one gets an
 * apostrophe before it. The full-width signs count too, since Excel of Japan takes them as well.
 */
final class FormulaGuard {
  private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠\u2212";

  private FormulaGuard() {}

  static String guarded(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

package osarai.tables;

/**
 * Keeps a spreadsheet from taking a text for a formula: a text that begins like one gets an
 * apostrophe before it. The full-width signs count too, since Excel of Japan takes them as well,
 * and so do signs behind blanks, which some programs leave out when they read a file.
 */
final class FormulaGuard {
  private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠\u2212";

  private FormulaGuard() {}

  static String guarded(String text) {
    boolean isLikeAFormula = isSign(text, 0) || isSign(text, firstVisible(text));
    return isLikeAFormula ? "'" + text : text;
  }

  private static boolean isSign(String text, int at) {
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Also what takes no room at all, such as a byte order mark. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}

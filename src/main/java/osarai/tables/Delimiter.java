package osarai.tables;

import java.util.List;
import osarai.forms.Worded;

/** What stands between the cells of a text file. */
public enum Delimiter implements Worded {
  AUTO("auto", ','),
  COMMA("comma", ','),
  TAB("tab", '\t'),
  SEMICOLON("semicolon", ';');

  private final String word;
  private final char sign;

  Delimiter(String word, char sign) {
    this.word = word;
    this.sign = sign;
  }

  @Override
  public String word() {
    return word;
  }

  char sign() {
    return sign;
  }

  /** The one that stands most often in the header, outside quotes. */
  static Delimiter in(String header) {
    Delimiter best = COMMA;
    long most = 0;
    for (Delimiter one : List.of(COMMA, TAB, SEMICOLON)) {
      long count = count(header, one.sign);
      if (count > most) {
        best = one;
        most = count;
      }
    }
    return best;
  }

  private static long count(String header, char sign) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      quoted ^= c == '"';
      count += !quoted && c == sign ? 1 : 0;
    }
    return count;
  }
}

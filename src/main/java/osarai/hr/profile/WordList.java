package osarai.hr.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several words in one field of a form: 「職員番号、職員コード」. A word that holds a separator itself stands
 * in quotes, a quote inside them twice, as in a CSV file.
 */
final class WordList {
  private static final String SEPARATORS = "、，､,\n\r\t";

  private WordList() {}

  static String write(Collection<String> words) {
    return words.stream().map(WordList::written).collect(Collectors.joining("、"));
  }

  private static String written(String word) {
    boolean plain =
        !word.startsWith("\"") && word.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
    return plain ? word : "\"" + word.replace("\"", "\"\"") + "\"";
  }

  /** In the order as typed; blank ones are left out. */
  static List<String> read(String typed) {
    List<String> words = new ArrayList<>();
    // A quote that is never closed is a sign like others: it must not swallow what follows.
    return reads(typed, true, words) ? words : literally(typed);
  }

  private static List<String> literally(String typed) {
    List<String> words = new ArrayList<>();
    reads(typed, false, words);
    return words;
  }

  private static boolean reads(String typed, boolean quotes, List<String> to) {
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (quoted && c == '"') {
        quoted = i + 1 < typed.length() && typed.charAt(i + 1) == '"';
        if (quoted) {
          word.append(c);
          i++;
        }
      } else if (quotes && c == '"' && word.toString().isBlank()) {
        quoted = true;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        end(word, to);
      } else {
        word.append(c);
      }
    }
    end(word, to);
    return !quoted;
  }

  private static void end(StringBuilder word, List<String> to) {
    String whole = word.toString().strip();
    if (!whole.isEmpty()) {
      to.add(whole);
    }
    word.setLength(0);
  }
}

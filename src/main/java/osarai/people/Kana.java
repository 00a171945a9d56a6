package osarai.people;

import java.text.Normalizer;
import java.util.Locale;
import osarai.forms.Spelling;

/** The reading of a name, in katakana; half width, hiragana and spaces are normalised. */
public record Kana(String value) {
  /** The longest reading in that form, where one character (㌖) may have become six. */
  public static final int LONGEST = 200;

  /** What interfaces answer if a text is not a reading. */
  public static final String WANTED = "must be a reading of 1 to " + LONGEST + " characters";

  public Kana {
    value = inOneForm(value);
    if (!isOfLength(value)) {
      throw new IllegalArgumentException("kana: 1 to " + LONGEST + " characters");
    }
  }

  public static boolean fits(String value) {
    return isOfLength(inOneForm(value));
  }

  private static boolean isOfLength(String value) {
    return !value.isBlank() && value.length() <= LONGEST && search(value).length() <= LONGEST;
  }

  private static String inOneForm(String given) {
    String wide =
        Normalizer.normalize(Spelling.composed(Spelling.marksJoined(given)), Normalizer.Form.NFKC)
            .strip()
            .replaceAll("\\s+", " ");
    StringBuilder katakana = new StringBuilder(wide.length());
    wide.chars().forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)));
    return katakana.toString();
  }

  /** Whether both readings are the same. */
  public boolean isSameAs(Kana other) {
    return search().equals(other.search());
  }

  /** Without spaces and in upper case, for search and for the question "same person?". */
  String search() {
    return search(value);
  }

  /** In upper case one letter (ß) may be two. */
  private static String search(String value) {
    return value.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}

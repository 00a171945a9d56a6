package osarai.people;

import java.text.Normalizer;
import java.util.Locale;

/** How a name is read, in katakana; half width, hiragana and spaces are brought to one form. */
public record Kana(String value) {
  public Kana {
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    StringBuilder katakana = new StringBuilder(value.length());
    value
        .chars()
        .forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)));
    value = katakana.toString();
    if (value.isBlank() || value.length() > 200) {
      throw new IllegalArgumentException("kana: 1 to 200 characters");
    }
  }

  /** Whether both are read alike. */
  public boolean isSameAs(Kana other) {
    return search().equals(other.search());
  }

  /** Without spaces and in upper case, for search and for the question "same person?". */
  String search() {
    return value.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}

package osarai.people;

import org.jspecify.annotations.Nullable;

/**
 * What a person is called. Never a key: names change and are shared.
 *
 * @param inUse the name in use, shown everywhere; may hold 外字 and variation selectors
 * @param registered the name in the family register where it differs (旧姓使用)
 * @param alphabet as in the passport, for those who write it so
 */
public record PersonName(
    String inUse, @Nullable String registered, Kana kana, @Nullable String alphabet) {
  /** The longest name, in UTF-16 units. */
  public static final int LONGEST = 100;

  public PersonName {
    inUse = NameSpelling.composed(inUse).strip();
    registered = registered == null ? null : NameSpelling.composed(registered);
    alphabet = alphabet == null ? null : NameSpelling.composed(alphabet);
    if (inUse.isEmpty() || inUse.length() > LONGEST) {
      throw new IllegalArgumentException("name: 1 to " + LONGEST + " characters");
    }
  }

  /** Whether both are one name, however it is spaced and whatever the width of its signs. */
  public boolean isSpelledAs(PersonName other) {
    return kana.isSameAs(other.kana)
        && folded(inUse).equals(folded(other.inUse))
        && folded(registered).equals(folded(other.registered))
        && folded(alphabet).equals(folded(other.alphabet));
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : NameSpelling.folded(text);
  }

  public static PersonName of(String inUse, Kana kana) {
    return new PersonName(inUse, null, kana, null);
  }
}

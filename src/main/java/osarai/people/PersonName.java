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
    inUse = inUse.strip();
    if (inUse.isEmpty() || inUse.length() > LONGEST) {
      throw new IllegalArgumentException("name: 1 to " + LONGEST + " characters");
    }
  }

  public static PersonName of(String inUse, Kana kana) {
    return new PersonName(inUse, null, kana, null);
  }
}

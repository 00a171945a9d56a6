package osarai.people;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.forms.FoldedText;
import osarai.forms.Spelling;

/**
 * What a person is called. Never a key: names change and are shared.
 *
 * @param inUse the name in use, shown everywhere; may contain 外字 and variation selectors
 * @param registered the name in the family register where it differs (旧姓使用)
 * @param alphabet as in the passport, for those who write it so
 */
public record PersonName(
    String inUse, @Nullable String registered, Kana kana, @Nullable String alphabet) {
  /** The longest name, in UTF-16 units. */
  public static final int LONGEST = 100;

  /** As long as its column; a longer text is found by its beginning. */
  private static final int LONGEST_SEARCHED = 400;

  private static final int MOST_PARTS = 4;

  public PersonName {
    inUse = Spelling.composed(inUse).strip();
    registered = registered == null ? null : Spelling.composed(registered);
    alphabet = alphabet == null ? null : Spelling.composed(alphabet);
    if (!isOfLength(inUse)) {
      throw new IllegalArgumentException("name: 1 to " + LONGEST + " characters");
    }
  }

  /**
   * Whether it can be a name in use, in the composed form in which it would be stored, which may be
   * longer.
   */
  public static boolean fits(String inUse) {
    return isOfLength(Spelling.composed(inUse).strip());
  }

  private static boolean isOfLength(String name) {
    return !name.isEmpty() && name.length() <= LONGEST;
  }

  /** Whether both are the same name, apart from spaces and width. */
  public boolean isSpelledAs(PersonName other) {
    return kana.isSameAs(other.kana)
        && folded(inUse).equals(folded(other.inUse))
        && folded(registered).equals(folded(other.registered))
        && folded(alphabet).equals(folded(other.alphabet));
  }

  /**
   * The text in which a search looks: name, reading and alphabet, each from each of its parts to
   * the end, so that a given name alone is found too, with a space before each.
   */
  public String searched() {
    Set<String> found = new LinkedHashSet<>();
    for (String one : new String[] {inUse, kana.value(), alphabet == null ? "" : alphabet}) {
      String[] parts = Spelling.parts(one);
      for (int i = 0; i < Math.min(parts.length, MOST_PARTS); i++) {
        found.add(FoldedText.of(String.join("", List.of(parts).subList(i, parts.length))));
      }
    }
    String all = found.stream().filter(each -> !each.isEmpty()).map(" "::concat).collect(joining());
    return all.substring(0, Math.min(all.length(), LONGEST_SEARCHED));
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : Spelling.folded(text);
  }

  /** Family and given name; the given one may be empty. */
  public record Parts(String family, String given) {
    /** As one text, with one space between. */
    public String together() {
      return given.isEmpty() ? family : family + " " + given;
    }
  }

  /** They are separated by a space of any width; without one, all is the family name. */
  public static Parts parts(String inUse) {
    String[] parts = Spelling.familyAndRest(inUse);
    return new Parts(parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** All that is set apart in it, by a space or by a sign between names, whatever their width. */
  public static List<String> allParts(String text) {
    return List.of(Spelling.parts(Normalizer.normalize(text, Normalizer.Form.NFKC)));
  }

  public static PersonName of(String inUse, Kana kana) {
    return new PersonName(inUse, null, kana, null);
  }
}

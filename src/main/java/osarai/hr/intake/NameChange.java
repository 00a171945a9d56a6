package osarai.hr.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.people.Kana;
import osarai.people.PersonName;

/**
 * Whether one name may have become another (改姓・改名). Of a name that was changed some part stays, of
 * the writing or of the reading; where nothing stays, somebody has to say that it is the same
 * person.
 */
final class NameChange {
  /** How much of two unspaced names must be alike at one end: one sign is alike by chance. */
  private static final int ALIKE = 2;

  private NameChange() {}

  static boolean mayBe(PersonName was, @Nullable PersonName is, Kana reading) {
    return sharePart(was.kana().value(), reading.value())
        || (is != null && sharePart(was.inUse(), is.inUse()));
  }

  /** The family name stays, and nothing of the given one: by chance, if the number is wrong. */
  static boolean keepsFamilyNameOnly(PersonName was, PersonName is) {
    return mayBe(was, is, is.kana())
        && !shareGiven(was.kana().value(), is.kana().value())
        && !shareGiven(was.inUse(), is.inUse());
  }

  private static boolean shareGiven(String one, String other) {
    List<String> parts = PersonName.allParts(one);
    List<String> others = PersonName.allParts(other);
    if (parts.size() > 1 && others.size() > 1) {
      return others.subList(1, others.size()).stream().anyMatch(parts::contains)
          || parts.subList(1, parts.size()).stream().anyMatch(others::contains);
    }
    return alikeAtEnd(String.join("", parts), String.join("", others));
  }

  private static boolean sharePart(String one, String other) {
    List<String> parts = PersonName.allParts(one);
    List<String> others = PersonName.allParts(other);
    if (parts.size() > 1 && others.size() > 1) {
      Set<String> both = new HashSet<>(parts);
      both.retainAll(others);
      return !both.isEmpty();
    }
    return alike(String.join("", parts), String.join("", others));
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return stays(one, other) || alikeAtEnd(one, other);
  }

  private static boolean alikeAtEnd(String one, String other) {
    return stays(
        new StringBuilder(one).reverse().toString(), new StringBuilder(other).reverse().toString());
  }

  private static boolean stays(String one, String other) {
    int same = 0;
    while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= ALIKE;
  }
}

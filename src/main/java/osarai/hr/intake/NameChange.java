package osarai.hr.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import osarai.people.Kana;
import osarai.people.PersonName;

/**
 * Whether one name may have become another (改姓・改名). Of a name that was changed some part stays, of
 * the writing or of the reading; where nothing stays, somebody has to say that it is the same
 * person. Where no space says what a part is, the writing and the reading have to stay at the same
 * end: two names alike by chance (スズキイチロウ, サトウジロウ) end alike in the reading alone.
 */
public final class NameChange {
  /** How many signs of two names must be alike at one end: one sign is alike by chance. */
  private static final int ALIKE = 2;

  private NameChange() {}

  /** Whether somebody of the one name may have the other now. */
  public static boolean mayBe(PersonName was, PersonName is) {
    return mayBe(was, is, is.kana());
  }

  static boolean mayBe(PersonName was, @Nullable PersonName is, Kana reading) {
    return is == null
        ? stays(was.kana(), reading)
        : either(was, is, NameParts::isSameAs)
            || either(was, is, NameParts::sharesPart)
            || (areOfOnePiece(was, is)
                && (both(was, is, NameParts::beginsAs) || both(was, is, NameParts::endsAs)));
  }

  private static boolean stays(Kana before, Kana now) {
    NameParts was = NameParts.of(before.value());
    NameParts is = NameParts.of(now.value());
    return was.isSameAs(is) || was.sharesPart(is);
  }

  /** The same with whatever is alike, by chance too: enough to ask, never to go on without. */
  static boolean isConceivable(PersonName was, @Nullable PersonName is, Kana reading) {
    return mayBe(was, is, reading)
        || NameParts.of(was.kana().value()).isAlike(NameParts.of(reading.value()))
        || (is != null && NameParts.of(was.inUse()).isAlike(NameParts.of(is.inUse())));
  }

  /** The family name stays, and nothing of the given one: by chance, if the number is wrong. */
  public static boolean keepsFamilyNameOnly(PersonName was, PersonName is) {
    return mayBe(was, is) && !keepsGivenName(was, is);
  }

  private static boolean keepsGivenName(PersonName was, PersonName is) {
    return either(was, is, NameParts::isSameAs)
        || either(was, is, NameParts::sharesGiven)
        || (areOfOnePiece(was, is) && both(was, is, NameParts::endsAs));
  }

  /** Neither the writing nor the reading says of both what their parts are. */
  private static boolean areOfOnePiece(PersonName was, PersonName is) {
    return !either(was, is, NameParts::isSetApartAs);
  }

  private static boolean either(
      PersonName was, PersonName is, BiPredicate<NameParts, NameParts> alike) {
    return alike.test(NameParts.of(was.inUse()), NameParts.of(is.inUse()))
        || alike.test(NameParts.of(was.kana().value()), NameParts.of(is.kana().value()));
  }

  private static boolean both(
      PersonName was, PersonName is, BiPredicate<NameParts, NameParts> alike) {
    return alike.test(NameParts.of(was.inUse()), NameParts.of(is.inUse()))
        && alike.test(NameParts.of(was.kana().value()), NameParts.of(is.kana().value()));
  }

  /** A writing or a reading, with what is set apart in it. */
  private record NameParts(List<String> parts) {
    static NameParts of(String text) {
      return new NameParts(PersonName.allParts(text));
    }

    private String together() {
      return String.join("", parts);
    }

    boolean isSameAs(NameParts other) {
      return together().equals(other.together());
    }

    private boolean hasSeveral() {
      return parts.size() > 1;
    }

    boolean isSetApartAs(NameParts other) {
      return hasSeveral() && other.hasSeveral();
    }

    boolean sharesPart(NameParts other) {
      Set<String> both = new HashSet<>(parts);
      both.retainAll(other.parts);
      return isSetApartAs(other) && !both.isEmpty();
    }

    /** In whatever order: some write the family name last. */
    boolean sharesGiven(NameParts other) {
      return isSetApartAs(other)
          && (other.given().stream().anyMatch(parts::contains)
              || given().stream().anyMatch(other.parts::contains));
    }

    private List<String> given() {
      return parts.subList(1, parts.size());
    }

    /** With as much as the family name, where one of both sets it apart. */
    boolean beginsAs(NameParts other) {
      return alike(signs(together()), signs(other.together()))
          >= Math.max(needed(parts.get(0)), other.needed(other.parts.get(0)));
    }

    /** With as much as the given name, where one of both sets it apart. */
    boolean endsAs(NameParts other) {
      return alike(backwards(together()), backwards(other.together()))
          >= Math.max(needed(last()), other.needed(other.last()));
    }

    boolean isAlike(NameParts other) {
      return !isSetApartAs(other)
          && (alike(signs(together()), signs(other.together())) >= ALIKE
              || alike(backwards(together()), backwards(other.together())) >= ALIKE);
    }

    private String last() {
      return parts.get(parts.size() - 1);
    }

    private int needed(String part) {
      return hasSeveral() ? Math.max(ALIKE, signs(part).length) : ALIKE;
    }

    private static int alike(int[] one, int[] other) {
      int same = 0;
      while (same < one.length && same < other.length && one[same] == other[same]) {
        same++;
      }
      return same;
    }

    /** Without the selectors of a shape (異体字セレクタ). */
    private static int[] signs(String text) {
      return text.codePoints()
          .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
          .toArray();
    }

    private static int[] backwards(String text) {
      return signs(new StringBuilder(text).reverse().toString());
    }
  }
}

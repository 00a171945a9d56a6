package osarai.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A staff number (職員番号): letters, digits or hyphens, leading zeros kept. It belongs to an
 * appointment, and another person may get it later. So whoever looks somebody up by it names the
 * day, and is prepared for nobody or several people.
 */
public record StaffNumber(String value) {
  /** What files and interfaces answer if a text is not a staff number. */
  public static final String WANTED =
      "1 to " + Longest.STAFF_NUMBER + " letters, digits or hyphens are needed";

  private static final Pattern FORM =
      Pattern.compile("[0-9A-Za-z-]{1," + Longest.STAFF_NUMBER + "}");

  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");

  public StaffNumber {
    if (!fits(value)) {
      throw new IllegalArgumentException("not a staff number");
    }
  }

  public static boolean fits(String value) {
    return FORM.matcher(value).matches();
  }

  /** The number that somebody typed, in any case and width, if it can be one. */
  public static Optional<StaffNumber> typed(@Nullable String given) {
    return Optional.of(narrow(given == null ? "" : given))
        .filter(StaffNumber::fits)
        .map(StaffNumber::new);
  }

  /** In half width and capitals, without surrounding spaces; zeros stay. */
  public static String plain(String given) {
    return narrow(given).toUpperCase(Locale.ROOT);
  }

  private static String narrow(String given) {
    String narrow = Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
    return HYPHENS.matcher(narrow).replaceAll("-");
  }

  /** How a known number may be written: as given, in capitals, in small letters. */
  public static Set<String> spellings(String given) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(given);
    spellings.add(plain(given));
    spellings.add(plain(given).toLowerCase(Locale.ROOT));
    return spellings;
  }

  /** What is known about each requested number, under its first known spelling. */
  public static <T> Map<String, List<T>> asAsked(
      Collection<String> asked, Map<String, List<T>> known) {
    Map<String, List<T>> found = new HashMap<>();
    for (String number : asked) {
      spellings(number).stream()
          .filter(known::containsKey)
          .findFirst()
          .ifPresent(spelt -> found.put(number, known.getOrDefault(spelt, List.of())));
    }
    return found;
  }

  @Override
  public String toString() {
    return value;
  }
}

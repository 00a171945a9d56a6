package osarai.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an act was about, each value with its name: {@code day=2026-12-01 text="田中 花子"}. In one
 * line, because that is what a row keeps; {@link #read} takes it apart again.
 */
public final class NamedValues {
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s\"&=]|^$");

  /** The end of the line also ends a value that the column cut off. */
  private static final Pattern ONE =
      Pattern.compile("([a-z]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)(?:\"|$)|([^\\s\"&]*))(?:[\\s&]+|$)");

  /** As searches were written until 30 November 2026: by the name of a class. */
  private static final Pattern OF_OLD =
      Pattern.compile(
          "Wanted\\[text=(.*), department=([^,\\]]*), everybody=([^,\\]]*), page=([^,\\]]*)]");

  /** As the login of a stand-in was written until then. */
  private static final Pattern STAND_IN_OF_OLD =
      Pattern.compile("by somebody who puts on the account ?(.*)");

  private final List<String> written;

  private NamedValues(List<String> written) {
    this.written = written;
  }

  public static NamedValues of(ValueName name, @Nullable Object value) {
    return new NamedValues(List.of()).and(name, value);
  }

  /** The ids of several, in one value; a row keeps about twenty-five of them. */
  public NamedValues and(ValueName name, @Nullable Collection<UUID> ids) {
    return ids == null ? this : and(name, (Object) joined(ids));
  }

  /** A value that is absent or empty is not said. */
  public NamedValues and(ValueName name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(written);
    more.add(name.word() + "=" + quoted(value.toString()));
    return new NamedValues(List.copyOf(more));
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  private static String quoted(String text) {
    return NEEDS_QUOTES.matcher(text).find()
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : text;
  }

  /** The values by their names, in their order; empty where the line is a text of another kind. */
  public static Map<String, String> read(String line) {
    Matcher standIn = STAND_IN_OF_OLD.matcher(line);
    if (standIn.matches()) {
      return Map.of(ValueName.STANDIN.word(), standIn.group(1).isEmpty() ? "?" : standIn.group(1));
    }
    Matcher old = OF_OLD.matcher(line);
    return old.matches() ? ofOld(old) : ofNow(line);
  }

  private static Map<String, String> ofNow(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher one = ONE.matcher(line);
    int at = 0;
    while (at < line.length() && one.region(at, line.length()).lookingAt()) {
      String quoted = one.group(2);
      put(values, one.group(1), quoted == null ? one.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
      at = one.end();
    }
    return at < line.length() ? Map.of() : values;
  }

  private static Map<String, String> ofOld(Matcher old) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, ValueName.TEXT.word(), old.group(1));
    put(values, ValueName.DEPARTMENT.word(), old.group(2));
    put(values, ValueName.EVERYBODY.word(), old.group(3));
    put(values, ValueName.PAGE.word(), old.group(4));
    return values;
  }

  /** Rows of old say null for what was absent. */
  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      values.put(name, value);
    }
  }

  /** As the row keeps it. */
  @Override
  public String toString() {
    return String.join(" ", written);
  }
}

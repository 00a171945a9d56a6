package osarai.forms;

import java.util.Collection;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Names one after another, as a sentence has them. */
public final class ListedNames {
  private static final String BETWEEN = "、";

  private ListedNames() {}

  public static String of(Collection<String> names) {
    return String.join(BETWEEN, names);
  }

  public static Collector<CharSequence, ?, String> inOne() {
    return Collectors.joining(BETWEEN);
  }
}

package osarai.forms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a form had seen of the records that the form changes: a mark for each state of
 * each, in one hidden field. By it a form of before a colleague's entry does not pass over that
 * entry.
 *
 * @param marks null for a page that says nothing of it, which passes
 */
public record Seen(@Nullable Set<String> marks) {
  public static final String FIELD = "seen";

  /** For what acts on no page. */
  public static final Seen UNSAID = new Seen(null);

  /** As the form sent it. */
  public static Seen of(@Nullable String sent) {
    return sent == null ? UNSAID : new Seen(Set.copyOf(Arrays.asList(sent.strip().split("\\s+"))));
  }

  /** Of a record as it stands; another as soon as one of the values is. */
  public static String mark(@Nullable Object... values) {
    byte[] state = Arrays.toString(values).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(state).toString();
  }

  /** What the field of a page holds that shows several. */
  public static String all(Collection<String> marks) {
    return String.join(" ", marks);
  }

  public boolean has(String mark) {
    return marks != null && marks.contains(mark);
  }

  /** Whether the page was made before the record came to stand so. */
  public boolean isBefore(String mark) {
    return marks != null && !marks.contains(mark);
  }
}

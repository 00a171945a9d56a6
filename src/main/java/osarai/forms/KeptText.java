package osarai.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text for a reader who comes later, kept with a row or handed on: which text of which bundle it
 * is, and what stands in it. {@link KeptTexts} puts it into words.
 *
 * @param line {@code §bundle.key|first|second}; anything else is a text in words, as rows from
 *     before there were keys have it
 */
public record KeptText(@JsonValue String line) {
  private static final String MARK = "§";

  private static final ClassValue<Object> WRITERS =
      new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> bundle) {
          String name = bundle.getAnnotation(MessageBundle.class).value();
          return Proxy.newProxyInstance(
              bundle.getClassLoader(),
              new Class<?>[] {bundle},
              (proxy, text, values) -> line(name + "." + text.getName(), values));
        }
      };

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public KeptText {}

  /**
   * The text that the function asks the bundle for.
   *
   * @param text calls one method of the bundle, with nothing that is null
   */
  public static <B> KeptText of(Class<B> bundle, Function<B, String> text) {
    return new KeptText(text.apply(bundle.cast(WRITERS.get(bundle))));
  }

  private static String line(String key, Object @Nullable [] values) {
    List<String> parts = new ArrayList<>();
    parts.add(MARK + key);
    for (Object value : values == null ? new Object[0] : values) {
      parts.add(KeptLine.written(value));
    }
    return KeptLine.joined(parts);
  }

  /**
   * Whether it is that text, whatever stands in it.
   *
   * @param text bundle and key: {@code statements.no_post}
   */
  public boolean is(String text) {
    return parts().filter(parts -> text.equals(parts.bundle() + "." + parts.key())).isPresent();
  }

  /** Whether it is a text of that bundle. */
  public boolean isOf(String bundle) {
    return parts().filter(parts -> bundle.equals(parts.bundle())).isPresent();
  }

  /** Which text it is, where it is not in words already. */
  Optional<Parts> parts() {
    List<String> parts = KeptLine.parted(line);
    String head = parts.get(0);
    int point = head.indexOf('.');
    return head.startsWith(MARK) && point > 0
        ? Optional.of(
            new Parts(
                head.substring(MARK.length(), point),
                head.substring(point + 1),
                parts.subList(1, parts.size())))
        : Optional.empty();
  }

  /**
   * A line in its parts.
   *
   * @param values as they are written
   */
  record Parts(String bundle, String key, List<String> values) {}

  /** The line: equal texts are equal. */
  @Override
  public String toString() {
    return line;
  }
}

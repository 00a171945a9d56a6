package osarai.forms;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.MessageBundle;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts kept texts into words. */
@ApplicationScoped
public class KeptTexts {
  private final Map<String, Told> bundles;

  /** A bundle with its methods by name. */
  private record Told(Object messages, Map<String, Method> texts) {
    static Told of(KeptBundle bundle) {
      return new Told(
          bundle.messages(),
          Arrays.stream(bundle.type().getMethods())
              .collect(Collectors.toMap(Method::getName, Function.identity())));
    }
  }

  public KeptTexts(@All List<KeptBundle> bundles) {
    this.bundles =
        bundles.stream()
            .collect(
                Collectors.toMap(
                    bundle -> bundle.type().getAnnotation(MessageBundle.class).value(), Told::of));
  }

  /** In words; a line that names no text is taken for words itself. */
  public String said(KeptText text) {
    return text.parts().flatMap(this::said).orElse(text.line());
  }

  public List<String> said(List<KeptText> texts) {
    return texts.stream().map(this::said).toList();
  }

  private Optional<String> said(KeptText.Parts parts) {
    Told bundle = bundles.get(parts.bundle());
    Method text = bundle == null ? null : bundle.texts().get(parts.key());
    if (bundle == null || text == null || text.getParameterCount() != parts.values().size()) {
      return Optional.empty();
    }
    Object[] values = new Object[parts.values().size()];
    Type[] types = text.getGenericParameterTypes();
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = KeptValue.read(parts.values().get(i), types[i], one -> new KeptText(said(one)));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // words that begin as a kept text does, such as a typed reason
    }
    return Optional.of(said(bundle.messages(), text, values));
  }

  private static String said(Object messages, Method text, Object[] values) {
    try {
      return (String) text.invoke(messages, values);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("text " + text.getName(), e);
    }
  }
}

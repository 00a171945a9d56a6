package osarai.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stands in a kept text, by the type that its bundle wants. */
final class KeptValue {
  private KeptValue() {}

  /**
   * What was written.
   *
   * @param said puts a kept text that stands in another into words
   * @throws RuntimeException where it cannot be of that type
   */
  static Object read(String written, Type type, UnaryOperator<KeptText> said) {
    if (type instanceof ParameterizedType list) {
      Type one = list.getActualTypeArguments()[0];
      return written.isEmpty()
          ? List.of()
          : KeptLine.parted(written).stream().map(part -> read(part, one, said)).toList();
    }
    if (type instanceof Class<?> word && word.isEnum()) {
      return constant(written, word);
    }
    return switch (type.getTypeName()) {
      case "int" -> Integer.parseInt(written);
      case "java.lang.String" -> written;
      case "java.time.LocalDate" -> LocalDate.parse(written);
      case "osarai.forms.KeptText" -> said.apply(new KeptText(written));
      default -> throw new IllegalArgumentException("not kept: " + type);
    };
  }

  private static Object constant(String name, Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}

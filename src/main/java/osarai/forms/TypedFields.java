package osarai.forms;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The fields of a form into which something is typed, as its method is {@link Typed}.
 *
 * @param form the address, with {} for what differs
 */
public record TypedFields(String form, List<String> texts, List<String> rows) {

  static TypedFields of(Method method) {
    Path ofType = Objects.requireNonNull(method.getDeclaringClass().getAnnotation(Path.class));
    Typed typed = Objects.requireNonNull(method.getAnnotation(Typed.class));
    String address = RoutePath.of(ofType, method.getAnnotation(Path.class));
    return new TypedFields(
        address.replaceAll("\\{[^{}]*}", "{}"), List.of(typed.value()), List.of(typed.rows()));
  }

  /** Of a form into which nothing is typed. */
  static TypedFields none(String form) {
    return new TypedFields(form, List.of(), List.of());
  }

  boolean isAt(String address) {
    String[] here = form.split("/", -1);
    String[] there = address.split("/", -1);
    return here.length == there.length
        && IntStream.range(0, here.length)
            .allMatch(i -> here[i].equals("{}") || here[i].equals(there[i]));
  }
}

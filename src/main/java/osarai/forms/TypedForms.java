package osarai.forms;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All forms of the pages into which something is typed. */
@Singleton
public class TypedForms {
  private final List<TypedFields> all;

  @Inject
  TypedForms(BeanManager beans) {
    this(
        among(
            beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .collect(Collectors.toSet())));
  }

  public TypedForms(List<TypedFields> all) {
    this.all = all;
  }

  /** Of those of the classes that take forms. */
  public static List<TypedFields> among(Collection<? extends Class<?>> classes) {
    return classes.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Typed.class))
        .map(TypedFields::of)
        .toList();
  }

  public List<TypedFields> all() {
    return all;
  }

  /** What of the form, as it was sent to the address, was typed. */
  public GivenBack givenBack(String address, Map<String, List<String>> sent) {
    return GivenBack.of(at(address), sent);
  }

  private TypedFields at(String address) {
    return all.stream()
        .filter(one -> one.isAt(address))
        .findFirst()
        .orElse(TypedFields.none(address));
  }
}

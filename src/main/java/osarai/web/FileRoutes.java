package osarai.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.forms.RoutePath;

/** The addresses that take files: those of the methods that say so by {@link TakesFile}. */
@Singleton
class FileRoutes {
  private final Set<String> paths;

  @Inject
  FileRoutes(BeanManager beans) {
    this(
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .collect(Collectors.toSet()));
  }

  FileRoutes(Collection<Class<?>> classes) {
    paths = classes.stream().flatMap(FileRoutes::paths).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> paths(Class<?> type) {
    return type.isAnnotationPresent(Path.class)
        ? Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(TakesFile.class))
            .map(
                method ->
                    RoutePath.of(type.getAnnotation(Path.class), method.getAnnotation(Path.class)))
        : Stream.empty();
  }

  /** No such address has a parameter in it. */
  boolean takeFileAt(String path) {
    return paths.contains(path);
  }
}

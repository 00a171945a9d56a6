package osarai.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.RoutePath;

/** The addresses that can be opened: where somebody goes on whose form was not taken. */
@Singleton
public class PageRoutes {
  /** Where everybody has a page who is signed in. */
  public static final String OWN_PAGE = "/my-training";

  /** On a page that tells that a session has ended: nobody goes on from there. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Ending {}

  private final Set<Pattern> pages;
  private final Set<Pattern> forms;

  @Inject
  PageRoutes(BeanManager beans) {
    this(
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> bean.getBeanClass())
            .collect(Collectors.toSet()));
  }

  PageRoutes(Collection<Class<?>> classes) {
    pages = all(classes, GET.class);
    forms = all(classes, POST.class);
  }

  private static Set<Pattern> all(
      Collection<Class<?>> classes, Class<? extends Annotation> method) {
    return classes.stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> routes(type, method))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Pattern> routes(Class<?> type, Class<? extends Annotation> asked) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(asked))
        .filter(method -> !method.isAnnotationPresent(Ending.class))
        .map(method -> route(type.getAnnotation(Path.class), method.getAnnotation(Path.class)));
  }

  private static Pattern route(Path ofType, @Nullable Path ofMethod) {
    return Pattern.compile(
        RoutePath.of(ofType, ofMethod).replaceAll("\\{([^{}]|\\{[^{}]*})*}", "[^/]+"));
  }

  /** The page on which the form stood, else the nearest one above the form's own address. */
  String of(RoutingContext form) {
    HttpServerRequest request = form.request();
    String host = String.valueOf(request.authority());
    return of(request.getHeader("Referer"), host, form.normalizedPath());
  }

  /** The page of a form whose address was opened as if it were one; empty for all others. */
  Optional<URI> instead(RoutingContext opened) {
    String path = opened.normalizedPath();
    boolean isForm = forms.stream().anyMatch(form -> form.matcher(path).matches());
    return opened.request().method().equals(HttpMethod.GET)
            && isForm
            && !isPage(path)
            && !ErrorAnswers.isApi(opened)
        ? Optional.of(URI.create(of(opened)))
        : Optional.empty();
  }

  /** The page from which somebody comes, where it is one of ours. */
  public Optional<String> before(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    return before(request.getHeader("Referer"), String.valueOf(request.authority()));
  }

  Optional<String> before(@Nullable String referer, String host) {
    return Optional.ofNullable(ofHost(referer, host))
        .filter(from -> isPage(from.replaceFirst("\\?.*", "")));
  }

  String of(@Nullable String referer, String host, String address) {
    return before(referer, host).orElseGet(() -> above(address));
  }

  private String above(String address) {
    String path = address;
    while (!path.isEmpty() && !isPage(path)) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return path.isEmpty() ? OWN_PAGE : path;
  }

  private boolean isPage(String path) {
    return pages.stream().anyMatch(page -> page.matcher(path).matches());
  }

  private static @Nullable String ofHost(@Nullable String referer, String host) {
    try {
      URI from = URI.create(referer == null ? "" : referer);
      if (!host.equals(from.getRawAuthority())) {
        return null;
      }
      return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
    } catch (IllegalArgumentException e) {
      return null; // no browser sends such a one
    }
  }
}

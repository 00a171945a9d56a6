package osarai.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** src/test/resources/access-table.csv, and the routes there are. */
public record AccessTable(List<String> principals, List<Row> rows) {
  private static final Pattern WORDS = Pattern.compile("\\{\\w+: *(\\w+(?:\\|\\w+)+)\\}");

  /** One route with what each principal gets. */
  public record Row(String method, String route, String example, Map<String, String> expected) {
    public boolean isGet() {
      return method.equals("GET");
    }

    public boolean isForMachines() {
      return route.startsWith("/api/") || route.startsWith("/scim/");
    }

    public String name() {
      return method + " " + route;
    }
  }

  public static AccessTable read() {
    try {
      List<String[]> lines =
          Files.readAllLines(java.nio.file.Path.of("src/test/resources/access-table.csv")).stream()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(","))
              .toList();
      String[] head = lines.get(0);
      List<Row> rows = new ArrayList<>();
      for (String[] line : lines.subList(1, lines.size())) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 3; i < head.length; i++) {
          expected.put(head[i], line[i]);
        }
        rows.add(new Row(line[0], line[1], line[2], expected));
      }
      return new AccessTable(Arrays.asList(head).subList(3, head.length), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "GET /policy" for every resource method of the product. */
  static TreeSet<String> routes() {
    java.nio.file.Path classes = java.nio.file.Path.of("target/classes");
    TreeSet<String> routes = new TreeSet<>();
    try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("osarai"))) {
      for (java.nio.file.Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name =
            classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        if (name.endsWith("package-info")) {
          continue;
        }
        Class<?> type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        Path path = type.getAnnotation(Path.class);
        if (path != null) {
          for (Method method : type.getDeclaredMethods()) {
            for (String address : addresses(path, method)) {
              verb(method).ifPresent(verb -> routes.add(verb + " " + address));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return routes;
  }

  private static java.util.Optional<String> verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return java.util.Optional.of(
            annotation.annotationType() == GET.class ? "GET" : verb.value());
      }
    }
    return java.util.Optional.empty();
  }

  /** Without the patterns of its parameters; each of several words is an address of its own. */
  private static List<String> addresses(Path type, Method method) {
    Path own = method.getAnnotation(Path.class);
    String joined = type.value() + (own == null ? "" : own.value());
    Matcher words = WORDS.matcher(joined);
    List<String> addresses = new ArrayList<>();
    if (words.find()) {
      for (String word : words.group(1).split("\\|")) {
        addresses.add(words.replaceFirst(word));
      }
    } else {
      addresses.add(joined);
    }
    addresses.replaceAll(address -> address.replaceAll("\\{(\\w+):[^/]*\\}", "{$1}"));
    return addresses;
  }
}

package osarai.running;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one visitor. Unlike a browser it sends Secure cookies over plain HTTP, because
 * tests speak to localhost; like a browser it does not tell ports apart.
 */
public final class Cookies {
  private record Key(String host, String path, String name) {}

  private final Map<Key, String> values = new LinkedHashMap<>();

  Cookies() {}

  Cookies(Cookies others) {
    values.putAll(others.values);
  }

  void accept(URI from, List<String> setCookieHeaders) {
    for (String header : setCookieHeaders) {
      String[] parts = header.split(";");
      String[] pair = parts[0].strip().split("=", 2);
      Key key = new Key(from.getHost(), path(parts).orElse("/"), pair[0]);
      values.remove(key);
      if (!isOver(parts) && pair.length == 2) {
        values.put(key, pair[1]);
      }
    }
  }

  private static Optional<String> path(String[] parts) {
    return attribute(parts, "path").filter(path -> path.startsWith("/"));
  }

  private static boolean isOver(String[] parts) {
    return attribute(parts, "max-age").filter(age -> Long.parseLong(age) <= 0).isPresent()
        || attribute(parts, "expires").filter(day -> day.contains("1970")).isPresent();
  }

  private static Optional<String> attribute(String[] parts, String name) {
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].strip().split("=", 2);
      if (pair[0].toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(pair.length == 2 ? pair[1].strip() : "");
      }
    }
    return Optional.empty();
  }

  /** The header's value for a request to there; empty when there is nothing to send. */
  String headerFor(URI to) {
    return values.entrySet().stream()
        .filter(e -> e.getKey().host().equals(to.getHost()))
        .filter(e -> covers(e.getKey().path(), to.getPath().isEmpty() ? "/" : to.getPath()))
        .map(e -> e.getKey().name() + "=" + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private static boolean covers(String path, String requested) {
    return requested.equals(path) || requested.startsWith(path.endsWith("/") ? path : path + "/");
  }

  public Optional<String> value(String name) {
    return values.entrySet().stream()
        .filter(e -> e.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  public void remove(String name) {
    values.keySet().removeIf(key -> key.name().equals(name));
  }

  /** How many characters they would be in one request, names included. */
  public int size() {
    return values.entrySet().stream()
        .mapToInt(e -> e.getKey().name().length() + 1 + e.getValue().length() + 2)
        .sum();
  }
}

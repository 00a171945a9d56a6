package osarai.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** docker/compose.yaml as it is read, with the anchors resolved. */
final class Compose {
  /** Builds itself at each start. */
  static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7.5";

  static final String EXACT =
      "(docker\\.io|quay\\.io)/[a-z/]+:\\d+\\.\\d+\\.\\d+|\\$\\{OSARAI_IMAGE:-osarai:latest}";

  final Map<String, Object> file;

  Compose(String text) {
    this.file = Alerts.parsed(text);
  }

  /** What stays up; the others do their work and end. */
  static final Set<String> SERVING = Set.of("mariadb", "keycloak", "app");

  @SuppressWarnings("unchecked")
  Map<String, Map<String, Object>> services() {
    return (Map<String, Map<String, Object>>) file.get("services");
  }

  Map<String, Object> service(String name) {
    return Objects.requireNonNull(services().get(name), name);
  }

  /** Of those that are not as they should be. */
  List<String> services(Predicate<Map<String, Object>> wrong) {
    return services().keySet().stream().filter(name -> wrong.test(service(name))).sorted().toList();
  }

  static boolean has(Map<String, Object> service, String key, Object value) {
    return value.equals(service.get(key));
  }

  /** A list, or the keys of a map; short and long forms of a secret by the place they come to. */
  static List<String> texts(Map<String, Object> service, String key) {
    Object value = service.get(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, of) -> texts.add(name + "=" + of));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> texts.add(String.valueOf(one)));
    }
    return texts;
  }

  /** The names of the secrets that a service gets, by where they come from. */
  static Set<String> secrets(Map<String, Object> service) {
    Set<String> names = new TreeSet<>();
    if (service.get("secrets") instanceof List<?> list) {
      for (Object one : list) {
        names.add(one instanceof Map<?, ?> named ? (String) named.get("source") : (String) one);
      }
    }
    return names;
  }

  /** In bytes, of 64m, 512M, 1g. */
  static long bytes(Object size) {
    String text = String.valueOf(size);
    long unit =
        switch (Character.toLowerCase(text.charAt(text.length() - 1))) {
          case 'm' -> 1L << 20;
          case 'g' -> 1L << 30;
          default -> throw new IllegalArgumentException(text);
        };
    return Long.parseLong(text.substring(0, text.length() - 1)) * unit;
  }
}

package osarai.lived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** What is told of the town in the files of src/demo/lived. */
final class TownData {
  private final Map<String, Object> town;
  private final Map<String, Object> names;
  private final Map<String, Object> office;

  TownData(Path folder) {
    town = read(folder.resolve("town.yaml"));
    names = read(folder.resolve("names.yaml"));
    office = read(folder.resolve("office.yaml"));
  }

  /**
   * Who works in a section.
   *
   * @param zeal how readily courses are taken; 1 is usual
   */
  record Section(String code, int regular, int appointees, String as, double zeal) {}

  /** For what some of a section are handlers. */
  record Affairs(String code, int handlers, String affairs, String scope) {}

  List<Section> sections() {
    return maps(town, "sections").stream()
        .map(
            map ->
                new Section(
                    text(map, "code"),
                    number(map, "regular"),
                    number(map, "appointees"),
                    text(map, "as"),
                    map.get("zeal") instanceof Number zeal ? zeal.doubleValue() : 1))
        .toList();
  }

  List<Affairs> handling() {
    return maps(town, "handling").stream()
        .map(
            map ->
                new Affairs(
                    text(map, "code"),
                    number(map, "handlers"),
                    text(map, "affairs"),
                    text(map, "scope")))
        .toList();
  }

  /** By the code of the department, under which title it is led. */
  Map<String, String> heads() {
    return texts(town, "heads");
  }

  String title(String which) {
    return Optional.ofNullable(texts(town, "titles").get(which)).orElseThrow();
  }

  /** Of a list of names, each with its reading. */
  @SuppressWarnings("unchecked") // a file of our own
  List<String> names(String list) {
    return (List<String>) names.getOrDefault(list, List.of());
  }

  /** Acts of the office of one kind, each with its words. */
  List<Map<String, Object>> acts(String kind) {
    return maps(office, kind);
  }

  String said(String which) {
    return text(office, which);
  }

  /** A list of words of the office. */
  @SuppressWarnings("unchecked") // a file of our own
  List<String> saidAll(String which) {
    return (List<String>) office.getOrDefault(which, List.of());
  }

  static String text(Map<String, Object> map, String key) {
    return String.valueOf(Optional.ofNullable(map.get(key)).orElseThrow());
  }

  static int number(Map<String, Object> map, String key) {
    return Integer.parseInt(text(map, key));
  }

  @SuppressWarnings("unchecked") // a file of our own
  private static Map<String, String> texts(Map<String, Object> map, String key) {
    return (Map<String, String>) map.getOrDefault(key, Map.of());
  }

  @SuppressWarnings("unchecked") // a file of our own
  private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
  }

  private static Map<String, Object> read(Path file) {
    try {
      return new Yaml().load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package osarai.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that knows where each of its values stands. Only scalars, lists and mappings are
 * read; tags and types of YAML's own are not looked at. What does not fit is noted as a problem and
 * an empty value returned, so that one run names every mistake.
 */
public final class YamlMap {
  private static final int MAX_CHARACTERS = 1_000_000;

  private final String path;
  private final int firstLine;
  private final int line;
  private final Map<String, Node> values;
  private final Problems problems;

  /** A text of a list and its line. */
  public record Word(String text, int line) {}

  private YamlMap(String path, int firstLine, MappingNode node, Problems problems) {
    this.path = path;
    this.firstLine = firstLine;
    this.line = lineOf(node, firstLine);
    this.problems = problems;
    this.values = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.put(key, tuple.getValueNode()) != null) {
        problems.add(path, lineOf(tuple.getKeyNode(), firstLine), key + ": stands twice");
      }
    }
  }

  /**
   * Reads a YAML text whose outermost value must be a mapping.
   *
   * @param firstLine the line of the file on which the text begins, from 1
   */
  public static Optional<YamlMap> read(String path, int firstLine, String text, Problems problems) {
    if (text.length() > MAX_CHARACTERS) {
      problems.add(path, 0, "is longer than " + MAX_CHARACTERS + " characters");
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (node instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(path, firstLine, mapping, problems));
      }
      problems.add(path, firstLine, "must be a mapping of 'name: value' lines");
    } catch (MarkedYAMLException e) {
      int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      problems.add(path, firstLine + at, "is not YAML: " + e.getProblem());
    } catch (RuntimeException e) {
      problems.add(path, firstLine, "is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  public String path() {
    return path;
  }

  /** The line of this mapping. */
  public int line() {
    return line;
  }

  /** The line of the value, or of the mapping where the value is missing. */
  public int line(String key) {
    Node node = values.get(key);
    return node == null ? line : lineOf(node, firstLine);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Notes every key that is not one of these. */
  public void onlyKeys(String... allowed) {
    for (String key : values.keySet()) {
      problems.known(path, line(key), key, key, Arrays.asList(allowed), "a name that is read here");
    }
  }

  /** The text, or "" after noting that it is missing or empty. */
  public String text(String key) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty() || text.get().isBlank()) {
      problems.add(path, line(key), key + ": is missing or empty");
    }
    return text.orElse("");
  }

  public Optional<String> optionalText(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    problems.add(path, line(key), key + ": must be a text");
    return Optional.empty();
  }

  /** The number, or {@code low} after noting that it is missing, no number or out of bounds. */
  public int integer(String key, int low, int high) {
    String text = text(key);
    try {
      int number = Integer.parseInt(text);
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    if (!text.isBlank()) {
      problems.add(
          path,
          line(key),
          "%s: '%s' is not a number from %d to %d".formatted(key, text, low, high));
    }
    return low;
  }

  /** The truth value; false where it is missing. */
  public boolean flag(String key) {
    String text = optionalText(key).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      problems.add(path, line(key), key + ": '" + text + "' is neither true nor false");
    }
    return text.equals("true");
  }

  /** A list of texts; empty where it is missing. */
  public List<String> texts(String key) {
    return words(key).stream().map(Word::text).toList();
  }

  /** A list of texts with the line of each; empty where it is missing. */
  public List<Word> words(String key) {
    List<Word> words = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        words.add(new Word(scalar.getValue().strip(), lineOf(item, firstLine)));
      } else {
        problems.add(path, lineOf(item, firstLine), key + ": must be a list of words");
      }
    }
    return words;
  }

  /** A list of mappings; empty where it is missing. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        maps.add(new YamlMap(path, firstLine, mapping, problems));
      } else {
        problems.add(path, lineOf(item, firstLine), key + ": must be a list of mappings");
      }
    }
    return maps;
  }

  public Optional<YamlMap> map(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(path, firstLine, mapping, problems));
    }
    problems.add(path, line(key), key + ": must be a mapping");
    return Optional.empty();
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(path, line(key), key + ": must be a list");
    return List.of();
  }

  private static int lineOf(Node node, int firstLine) {
    return firstLine + node.getStartMark().getLine();
  }
}

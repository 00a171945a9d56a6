package osarai.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker/alerts.yaml, which an operator gives to Prometheus. */
public final class Alerts {
  private static final Set<String> PROMETHEUS =
      Set.of(
          "up",
          "absent",
          "abs",
          "sum",
          "min",
          "by",
          "rate",
          "increase",
          "changes",
          "instance",
          "check",
          "min_over_time");

  private Alerts() {}

  /** The fields of a rule; labels and annotations are maps again. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rules() {
    Map<String, Object> file = parsed(Sources.text("docker/alerts.yaml"));
    return ((List<Map<String, Object>>) file.get("groups"))
        .stream()
            .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
            .toList();
  }

  static Map<String, Object> parsed(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  /** The metrics that the rules read of the application, without what Prometheus adds. */
  public static Set<String> metrics() {
    return rules().stream()
        .map(rule -> ((String) rule.get("expr")).replaceAll("\\{[^}]*}|\\[[^]]*]", ""))
        .flatMap(expr -> Pattern.compile("[a-z_]+").matcher(expr).results())
        .map(MatchResult::group)
        .filter(word -> !PROMETHEUS.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

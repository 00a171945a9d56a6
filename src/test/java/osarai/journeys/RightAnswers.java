package osarai.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The texts of the right choices, by the text of the question, from quizzes/*.yaml. */
final class RightAnswers {
  private final Map<String, Set<String>> byQuestion = new HashMap<>();

  private RightAnswers() {}

  static RightAnswers in(Path quizzes, String quiz) {
    RightAnswers answers = new RightAnswers();
    try (Reader file = Files.newBufferedReader(quizzes.resolve(quiz + ".yaml"))) {
      Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      maps(read, "questions").forEach(answers::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }

  private void add(Map<?, ?> question) {
    byQuestion.put(
        text(question),
        maps(question, "choices").stream()
            .filter(choice -> Boolean.TRUE.equals(choice.get("correct")))
            .map(RightAnswers::text)
            .collect(Collectors.toSet()));
  }

  private static List<Map<?, ?>> maps(Map<?, ?> in, String key) {
    return ((List<?>) in.get(key)).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
  }

  private static String text(Map<?, ?> of) {
    return String.valueOf(of.get("text")).strip();
  }

  Set<String> to(String question) {
    Set<String> right = byQuestion.get(question);
    if (right == null) {
      throw new IllegalArgumentException("No question of this quiz: " + question);
    }
    return right;
  }
}

package osarai.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.files.YamlMap;
import osarai.forms.Worded;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;

/** Reads {@code quizzes/<id>.yaml}. */
final class QuizReader {
  private final AuthoredFiles files;
  private final Problems problems;
  private final PolicyVersion policy;

  QuizReader(AuthoredFiles files, Problems problems, PolicyVersion policy) {
    this.files = files;
    this.problems = problems;
    this.policy = policy;
  }

  /**
   * @param draw how many questions an attempt asks, to check that the pool is large enough
   */
  Optional<Quiz> read(String id, int draw) {
    String path = "quizzes/" + id + ".yaml";
    Optional<byte[]> bytes = files.bytes(path);
    if (bytes.isEmpty()) {
      problems.add(path, 0, "is missing");
      return Optional.empty();
    }
    return YamlMap.read(path, 1, new String(bytes.get(), StandardCharsets.UTF_8), problems)
        .map(map -> read(map, id, draw, Sha256.of(bytes.get())));
  }

  private Quiz read(YamlMap map, String id, int draw, String sha256) {
    map.onlyKeys("id", "title", "groups", "questions");
    if (!map.text("id").equals(id)) {
      problems.add(map.path(), map.line("id"), "id: must be the name of the file");
    }
    List<ClauseGroup> groups = groups(map);
    List<Question> questions = questions(map, groups);
    Quiz quiz = new Quiz(id, map.text("title"), groups, questions, map.path(), sha256);
    checkPool(map, quiz, draw);
    return quiz;
  }

  private List<ClauseGroup> groups(YamlMap map) {
    List<ClauseGroup> groups = new ArrayList<>();
    Set<ClauseKey> seen = new HashSet<>();
    for (YamlMap group : map.maps("groups")) {
      group.onlyKeys("id", "title", "clauses");
      List<ClauseKey> clauses = Clauses.read(group, policy, problems);
      for (ClauseKey key : clauses) {
        if (!seen.add(key)) {
          problems.add(
              map.path(), group.line("clauses"), "clauses: '" + key + "' stands in two groups");
        }
      }
      groups.add(new ClauseGroup(group.text("id"), group.text("title"), clauses));
    }
    return groups;
  }

  private List<Question> questions(YamlMap map, List<ClauseGroup> groups) {
    List<Question> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : map.maps("questions")) {
      Optional<Question> question = question(entry);
      if (question.isEmpty()) {
        continue;
      }
      if (!ids.add(question.get().id())) {
        problems.add(
            entry.path(), entry.line("id"), "id: '" + question.get().id() + "' stands twice");
      }
      for (ClauseKey key : question.get().clauses()) {
        if (groups.stream().noneMatch(group -> group.clauses().contains(key))) {
          problems.add(
              entry.path(), entry.line("clauses"), "clauses: '" + key + "' stands in no group");
        }
      }
      questions.add(question.get());
    }
    return questions;
  }

  private Optional<Question> question(YamlMap entry) {
    entry.onlyKeys("id", "type", "clauses", "situation", "text", "choices");
    String id = entry.text("id");
    if (!ClauseKey.fits(id)) {
      problems.add(entry.path(), entry.line("id"), "id: '" + id + "' is not like 'some-question'");
    }
    String word = entry.text("type");
    problems.known(
        entry.path(),
        entry.line("type"),
        "type",
        word,
        Worded.words(QuestionType.class),
        "one of " + Worded.words(QuestionType.class));
    QuestionType type = Worded.of(QuestionType.class, word).orElse(QuestionType.SINGLE);
    List<ClauseKey> clauses = Clauses.read(entry, policy, problems);
    List<Choice> choices = choices(entry);
    checkChoices(entry, type, choices);
    if (clauses.isEmpty() || choices.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(id, type, clauses, entry.flag("situation"), entry.text("text"), choices));
  }

  private List<Choice> choices(YamlMap entry) {
    List<Choice> choices = new ArrayList<>();
    for (YamlMap choice : entry.maps("choices")) {
      choice.onlyKeys("text", "correct", "reason");
      choices.add(
          new Choice(
              choices.size() + 1,
              choice.text("text"),
              choice.flag("correct"),
              choice.text("reason")));
    }
    return choices;
  }

  private void checkChoices(YamlMap entry, QuestionType type, List<Choice> choices) {
    long correct = choices.stream().filter(Choice::correct).count();
    String wanted =
        switch (type) {
          case SINGLE ->
              choices.size() >= 3 && correct == 1
                  ? ""
                  : "a single question has three choices or more, one of them correct";
          case MULTIPLE ->
              choices.size() >= 4 && correct >= 2 && correct < choices.size()
                  ? ""
                  : "a multiple question has four choices or more, two or more correct, one wrong";
          case TRUE_FALSE ->
              choices.size() == 2 && correct == 1
                  ? ""
                  : "a true-false question has two choices, one of them correct";
        };
    if (!wanted.isEmpty()) {
      problems.add(entry.path(), entry.line("choices"), "choices: " + wanted);
    }
    Map<String, Integer> texts = new HashMap<>();
    choices.forEach(choice -> texts.merge(choice.text(), 1, Integer::sum));
    if (texts.size() < choices.size()) {
      problems.add(entry.path(), entry.line("choices"), "choices: two have the same text");
    }
  }

  private void checkPool(YamlMap map, Quiz quiz, int draw) {
    if (quiz.questions().size() < draw) {
      problems.add(
          map.path(),
          map.line("questions"),
          "questions: %d are too few to draw %d".formatted(quiz.questions().size(), draw));
    }
    if (quiz.groups().size() > draw) {
      problems.add(
          map.path(),
          map.line("groups"),
          "groups: %d are too many for %d questions".formatted(quiz.groups().size(), draw));
    }
    for (ClauseGroup group : quiz.groups()) {
      long asked =
          quiz.questions().stream().filter(q -> quiz.groupOf(q).equals(Optional.of(group))).count();
      if (asked < 2) {
        problems.add(
            map.path(),
            map.line("groups"),
            "groups: '%s' needs two questions or more, so that a retry can ask another"
                .formatted(group.id()));
      }
    }
  }
}

package osarai.content;

import java.util.List;
import java.util.Optional;
import osarai.policy.ClauseKey;

/** A pool of questions and their clause groups. */
public record Quiz(
    String id,
    String title,
    List<ClauseGroup> groups,
    List<Question> questions,
    String path,
    String sha256) {

  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /** The group of the question's first clause. */
  public Optional<ClauseGroup> groupOf(Question question) {
    ClauseKey first = question.clauses().get(0);
    return groups.stream().filter(group -> group.clauses().contains(first)).findFirst();
  }
}

package osarai.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.content.Choice;
import osarai.content.Course;
import osarai.content.Question;
import osarai.policy.Clause;

/** An attempt as its pages show it. What is right is known only after it is submitted. */
record Sheet(Attempt attempt, Course course, Map<String, Answer> answers, List<AskedQuestion> all) {

  static Sheet of(Attempt attempt, Course course, Map<String, Answer> answers) {
    List<AskedQuestion> all = new ArrayList<>();
    for (Drawn drawn : attempt.drawn()) {
      Question question = course.quiz().question(drawn.question()).orElseThrow();
      Answer answer = answers.get(drawn.question());
      all.add(
          new AskedQuestion(
              all.size() + 1,
              question,
              drawn.choices().stream().map(question::choice).toList(),
              answer == null ? Chosen.none() : answer.chosen(),
              answer == null ? null : answer.savedAt(),
              answer == null ? 0 : answer.saves()));
    }
    return new Sheet(attempt, course, answers, List.copyOf(all));
  }

  /** A question in its place; numbers count from 1. */
  record AskedQuestion(
      int number,
      Question question,
      List<Choice> choices,
      Chosen chosen,
      @Nullable Instant savedAt,
      int version) {
    public boolean answered() {
      return !chosen.isEmpty();
    }

    /** As its form sends it back. */
    public String shown() {
      return chosen.write();
    }

    public boolean right() {
      return Grading.isRight(question, chosen);
    }

    /** Whether all that was chosen is right, but not all that is right was chosen. */
    public boolean incomplete() {
      return Grading.isIncomplete(question, chosen);
    }
  }

  /** What a review shows, with what waits. */
  Reviewed reviewed(Map<String, String> waiting) {
    Map<String, Chosen> saved = new HashMap<>();
    answers.forEach((question, answer) -> saved.put(question, answer.chosen()));
    return Reviewed.of(all.stream().map(asked -> asked.question().id()).toList(), saved, waiting);
  }

  public int size() {
    return all.size();
  }

  /** The question in the place; the nearest one for a place that is not there. */
  public AskedQuestion asked(int place) {
    return all.get(Math.min(Math.max(place, 1), size()) - 1);
  }

  public long unanswered() {
    return all.stream().filter(asked -> !asked.answered()).count();
  }

  /** Where to go on: the first question without an answer. */
  public int nextPlace() {
    return all.stream().filter(a -> !a.answered()).map(AskedQuestion::number).findFirst().orElse(1);
  }

  public List<Clause> clausesOf(Question question) {
    return question.clauses().stream().flatMap(key -> course.clause(key).stream()).toList();
  }

  Grading grading() {
    Map<String, Chosen> chosen =
        answers.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().chosen()));
    return Grading.of(course.quiz(), attempt.drawn(), chosen, attempt.passMark());
  }
}

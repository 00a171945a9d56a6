package osarai.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import osarai.content.ClauseGroup;
import osarai.content.Question;
import osarai.content.QuestionType;
import osarai.content.Quiz;
import osarai.policy.ClauseKey;

/**
 * The draw of questions, algorithm {@value #ALGORITHM}. The same seed, quiz and history give the
 * same questions in the same order on every machine: {@link Random} is specified to the bit.
 *
 * <ol>
 *   <li>All questions of the pool are shuffled, then sorted (stably) into four ranks: on a missed
 *       clause and unseen; on a missed clause; unseen; the rest.
 *   <li>From each clause group, in the order of the file, the first question is taken.
 *   <li>The remaining places are filled from the front of the ranked list.
 *   <li>The questions taken are shuffled, and in each the choices, save those of true-false
 *       questions.
 * </ol>
 */
final class Draw {
  /**
   * Every attempt and every record of a pass keeps it beside the seed. When a step changes, so that
   * any seed draws otherwise, it must get another name.
   */
  static final String ALGORITHM = "draw-1";

  private final Quiz quiz;
  private final Random random;

  private Draw(Quiz quiz, long seed) {
    this.quiz = quiz;
    this.random = new Random(seed);
  }

  /**
   * Draws.
   *
   * @param count how many, at least the number of groups
   * @param seen ids of questions that this person was asked before in this course and year, under
   *     any appointment and however often it was taken
   * @param missed clauses that the last attempt got wrong
   */
  static List<Drawn> of(Quiz quiz, int count, long seed, Set<String> seen, Set<ClauseKey> missed) {
    return new Draw(quiz, seed).draw(count, seen, missed);
  }

  private List<Drawn> draw(int count, Set<String> seen, Set<ClauseKey> missed) {
    List<Question> ranked = new ArrayList<>(quiz.questions());
    Collections.shuffle(ranked, random);
    ranked.sort(Comparator.comparingInt(question -> rank(question, seen, missed)));
    Set<Question> taken = new LinkedHashSet<>();
    for (ClauseGroup group : quiz.groups()) {
      ranked.stream()
          .filter(question -> group.clauses().contains(question.clauses().get(0)))
          .findFirst()
          .ifPresent(taken::add);
    }
    for (Question question : ranked) {
      if (taken.size() >= count) {
        break;
      }
      taken.add(question);
    }
    List<Question> order = new ArrayList<>(taken);
    Collections.shuffle(order, random);
    return order.stream().map(this::withChoices).toList();
  }

  private static int rank(Question question, Set<String> seen, Set<ClauseKey> missed) {
    boolean onMissed = question.clauses().stream().anyMatch(missed::contains);
    boolean unseen = !seen.contains(question.id());
    return (onMissed ? 0 : 2) + (unseen ? 0 : 1);
  }

  private Drawn withChoices(Question question) {
    List<Integer> order =
        new ArrayList<>(IntStream.rangeClosed(1, question.choices().size()).boxed().toList());
    if (question.type() != QuestionType.TRUE_FALSE) {
      Collections.shuffle(order, random);
    }
    return new Drawn(question.id(), order);
  }
}

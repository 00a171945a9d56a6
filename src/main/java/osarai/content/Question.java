package osarai.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import osarai.policy.ClauseKey;

/**
 * A question. Its meaning never changes under its id.
 *
 * @param clauses what it asks about; the first decides its group
 * @param situation true when it is a scene from work rather than a piece of knowledge
 */
public record Question(
    String id,
    QuestionType type,
    List<ClauseKey> clauses,
    boolean situation,
    String text,
    List<Choice> choices) {

  /** The numbers of the right choices. */
  public SortedSet<Integer> key() {
    SortedSet<Integer> key = new TreeSet<>();
    choices.stream().filter(Choice::correct).forEach(choice -> key.add(choice.number()));
    return key;
  }

  public Choice choice(int number) {
    return choices.get(number - 1);
  }
}

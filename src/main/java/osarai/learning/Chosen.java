package osarai.learning;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import osarai.content.Question;
import osarai.forms.BadInput;

/** The choices a person marked, by their numbers in the file; empty when none is marked. */
record Chosen(SortedSet<Integer> numbers) {

  /**
   * Takes what a form sent, and nothing that the question does not offer.
   *
   * @throws BadInput for an unknown choice, or two of a question with one answer
   */
  static Chosen of(Question question, Collection<String> values) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String value : values) {
      if (!value.matches("[0-9]{1,2}")) {
        throw new BadInput("not a choice");
      }
      int number = Integer.parseInt(value);
      if (number < 1 || number > question.choices().size()) {
        throw new BadInput("no such choice");
      }
      numbers.add(number);
    }
    if (!question.type().isMultiple() && numbers.size() > 1) {
      throw new BadInput("one choice only");
    }
    return new Chosen(numbers);
  }

  static Chosen read(String stored) {
    SortedSet<Integer> numbers = new TreeSet<>();
    if (!stored.isEmpty()) {
      for (String number : stored.split(",")) {
        numbers.add(Integer.valueOf(number));
      }
    }
    return new Chosen(numbers);
  }

  static Chosen none() {
    return new Chosen(new TreeSet<>());
  }

  String write() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  public boolean contains(int number) {
    return numbers.contains(number);
  }
}

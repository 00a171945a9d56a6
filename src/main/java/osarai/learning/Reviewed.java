package osarai.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a review showed of each question in their order: the answer saved, and after a mark the one
 * that waits. Its form carries it, so that nothing else is graded.
 */
record Reviewed(List<String> answers) {
  private static final String BETWEEN = ".";
  private static final String WAITS = "~";

  static Reviewed of(List<String> asked, Map<String, Chosen> saved, Map<String, String> waiting) {
    return new Reviewed(
        asked.stream()
            .map(
                question ->
                    saved.getOrDefault(question, Chosen.none()).write()
                        + (waiting.containsKey(question)
                            ? WAITS + plain(waiting.getOrDefault(question, ""))
                            : ""))
            .toList());
  }

  /** What waits is as somebody sent it. */
  private static String plain(String sent) {
    return sent.replaceAll("[^0-9,]", "_");
  }

  static Reviewed read(String written) {
    return new Reviewed(Arrays.asList(written.split("\\.", -1)));
  }

  String write() {
    return String.join(BETWEEN, answers);
  }

  /** The numbers of the questions, from 1, of which the other shows something else. */
  List<Integer> differencesFrom(Reviewed earlier) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (i >= earlier.answers.size() || !answers.get(i).equals(earlier.answers.get(i))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}

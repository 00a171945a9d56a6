package osarai.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question that an attempt asks, and the order in which its choices stand.
 *
 * @param choices numbers of the choices as in the file, from 1
 */
record Drawn(String question, List<Integer> choices) {
  Drawn {
    choices = List.copyOf(choices);
  }

  /** One line a question: its id, then the choice numbers, with spaces between. */
  static String write(List<Drawn> drawn) {
    return drawn.stream()
        .map(d -> d.question + d.choices.stream().map(c -> " " + c).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  static List<Drawn> read(String text) {
    return text.lines()
        .map(line -> line.split(" "))
        .map(
            parts ->
                new Drawn(parts[0], Arrays.stream(parts).skip(1).map(Integer::valueOf).toList()))
        .toList();
  }
}

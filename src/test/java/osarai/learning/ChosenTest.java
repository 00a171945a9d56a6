package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.content.Question;
import osarai.content.QuestionType;
import osarai.forms.BadInput;
import osarai.policy.ClauseKey;

class ChosenTest {
  private static final List<ClauseKey> CLAUSE = List.of(new ClauseKey("media-carry-out"));
  private static final Question ONE = Pool.question("q", QuestionType.SINGLE, CLAUSE, 3, 1);
  private static final Question MANY = Pool.question("q", QuestionType.MULTIPLE, CLAUSE, 12, 1, 2);

  @Test
  void marksWhatTheQuestionOffersInTheOrderOfTheFile() {
    assertThat(Chosen.of(MANY, List.of("12", "2", "02")).write()).isEqualTo("2,12");
    assertThat(Chosen.of(ONE, List.of("3")).contains(3)).isTrue();
    assertThat(Chosen.of(ONE, List.of("3")).contains(1)).isFalse();
  }

  @Test
  void nothingMarkedIsAnAnswerToo() {
    assertThat(Chosen.of(ONE, List.of())).isEqualTo(Chosen.none());
    assertThat(Chosen.none().isEmpty()).isTrue();
    assertThat(Chosen.read("")).isEqualTo(Chosen.none());
    assertThat(Chosen.of(ONE, List.of("1")).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "4", "-1", "1.0", "", " 1", "１", "100", "999", "+1", " ", "one", "1,2"})
  void whatTheQuestionDoesNotOfferIsRefused(String value) {
    assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Chosen.of(ONE, List.of(value)));
  }

  @Test
  void twoChoicesOfAQuestionWithOneAnswerAreRefused() {
    assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Chosen.of(ONE, List.of("1", "2")));
    assertThat(Chosen.of(ONE, List.of("2", "2")).write()).isEqualTo("2");
  }

  static Stream<SortedSet<Integer>> marks() {
    Random random = new Random(8);
    return IntStream.range(0, 100)
        .mapToObj(
            i -> {
              SortedSet<Integer> marks = new TreeSet<>();
              random.ints(random.nextInt(8), 1, 100).forEach(marks::add);
              return marks;
            });
  }

  @ParameterizedTest
  @MethodSource("marks")
  void isReadAsItWasWritten(SortedSet<Integer> marks) {
    assertThat(Chosen.read(new Chosen(marks).write()).numbers()).isEqualTo(marks);
  }

  @Test
  void whatWasDrawnIsReadAsItWasWritten() {
    List<Drawn> drawn =
        List.of(new Drawn("lost-usb", List.of(3, 1, 2)), new Drawn("true-or-not", List.of(1, 2)));
    assertThat(Drawn.write(drawn)).isEqualTo("lost-usb 3 1 2\ntrue-or-not 1 2");
    assertThat(Drawn.read(Drawn.write(drawn))).isEqualTo(drawn);
    assertThat(Drawn.read("")).isEmpty();
  }
}

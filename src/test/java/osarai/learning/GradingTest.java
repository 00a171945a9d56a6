package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Question;
import osarai.content.QuestionType;
import osarai.content.Quiz;
import osarai.policy.ClauseKey;

class GradingTest {
  private static final ClauseKey A = new ClauseKey("a");
  private static final ClauseKey B = new ClauseKey("b");
  private static final Question MANY =
      Pool.question("many", QuestionType.MULTIPLE, List.of(A, B), 4, 2, 3);
  private static final Question ONE = Pool.question("one", QuestionType.SINGLE, List.of(A), 3, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2,3|true", "2|false", "2,3,4|false", "1,2,3,4|false", "1|false", "''|false"})
  void onlyExactlyTheRightChoicesAreRight(String chosen, boolean right) {
    assertThat(Grading.isRight(MANY, Chosen.read(chosen))).isEqualTo(right);
  }

  /** Whoever reads the result must not take a right choice for a wrong one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|true",
        "3|true",
        "2,3|false",
        "2,4|false",
        "4|false",
        "1,2,3,4|false",
        "''|false"
      })
  void someOfTheRightChoicesAloneAreIncomplete(String chosen, boolean incomplete) {
    assertThat(Grading.isIncomplete(MANY, Chosen.read(chosen))).isEqualTo(incomplete);
  }

  @ParameterizedTest
  @CsvSource({
    "8,10,80,true,80",
    "7,10,80,false,70",
    "4,5,80,true,80",
    "2,3,67,false,66",
    "2,3,66,true,66",
    "0,0,80,true,0",
    "199,200,100,false,99"
  })
  void noRoundingPassesAnybody(int correct, int asked, int mark, boolean passed, int percent) {
    Grading grading = new Grading(correct, asked, mark, Set.of());
    assertThat(grading.passed()).isEqualTo(passed);
    assertThat(grading.percent()).isEqualTo(percent);
  }

  @Test
  void theClausesOfWrongQuestionsAreMissed() {
    Quiz quiz = Pool.of(MANY, ONE);
    List<Drawn> drawn =
        List.of(new Drawn("many", List.of(4, 3, 2, 1)), new Drawn("one", List.of(2, 1, 3)));
    Map<String, Chosen> answers = new HashMap<>();
    answers.put("one", Chosen.read("1"));
    answers.put("not-asked", Chosen.read("1"));
    Grading grading = Grading.of(quiz, drawn, answers, 50);
    assertThat(grading).isEqualTo(new Grading(1, 2, 50, Set.of(A, B)));
    assertThat(grading.passed()).isTrue();
  }

  @Test
  void whatIsDrawnIsReadAsItWasWritten() {
    List<Drawn> drawn =
        List.of(new Drawn("many", List.of(4, 2, 3, 1)), new Drawn("one", List.of(1, 3, 2)));
    assertThat(Drawn.write(drawn)).isEqualTo("many 4 2 3 1\none 1 3 2");
    assertThat(Drawn.read(Drawn.write(drawn))).isEqualTo(drawn);
    assertThat(Drawn.read("")).isEmpty();
  }

  @Test
  void whatIsChosenIsReadAsItWasWritten() {
    Chosen chosen = Chosen.of(MANY, List.of("3", "1", "3"));
    assertThat(chosen.numbers()).isEqualTo(new TreeSet<>(Set.of(1, 3)));
    assertThat(chosen.write()).isEqualTo("1,3");
    assertThat(Chosen.read(chosen.write())).isEqualTo(chosen);
    assertThat(Chosen.read(Chosen.none().write())).isEqualTo(Chosen.none());
    assertThat(Chosen.none().isEmpty()).isTrue();
  }
}

package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fiscal year of the offices against an oracle of its own, and told in other orders. */
class PlayedYearTest {
  private static final YearOnPaper PAPER = new YearOnPaper().told(YearScript.rows());
  private static final YearOracle ORACLE = new YearOracle().told(YearScript.rows());

  static List<String> everybody() {
    return YearScript.rows().stream()
        .filter(row -> !row.isOfTheOffice())
        .map(YearRow::who)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void everybodyOwesWhatTheRulesSay(String who) {
    assertThat(PAPER.duties(who)).containsExactlyElementsOf(ORACLE.duties(who));
  }

  @Test
  void toldInAnyOrderItIsWhatTheRulesSayOfThatOrder() {
    for (int seed = 0; seed < 6; seed++) {
      List<YearRow> rows = YearScript.shuffled(new Random(seed));
      YearOnPaper paper = new YearOnPaper().told(rows);
      YearOracle oracle = new YearOracle().told(rows);
      for (String who : everybody()) {
        assertThat(paper.duties(who))
            .as("%s, seed %d", who, seed)
            .containsExactlyElementsOf(oracle.duties(who));
      }
    }
  }
}

package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReviewedTest {
  private static final List<String> ASKED = List.of("a", "b", "c");

  @Test
  void comesBackAsItWasWritten() {
    Reviewed shown =
        Reviewed.of(ASKED, Map.of("a", chosen(1, 3), "c", chosen(2)), Map.of("b", "4", "c", "<.~"));
    assertThat(shown.write()).isEqualTo("1,3.~4.2~___");
    assertThat(Reviewed.read(shown.write())).isEqualTo(shown);
    Reviewed none = Reviewed.of(ASKED, Map.of(), Map.of());
    assertThat(Reviewed.read(none.write())).isEqualTo(none);
  }

  @Test
  void namesTheQuestionsThatAreNotAsTheyWere() {
    Reviewed now = Reviewed.of(ASKED, Map.of("a", chosen(1), "b", chosen(2)), Map.of());
    assertThat(now.differencesFrom(now)).isEmpty();
    assertThat(now.differencesFrom(Reviewed.read("1.3."))).containsExactly(2);
    assertThat(now.differencesFrom(Reviewed.read("1.2.~2"))).containsExactly(3);
    assertThat(now.differencesFrom(Reviewed.read("x"))).containsExactly(1, 2, 3);
  }

  private static Chosen chosen(Integer... numbers) {
    return new Chosen(new TreeSet<>(List.of(numbers)));
  }
}

package osarai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {
  private static final List<String> KNOWN =
      List.of("media-carry-out", "incident-response", "network", "id");

  @ParameterizedTest
  @CsvSource({
    "media-cary-out, media-carry-out",
    "media_carry_out, media-carry-out",
    "incedent-responce, incident-response",
    "netwrok, network",
    "ids, id"
  })
  void findsTheWordThatWasLikelyMeant(String word, String meant) {
    assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"cloud", "'方針'", "''", "zzzzzzzzzzzzzzzzzzzz"})
  void saysNothingWhereNoWordIsNear(String word) {
    assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    assertThat(Spelling.nearest(word, List.of())).isEmpty();
  }

  @Test
  void takesTheFirstByAlphabetWhereTwoAreEquallyNear() {
    assertThat(Spelling.nearest("test-c", List.of("test-b", "test-a"))).contains("test-a");
  }

  @ParameterizedTest
  @CsvSource({"'', '', 0", "'', abc, 3", "kitten, sitting, 3", "ab, ba, 2", "方針, 指針, 1"})
  void countsSingleChanges(String left, String right, int distance) {
    assertThat(Spelling.distance(left, right)).isEqualTo(distance);
  }

  static Stream<Arguments> words() {
    var random = new Random(7);
    return IntStream.range(0, 200)
        .mapToObj(i -> Arguments.of(word(random), word(random), word(random)));
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(9), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @MethodSource("words")
  void isADistance(String a, String b, String c) {
    assertThat(Spelling.distance(a, b))
        .isEqualTo(Spelling.distance(b, a))
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()))
        .isLessThanOrEqualTo(Spelling.distance(a, c) + Spelling.distance(c, b));
    assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}

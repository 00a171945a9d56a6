package osarai.evidence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against a second implementation, written from the one form's description alone. */
class CanonicalJsonTest {
  /** Letters, signs that JSON escapes, a control character, kanji, and a pair of surrogates. */
  private static final String[] SIGNS = {
    "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u007f", "é", "佐", "𠮷", "\u2028"
  };

  static Stream<Map<String, Object>> payloads() {
    Random random = new Random(20261201);
    return IntStream.range(0, 300).mapToObj(i -> object(random, 3));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void writesTheSameAsASecondHand(Map<String, Object> payload) {
    assertThat(CanonicalJson.write(payload)).isEqualTo(naive(payload));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void theOrderInWhichThingsWerePutInMakesNoDifference(Map<String, Object> payload) {
    Map<String, Object> backwards = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>(payload.keySet());
    for (int i = keys.size() - 1; i >= 0; i--) {
      backwards.put(keys.get(i), payload.get(keys.get(i)));
    }
    assertThat(CanonicalJson.write(backwards)).isEqualTo(CanonicalJson.write(payload));
    assertThat(CanonicalJson.write(new HashMap<>(payload))).isEqualTo(CanonicalJson.write(payload));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "佐藤 𠮷|\"佐藤 𠮷\"",
        "a/b|\"a/b\"",
        "a\"b\\c|\"a\\\"b\\\\c\"",
        "</script>|\"</script>\""
      })
  void aTextIsWrittenAsItIsButForQuoteAndBackslash(String text, String json) {
    assertThat(CanonicalJson.write(Map.of("t", text))).isEqualTo("{\"t\":" + json + "}");
  }

  @Test
  void numbersAndBooleansStandBareAndNothingIsBetween() {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("seed", Long.MIN_VALUE);
    payload.put("right", false);
    payload.put("answers", List.of());
    payload.put("more", Map.of());
    assertThat(CanonicalJson.write(payload))
        .isEqualTo("{\"answers\":[],\"more\":{},\"right\":false,\"seed\":-9223372036854775808}");
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    IntStream.range(0, random.nextInt(6))
        .forEach(i -> object.put(text(random), value(random, depth - 1)));
    return object;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 0 -> text(random);
      case 1 -> random.nextLong();
      case 2 -> random.nextBoolean();
      case 3 -> object(random, depth);
      default ->
          IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(random, depth - 1)).toList();
    };
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(6), 0, SIGNS.length)
        .mapToObj(i -> SIGNS[i])
        .collect(Collectors.joining());
  }

  private static String naive(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> sorted = new TreeMap<>();
      object.forEach((key, one) -> sorted.put((String) key, one));
      return sorted.entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ":" + naive(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CanonicalJsonTest::naive).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c < 0x20 ? String.format("\\u%04X", (int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }
}

package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import osarai.audit.Action;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.forms.Worded;
import osarai.login.AccountLink;
import osarai.login.Unlinked;

/** What rows of the trail say in words of the program, its page says in Japanese. */
class AuditWordsTest {
  private static final List<Class<? extends Enum<?>>> WORDS =
      List.of(Action.class, ObjectKind.class, ValueName.class);

  private final String texts = Sources.text("src/main/resources/messages/trail_ja.properties");

  @ParameterizedTest
  @FieldSource("WORDS")
  void everyWordIsSaid(Class<? extends Enum<?>> words) {
    String key = Map.of(Action.class, "action_$", ObjectKind.class, "object_kind_$").get(words);
    assertThat(words.getEnumConstants())
        .allMatch(one -> isSaid(key == null ? "value_name_" : key, one));
  }

  /** Which stand as values. */
  @Test
  void everyReasonIsSaid() {
    assertThat(Unlinked.values()).allMatch(why -> isSaid("word_$", why));
    assertThat(AccountLink.Made.values()).allMatch(how -> isSaid("word_$", how));
  }

  private boolean isSaid(String key, Enum<?> word) {
    return texts.contains("\n" + key + word.name() + "=");
  }

  /** By somebody else than who reads rows. */
  @ParameterizedTest
  @FieldSource("WORDS")
  void everyWordIsWritten(Class<? extends Enum<?>> words) {
    String sources =
        Sources.below("src/main/java", ".java").entrySet().stream()
            .filter(source -> !source.getKey().matches(".*/(audit/.*|reporting/TrailTexts.java)"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    assertThat(words.getEnumConstants())
        .allMatch(one -> sources.contains(words.getSimpleName() + "." + one.name()));
  }

  /** Rows keep them for ever. What is new is added to the file. */
  @Test
  void whatRowsHoldIsNeitherRenamedNorTakenAway() {
    Set<String> now = new TreeSet<>();
    WORDS.forEach(
        words ->
            Stream.of(words.getEnumConstants())
                .map(one -> words.getSimpleName() + " " + ((Worded) one).word())
                .forEach(now::add));
    assertThat(now)
        .containsExactlyElementsOf(
            Arrays.asList(Sources.text("src/test/resources/kept/trail.txt").split("\n")));
  }
}

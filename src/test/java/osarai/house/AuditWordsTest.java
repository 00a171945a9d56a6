package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What rows of the trail say in words of the program, its page says in Japanese. */
class AuditWordsTest {
  private static final Pattern ACTION =
      Pattern.compile("\\b(?:did|wasRefused|note|finish)\\((?:\\w+, \\w+, )?\"([a-z-]+)\"");
  private static final Pattern OTHER_BRANCH =
      Pattern.compile("note\\(\\w+ \\? \"([a-z-]+)\" : \"([a-z-]+)\"");
  private static final Pattern OBJECT = Pattern.compile("\\.to\\(\"([a-z.-]+[a-z])\"[,)]");
  private static final Pattern VALUE =
      Pattern.compile("(?:NamedValues\\.of|\\.and)\\(\"([a-z]+)\",");

  private final Map<String, String> sources = Sources.below("src/main/java", ".java");
  private final String texts = Sources.text("src/main/resources/messages/trail_ja.properties");

  @Test
  void everyActionHasItsWords() {
    Set<String> actions = found(ACTION);
    actions.addAll(found(OTHER_BRANCH));
    assertThat(actions).hasSizeGreaterThan(35).contains("approve-recount", "end-department");
    assertThat(actions).allMatch(action -> isSaid("action_$", action));
  }

  @Test
  void everyObjectHasItsWords() {
    Set<String> objects = found(OBJECT);
    assertThat(objects).hasSizeGreaterThan(25).contains("audit-trail");
    assertThat(objects).allMatch(object -> isSaid("object_kind_$", object));
  }

  @Test
  void everyNamedValueHasItsWords() {
    Set<String> names = found(VALUE);
    assertThat(names).hasSizeGreaterThan(10).contains("text");
    assertThat(names).allMatch(name -> isSaid("value_name_", name));
  }

  private boolean isSaid(String key, String word) {
    String constant = word.toUpperCase(Locale.ROOT).replaceAll("[-.]", "_");
    return texts.contains("\n" + key + constant + "=");
  }

  private Set<String> found(Pattern pattern) {
    Set<String> words = new TreeSet<>();
    for (String source : sources.values()) {
      Matcher word = pattern.matcher(source);
      while (word.find()) {
        for (int group = 1; group <= word.groupCount(); group++) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }
}

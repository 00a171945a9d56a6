package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who follows a link of our documents gets somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s:#]+)(?:#[^)\\s]*)?\\)");

  /** Shown as what an author types. */
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  @Test
  void everyLinkToAFileFindsIt() {
    int[] links = {0};
    TreeSet<String> lost = new TreeSet<>();
    documents()
        .forEach(
            (file, text) -> {
              Path folder = Sources.PROJECT.resolve(file).resolveSibling("");
              Matcher link = LINK.matcher(EXAMPLE.matcher(text).replaceAll(""));
              while (link.find()) {
                links[0]++;
                if (!Files.exists(folder.resolve(link.group(1)))) {
                  lost.add(file + " " + link.group(1));
                }
              }
            });
    assertThat(links[0]).isGreaterThan(60);
    assertThat(lost).isEmpty();
  }

  private static Map<String, String> documents() {
    Map<String, String> documents = new TreeMap<>();
    for (String folder : new String[] {"src/docs", "docker", "content", "quizzes"}) {
      documents.putAll(Sources.below(folder, ".md"));
    }
    for (String file : new String[] {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
      documents.put(file, Sources.text(file));
    }
    return documents;
  }
}

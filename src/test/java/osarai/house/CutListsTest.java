package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import osarai.forms.MostListed;

/** A list of which only the newest are shown says so on its page. */
class CutListsTest {
  private final Map<String, String> sources = Sources.below("src/main/java", ".java");
  private final String templates =
      String.join("", Sources.below("src/main/resources/templates", ".html").values());

  @Test
  void everyListThatIsCutSaysSo() {
    Arrays.stream(MostListed.class.getFields())
        .map(field -> field.getName())
        .forEach(
            list ->
                assertThat(templates)
                    .contains(">= listed:" + list + "}", "{web:newest(listed:" + list + ")}"));
  }

  /** One row, or a number that stands in {@link MostListed} or is given. */
  @Test
  void noQueryIsCutByANumberOfItsOwn() {
    assertThat(Sources.linesWith(sources, "setMaxResults\\((?!1\\)|MostListed\\.|most\\))"))
        .isEmpty();
  }
}

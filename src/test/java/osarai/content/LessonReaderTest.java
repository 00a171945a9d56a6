package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTest {
  private final Draft draft = new Draft();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 席を離れる | title: | :2: title: is missing or empty",
        "minutes: 6 | minutes: 61 | :3: minutes: '61' is not a number from 1 to 60",
        "minutes: 6 | minuts: 6 | :3: minuts: 'minuts' is not a name that is read here (did you mean 'minutes'?)",
        "own-designations | own-designation | :4: shows: 'own-designation' is not something a lesson can show (did you mean 'own-designations'?)",
        "'policy: \"2.1\"' | 'policy: \"2.0\"' | :5: policy: '2.0' is not the course's policy 2.1",
        "'[media-carry-out, incident-response]' | [] | :6: clauses: must name at least one clause",
        "## 朝 | # 朝 | :8: headings start at ##: the title is the page's #",
        "紙を裏返します。 | <b>紙</b> | :12: raw HTML is not allowed",
        "紙を裏返します。 | <script>alert(1)</script> | :12: raw HTML is not allowed",
        "紙を裏返します。 | [x](/admin) | :12: link: '/admin' is not http:, https: or mailto:",
        "![机の図] | ![] | :10: a figure needs a text that says what it shows"
      })
  void notesWhatTheAuthorMustMend(String from, String to, String problem) {
    draft.change(Draft.LESSON, from, to).course();
    assertThat(draft.problems()).contains(Draft.LESSON + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../figures/absent.svg",
        "../../figures/図.svg",
        "../../figures/desk.png",
        "../../../figures/desk.svg",
        "../../../../../../etc/passwd",
        "../../lessons/desk/leave.md",
        "/content/figures/desk.svg",
        "desk.svg",
        "https://example.com/desk.svg",
        "//example.com/desk.svg",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "javascript:alert(1)",
        "C:\\desk.svg"
      })
  void anImageIsAFigureOfTheRepositoryAndNothingElse(String target) {
    Course course =
        draft.change(Draft.LESSON, "../../figures/desk.svg", target).course().orElseThrow();
    assertThat(draft.problems())
        .containsExactly(
            Draft.LESSON
                + ":10: figure: '"
                + target
                + "' is not a file like ../../figures/name.svg");
    assertThat(course.lessons().get(0).html()).contains("<img src=\"\" alt=\"机の図\" />");
    assertThat(course.lessons().get(0).figures()).isEmpty();
  }

  @Test
  void anImageWhoseNameNoFileSystemTakesIsAProblemToo() {
    draft.change(Draft.LESSON, "../../figures/desk.svg", "../../figures/&#xD83D;.svg").course();
    assertThat(draft.problems())
        .hasSize(1)
        .allMatch(p -> p.startsWith(Draft.LESSON + ":10: figure"));
  }

  @Test
  void aFigureMayHaveAJapaneseName() {
    draft
        .change(Draft.LESSON, "../../figures/desk.svg", "../../figures/図.svg")
        .with("content/figures/図.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .course();
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void whatTemplatesReadAsAnExpressionStaysText() {
    String html =
        draft
            .change(Draft.LESSON, "紙を裏返します。", "{config:quarkus.datasource.password} {#eval x /}")
            .course()
            .orElseThrow()
            .lessons()
            .get(0)
            .html();
    assertThat(html).contains("<p>{config:quarkus.datasource.password} {#eval x /}</p>");
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void twoImagesOfOneFigureCountOnce() {
    String image = "![机の図](../../figures/desk.svg)";
    Course course = draft.change(Draft.LESSON, image, image + " " + image).course().orElseThrow();
    assertThat(course.manifest().lines()).hasSize(5);
    assertThat(draft.problems()).isEmpty();
  }
}

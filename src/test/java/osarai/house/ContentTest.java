package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Library;
import osarai.content.Question;
import osarai.content.Quiz;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;

/** What is shipped below {@code content/} and {@code quizzes/}. */
class ContentTest {
  private static final Set<String> UNWANTED_ELEMENTS =
      Set.of(
          "script", "foreignobject", "image", "style", "iframe", "a", "animate", "set", "handler");

  private static final Problems PROBLEMS = new Problems();
  private static final AuthoredFiles FILES = AuthoredFiles.below(Sources.PROJECT);
  private static final Library LIBRARY = Library.read(FILES, PROBLEMS).orElseThrow();

  @Test
  void hasNoProblem() {
    assertThat(PROBLEMS.all()).isEmpty();
    assertThat(LIBRARY.courses()).isNotEmpty();
  }

  static List<String> figures() {
    return FILES.paths("content/figures/", "");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figuresAreWellFormedAndStandAlone(String path) throws Exception {
    assertThat(path).matches("content/figures/[a-z0-9-]+\\.svg");
    Document figure = parse(path);
    Element root = figure.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(root.getLocalName()).isEqualTo("svg");
    assertThat(root.getAttribute("viewBox")).isNotBlank();
    assertThat(figure.getElementsByTagName("title").getLength()).isPositive();
    var all = figure.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertStandsAlone((Element) all.item(i));
    }
  }

  private static void assertStandsAlone(Element element) {
    assertThat(UNWANTED_ELEMENTS)
        .doesNotContain(element.getLocalName().toLowerCase(java.util.Locale.ROOT));
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName().toLowerCase(java.util.Locale.ROOT);
      String value = attributes.item(i).getNodeValue();
      assertThat(name).doesNotMatch("on.*|style");
      if (name.endsWith("href")) {
        assertThat(value).startsWith("#");
      }
      if (!name.startsWith("xmlns")) {
        assertThat(value).doesNotContainPattern("(?i)//|javascript:|data:|url\\((?!['\"]?#)");
      }
    }
  }

  @Test
  void everyFigureIsShown() {
    assertThat(
            courses().stream()
                .flatMap(c -> c.lessons().stream())
                .flatMap(l -> l.figures().stream()))
        .containsAll(figures());
  }

  @Test
  void noNumberCouldBeAnIndividualNumber() {
    for (String path : paths()) {
      String between = path.endsWith(".svg") ? "" : "[-‐－ー  ]?";
      assertThat(text(path))
          .as(path)
          .doesNotContainPattern("[0-9０-９](" + between + "[0-9０-９]){11}");
    }
  }

  /** The name stands in the settings alone: decision 11. */
  @Test
  void noFileNamesTheMunicipality() throws Exception {
    List<String> names =
        java.nio.file.Files.readAllLines(
                Sources.PROJECT.resolve("src/main/resources/application.properties"))
            .stream()
            .filter(line -> line.contains("osarai.municipality.name="))
            .map(line -> line.substring(line.indexOf('=') + 1))
            .toList();
    assertThat(names).contains("つばき野市");
    for (String path : paths()) {
      names.forEach(name -> assertThat(text(path)).as(path).doesNotContain(name));
    }
  }

  /** The page says it, so that it is said once and never forgotten. */
  @Test
  void noQuestionSaysHowManyToChoose() {
    assertThat(quizzes().stream().flatMap(q -> q.questions().stream()).map(Question::text))
        .noneMatch(text -> text.contains("選んでください"));
  }

  @Test
  void everyFileIsUtf8WithOurLineBreaks() {
    for (String path : paths()) {
      assertThatCode(
              () ->
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .decode(java.nio.ByteBuffer.wrap(FILES.bytes(path).orElseThrow())))
          .as(path)
          .doesNotThrowAnyException();
      assertThat(text(path)).as(path).doesNotContain("\r", "\uFEFF", "\uFFFD").endsWith("\n");
    }
  }

  /** As content/README.md says, so that a sitting is as long as it is said to be. */
  @Test
  void theMinutesOfALessonAreThoseOfItsLength() {
    for (Course course : courses()) {
      for (Lesson lesson : course.lessons()) {
        String body = text(lesson.path()).split("(?m)^---\n", 3)[2];
        int length = body.replaceAll("!\\[.*?]\\(.*?\\)|[\\s#*|-]", "").length();
        assertThat(lesson.minutes())
            .as("%s has %d characters", lesson.id(), length)
            .isEqualTo((length + 399) / 400);
      }
    }
  }

  @Test
  void noTwoQuestionsShareAnId() {
    assertThat(quizzes().stream().flatMap(q -> q.questions().stream()).map(Question::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void atLeastHalfOfTheQuestionsAreScenesFromWork() {
    for (Quiz quiz : quizzes()) {
      long scenes = quiz.questions().stream().filter(Question::situation).count();
      assertThat(scenes * 2).as(quiz.id()).isGreaterThanOrEqualTo(quiz.questions().size());
    }
  }

  private static List<String> paths() {
    List<String> paths = FILES.paths("", "");
    assertThat(paths).isNotEmpty();
    return paths;
  }

  private static Collection<Course> courses() {
    assertThat(LIBRARY.courses()).isNotEmpty();
    return LIBRARY.courses().values();
  }

  private static Collection<Quiz> quizzes() {
    Map<String, Quiz> quizzes = new TreeMap<>();
    courses().forEach(course -> quizzes.put(course.quiz().id(), course.quiz()));
    return quizzes.values();
  }

  private static String text(String path) {
    return new String(FILES.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Document parse(String path) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(FILES.bytes(path).orElseThrow()));
  }
}

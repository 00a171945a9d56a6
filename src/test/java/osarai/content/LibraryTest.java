package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import osarai.files.AuthoredFiles;
import osarai.files.Problem;
import osarai.files.Problems;

class LibraryTest {
  private final Draft draft = new Draft();

  @Test
  void holdsEveryCourseAndTheNewestPolicy() {
    Library library = draft.library().orElseThrow();
    assertThat(draft.problems()).isEmpty();
    assertThat(library.courses()).containsOnlyKeys("small");
    assertThat(library.course("small")).isPresent();
    assertThat(library.course("absent")).isEmpty();
    assertThat(library.policy().version()).isEqualTo("2.1");
  }

  @Test
  void theNewestPolicyIsTheLastInForceWhateverItsName() {
    String older = draft.text(Draft.POLICY).replace("\"2.1\"", "\"10\"").replace("2026-", "2016-");
    draft.with("content/policy/10.yaml", older);
    assertThat(draft.library().orElseThrow().policy().version()).isEqualTo("2.1");
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void twoPoliciesCannotComeIntoForceOnOneDay() {
    draft.with("content/policy/2.2.yaml", draft.text(Draft.POLICY).replace("\"2.1\"", "\"2.2\""));
    draft.library();
    assertThat(draft.problems())
        .containsExactly(
            "content/policy/2.2.yaml: in-force-from: 2026-01-01 is the day of policy 2.1 too");
  }

  @Test
  void namesLessonsAndQuizzesThatNoCourseUses() {
    draft
        .with("content/lessons/desk/leaves.md", draft.text(Draft.LESSON))
        .with("quizzes/smal.yaml", draft.text(Draft.QUIZ))
        .library();
    assertThat(draft.problems())
        .containsExactly(
            "content/lessons/desk/leaves.md: no course uses this file",
            "quizzes/smal.yaml: no course uses this file");
  }

  @Test
  void notesThatThereIsNothing() {
    var problems = new Problems();
    assertThat(Library.read(new AuthoredFiles(Map.of()), problems)).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "content/courses: there is no course", "content/policy: there is no policy");
  }

  @Test
  void oneRunNamesTheMistakesOfEveryFile() {
    draft
        .change(Draft.LESSON, "minutes: 6", "minutes: six")
        .change(Draft.QUIZ, "type: single", "type: essay")
        .change(Draft.POLICY, "office: DX推進室", "office:")
        .change(Draft.COURSE, "summary: 要点", "summary:")
        .library();
    assertThat(draft.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(Draft.COURSE, Draft.LESSON, Draft.POLICY, Draft.QUIZ);
  }
}

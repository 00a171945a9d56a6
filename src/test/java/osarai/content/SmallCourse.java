package osarai.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import osarai.policy.Binds;
import osarai.policy.Clause;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;

/** Courses of one clause, with a pass mark of 80 percent, for tests of what is done with them. */
public final class SmallCourse {
  public static final ClauseKey CLAUSE = new ClauseKey("media-carry-out");
  public static final AcknowledgementText AGREEMENT =
      new AcknowledgementText(
          "agreement", "同意書", "2.1", "<p>守ります</p>", "content/agreement.md", "a".repeat(64));

  private SmallCourse() {}

  public static Course of(String id, String... lessons) {
    return course(id, Optional.empty(), lessons);
  }

  /** One that ends with a 同意書. */
  public static Course agreed(String id, String... lessons) {
    return course(id, Optional.of(AGREEMENT), lessons);
  }

  /** The same as it was under another title. */
  public static Course called(String title, String sha256, Course today) {
    return new Course(
        today.id(),
        title,
        today.summary(),
        today.audience(),
        today.policy(),
        today.lessons(),
        today.quiz(),
        today.draw(),
        today.passMark(),
        today.acknowledgement(),
        today.waivers(),
        today.manifest(),
        sha256);
  }

  private static Course course(
      String id, Optional<AcknowledgementText> acknowledgement, String... lessons) {
    Clause clause = new Clause(CLAUSE, "6(1)", "持出", Optional.empty(), List.of(Binds.ALL), "媒体");
    return new Course(
        id,
        "講座「" + id + "」",
        "要点",
        List.of(Binds.ALL),
        new PolicyVersion(
            "方針", "2.1", LocalDate.of(2026, 1, 1), "DX推進室", List.of(clause), "b".repeat(64)),
        Arrays.stream(lessons).map(SmallCourse::lesson).toList(),
        quiz(),
        2,
        80,
        acknowledgement,
        Map.of(),
        "manifest",
        "c".repeat(64));
  }

  private static Lesson lesson(String id) {
    return new Lesson(
        id,
        "教材" + id,
        5,
        "2.1",
        List.of(CLAUSE),
        Optional.empty(),
        "<p>本文</p>",
        List.of(),
        "content/lessons/" + id + ".md",
        "d".repeat(64));
  }

  /** Question q-1 to q-3 of three choices, the first of which is right. */
  private static Quiz quiz() {
    List<Question> questions =
        IntStream.rangeClosed(1, 3).mapToObj(n -> question("q-" + n)).toList();
    return new Quiz(
        "quiz",
        "確認",
        List.of(new ClauseGroup("media", "媒体", List.of(CLAUSE))),
        questions,
        "quizzes/quiz.yaml",
        "e".repeat(64));
  }

  private static Question question(String id) {
    return new Question(
        id,
        QuestionType.SINGLE,
        List.of(CLAUSE),
        false,
        "問",
        IntStream.rangeClosed(1, 3).mapToObj(n -> new Choice(n, "肢" + n, n == 1, "理由")).toList());
  }
}

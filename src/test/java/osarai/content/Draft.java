package osarai.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import osarai.files.AuthoredFiles;
import osarai.files.Problem;
import osarai.files.Problems;
import osarai.policy.PolicyVersion;

/** A small sound set of files that a test spoils in one place. */
final class Draft {
  static final String POLICY = "content/policy/2.1.yaml";
  static final String COURSE = "content/courses/small.yaml";
  static final String LESSON = "content/lessons/desk/leave.md";
  static final String FIGURE = "content/figures/desk.svg";
  static final String QUIZ = "quizzes/small.yaml";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Problems problems = new Problems();

  Draft() {
    with(
        POLICY,
        """
        title: 方針
        version: "2.1"
        in-force-from: 2026-01-01
        office: DX推進室
        clauses:
          - {key: measures, number: "6", title: 対策, binds: [], summary: 見出し}
          - {key: media-carry-out, number: "6(1)", parent: measures, title: 持出, binds: [all], summary: 媒体}
          - {key: incident-response, number: "6(2)", parent: measures, title: 緊急, binds: [all], summary: 連絡}
          - {key: operation, number: "6(3)", parent: measures, title: 運用, binds: [systems], summary: 監視}
        """);
    with(
        COURSE,
        """
        id: small
        title: 小さな講座
        audience: [all]
        policy: "2.1"
        summary: 要点
        lessons: [desk/leave]
        quiz: {id: small, draw: 2, pass-mark: 80}
        waivers: []
        """);
    with(
        LESSON,
        """
        ---
        title: 席を離れる
        minutes: 6
        shows: own-designations
        policy: "2.1"
        clauses: [media-carry-out, incident-response]
        ---
        ## 朝

        ![机の図](../../figures/desk.svg)

        紙を裏返します。
        """);
    with(FIGURE, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    with(
        QUIZ,
        """
        id: small
        title: 確認
        groups:
          - {id: media, title: 媒体, clauses: [media-carry-out]}
          - {id: incident, title: 緊急, clauses: [incident-response]}
        questions:
          - id: q-single
            type: single
            clauses: [media-carry-out]
            situation: true
            text: 一つ選ぶ
            choices:
              - {text: 甲, correct: true, reason: 正}
              - {text: 乙, reason: 誤}
              - {text: 丙, reason: 誤}
          - id: q-true
            type: true-false
            clauses: [media-carry-out]
            text: 正しいか
            choices:
              - {text: 正しい, reason: 誤}
              - {text: 正しくない, correct: true, reason: 正}
          - id: q-many
            type: multiple
            clauses: [incident-response]
            text: すべて選ぶ
            choices:
              - {text: 甲, correct: true, reason: 正}
              - {text: 乙, correct: true, reason: 正}
              - {text: 丙, reason: 誤}
              - {text: 丁, reason: 誤}
          - id: q-last
            type: true-false
            clauses: [incident-response, media-carry-out]
            text: 正しいか、もう一つ
            choices:
              - {text: 正しい, correct: true, reason: 正}
              - {text: 正しくない, reason: 誤}
        """);
  }

  Draft with(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
    return this;
  }

  Draft without(String path) {
    assertThat(files.remove(path)).as(path).isNotNull();
    return this;
  }

  /** Changes the first place where the text stands; it must stand there. */
  Draft change(String path, String from, String to) {
    String text = text(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return with(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  String text(String path) {
    return new String(files.get(path), UTF_8);
  }

  AuthoredFiles files() {
    return new AuthoredFiles(files);
  }

  Optional<Course> course() {
    return new CourseReader(files(), problems).read(COURSE);
  }

  Optional<Library> library() {
    return Library.read(files(), problems);
  }

  Optional<Quiz> quiz(int draw) {
    return new QuizReader(files(), problems, policy()).read("small", draw);
  }

  PolicyVersion policy() {
    return PolicyVersion.read(files(), POLICY, new Problems()).orElseThrow();
  }

  List<String> problems() {
    return problems.all().stream().map(Problem::toString).toList();
  }
}

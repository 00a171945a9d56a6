package osarai.content;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.files.YamlMap;
import osarai.policy.Binds;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;

/** Reads one course with all that belongs to it; used for today's files and for pinned ones. */
final class CourseReader {
  private final AuthoredFiles files;
  private final Problems problems;

  /** Every file that a course version is made of, with its SHA-256. */
  private final SortedMap<String, String> parts = new TreeMap<>();

  CourseReader(AuthoredFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  static String path(String id) {
    return "content/courses/" + id + ".yaml";
  }

  /** The course, or empty after noting why it cannot be read. */
  Optional<Course> read(String path) {
    Optional<byte[]> bytes = files.bytes(path);
    if (bytes.isEmpty()) {
      problems.add(path, 0, "is missing");
      return Optional.empty();
    }
    parts.put(path, Sha256.of(bytes.get()));
    return YamlMap.read(path, 1, new String(bytes.get(), StandardCharsets.UTF_8), problems)
        .flatMap(this::read);
  }

  private Optional<Course> read(YamlMap map) {
    map.onlyKeys(
        "id",
        "title",
        "audience",
        "policy",
        "summary",
        "lessons",
        "quiz",
        "acknowledgement",
        "waivers");
    if (!path(map.text("id")).equals(map.path())) {
      problems.add(map.path(), map.line("id"), "id: must be the name of the file");
    }
    Optional<PolicyVersion> policy = policy(map);
    Optional<YamlMap> asked = map.map("quiz");
    if (policy.isEmpty() || asked.isEmpty()) {
      problems.add(map.path(), map.line(), "needs 'policy' and 'quiz'");
      return Optional.empty();
    }
    return read(map, policy.get(), asked.get());
  }

  private Optional<Course> read(YamlMap map, PolicyVersion policy, YamlMap asked) {
    asked.onlyKeys("id", "draw", "pass-mark");
    int draw = asked.integer("draw", 1, 100);
    Optional<Quiz> quiz = quiz(asked.text("id"), draw, policy);
    List<Lesson> lessons = lessons(map, policy);
    Optional<AcknowledgementText> acknowledgement =
        map.optionalText("acknowledgement").flatMap(a -> acknowledgement(a, policy));
    if (quiz.isEmpty() || lessons.isEmpty()) {
      problems.add(map.path(), map.line("lessons"), "needs at least one lesson and a quiz");
      return Optional.empty();
    }
    String manifest = manifest();
    Course course =
        new Course(
            map.text("id"),
            map.text("title"),
            map.text("summary"),
            audience(map),
            policy,
            lessons,
            quiz.get(),
            draw,
            asked.has("pass-mark") ? asked.integer("pass-mark", 1, 100) : 80,
            acknowledgement,
            waivers(map, policy),
            manifest,
            Sha256.of(manifest.getBytes(StandardCharsets.UTF_8)));
    Coverage.check(course, map, problems);
    return Optional.of(course);
  }

  private Optional<Quiz> quiz(String id, int draw, PolicyVersion policy) {
    Optional<Quiz> quiz = new QuizReader(files, problems, policy).read(id, draw);
    quiz.ifPresent(q -> parts.put(q.path(), q.sha256()));
    return quiz;
  }

  private Optional<PolicyVersion> policy(YamlMap map) {
    String path = PolicyVersion.path(map.text("policy"));
    Optional<PolicyVersion> policy = PolicyVersion.read(files, path, problems);
    policy.ifPresent(p -> parts.put(path, p.sha256()));
    return policy;
  }

  private List<Lesson> lessons(YamlMap map, PolicyVersion policy) {
    LessonReader reader = new LessonReader(files, problems, policy, parts);
    Set<String> seen = new HashSet<>();
    for (YamlMap.Word id : map.words("lessons")) {
      if (!seen.add(id.text())) {
        problems.add(map.path(), id.line(), "lessons: '" + id.text() + "' stands twice");
      }
    }
    return map.texts("lessons").stream().flatMap(id -> reader.read(id).stream()).toList();
  }

  /** Without an audience no clause would be in scope, and every course would pass the gate. */
  private List<Binds> audience(YamlMap map) {
    if (map.texts("audience").isEmpty()) {
      problems.add(map.path(), map.line("audience"), "audience: must name at least one");
    }
    return Binds.read(map, "audience", problems);
  }

  private Optional<AcknowledgementText> acknowledgement(String id, PolicyVersion policy) {
    String path = "content/acknowledgements/" + id + ".md";
    return Page.read(files, path, problems)
        .map(
            page -> {
              page.head().onlyKeys("title", "policy");
              Markdown body = Markdown.of(page.body());
              body.faults().forEach(f -> problems.add(path, page.line(f.line()), f.message()));
              String none = "figure: an acknowledgement shows none";
              body.imageTargets().forEach(i -> problems.add(path, page.line(i.line()), none));
              LessonReader.checkPolicy(path, page, policy, problems);
              parts.put(path, page.sha256());
              return new AcknowledgementText(
                  id,
                  page.head().text("title"),
                  page.head().text("policy"),
                  body.html(address -> ""),
                  path,
                  page.sha256());
            });
  }

  private Map<ClauseKey, String> waivers(YamlMap map, PolicyVersion policy) {
    Map<ClauseKey, String> waivers = new LinkedHashMap<>();
    for (YamlMap waiver : map.maps("waivers")) {
      waiver.onlyKeys("clauses", "reason");
      String reason = waiver.text("reason");
      Clauses.read(waiver, policy, problems).forEach(key -> waivers.put(key, reason));
    }
    return waivers;
  }

  private String manifest() {
    return parts.entrySet().stream()
        .map(part -> part.getValue() + " " + part.getKey() + "\n")
        .collect(Collectors.joining());
  }
}

package osarai.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.policy.PolicyVersion;

/** Reads {@code content/lessons/<topic>/<id>.md}. */
final class LessonReader {
  private final AuthoredFiles files;
  private final Problems problems;
  private final PolicyVersion policy;
  private final SortedMap<String, String> parts;

  LessonReader(
      AuthoredFiles files,
      Problems problems,
      PolicyVersion policy,
      SortedMap<String, String> parts) {
    this.files = files;
    this.problems = problems;
    this.policy = policy;
    this.parts = parts;
  }

  Optional<Lesson> read(String id) {
    String path = "content/lessons/" + id + ".md";
    return Page.read(files, path, problems).map(page -> read(id, path, page));
  }

  private Lesson read(String id, String path, Page page) {
    page.head().onlyKeys("title", "minutes", "policy", "clauses", "shows");
    Optional<String> shows = page.head().optionalText("shows");
    shows.ifPresent(
        word ->
            problems.known(
                path,
                page.head().line("shows"),
                "shows",
                word,
                List.of(Lesson.OWN_DESIGNATIONS),
                "something a lesson can show"));
    checkPolicy(path, page, policy, problems);
    parts.put(path, page.sha256());
    Markdown body = Markdown.of(page.body());
    body.faults().forEach(f -> problems.add(path, page.line(f.line()), f.message()));
    List<String> figures = figures(path, page, body);
    return new Lesson(
        id,
        page.head().text("title"),
        page.head().integer("minutes", 1, 60),
        page.head().text("policy"),
        Clauses.read(page.head(), policy, problems),
        shows,
        body.html(target -> address(path, target)),
        figures,
        path,
        page.sha256());
  }

  static void checkPolicy(String path, Page page, PolicyVersion policy, Problems problems) {
    String version = page.head().text("policy");
    if (!version.equals(policy.version())) {
      problems.add(
          path,
          page.head().line("policy"),
          "policy: '%s' is not the course's policy %s".formatted(version, policy.version()));
    }
  }

  private List<String> figures(String path, Page page, Markdown body) {
    List<String> figures = new ArrayList<>();
    for (Markdown.Fault image : body.imageTargets()) {
      String figure = resolve(path, image.message());
      Optional<byte[]> bytes =
          figure.startsWith("content/figures/") && figure.endsWith(".svg")
              ? files.bytes(figure)
              : Optional.empty();
      if (bytes.isEmpty()) {
        problems.add(
            path,
            page.line(image.line()),
            "figure: '" + image.message() + "' is not a file like ../../figures/name.svg");
      } else {
        figures.add(figure);
        parts.put(figure, Sha256.of(bytes.get()));
      }
    }
    return figures;
  }

  /** Figures are served under their SHA-256, so that a page of any version finds its own. */
  private String address(String path, String target) {
    String figure = resolve(path, target);
    String sha256 = figure.startsWith("content/figures/") ? parts.get(figure) : null;
    return sha256 == null ? "" : "/figures/" + sha256 + ".svg";
  }

  /** By words and not by java.nio.file.Path, which refuses names that the host cannot write. */
  private static String resolve(String path, String target) {
    if (target.contains(":") || target.startsWith("/")) {
      return target;
    }
    Deque<String> folders = new ArrayDeque<>(List.of(path.split("/")));
    folders.removeLast();
    for (String step : target.split("/")) {
      if (!step.equals("..")) {
        folders.addLast(step);
      } else if (folders.pollLast() == null) {
        return target;
      }
    }
    return String.join("/", folders);
  }
}

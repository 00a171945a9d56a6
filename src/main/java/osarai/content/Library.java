package osarai.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.policy.PolicyVersion;

/**
 * What the content files hold today.
 *
 * @param courses by id, in the order of their ids
 * @param policy the newest version
 */
public record Library(Map<String, Course> courses, PolicyVersion policy, AuthoredFiles files) {

  /** Reads everything; every problem is noted and none is passed over. */
  public static Optional<Library> read(AuthoredFiles files, Problems problems) {
    Map<String, Course> courses = new LinkedHashMap<>();
    for (String path : files.paths("content/courses/", ".yaml")) {
      new CourseReader(files, problems)
          .read(path)
          .ifPresent(course -> courses.put(course.id(), course));
    }
    checkStrays(files, courses, problems);
    Optional<PolicyVersion> policy = newestPolicy(files, problems);
    if (courses.isEmpty()) {
      problems.add("content/courses", 0, "there is no course");
    }
    return policy.map(p -> new Library(courses, p, files));
  }

  private static Optional<PolicyVersion> newestPolicy(AuthoredFiles files, Problems problems) {
    Map<java.time.LocalDate, PolicyVersion> versions = new TreeMap<>();
    for (String path : files.paths("content/policy/", ".yaml")) {
      PolicyVersion.read(files, path, problems).ifPresent(p -> add(p, path, versions, problems));
    }
    if (versions.isEmpty()) {
      problems.add("content/policy", 0, "there is no policy");
    }
    return versions.values().stream().reduce((first, second) -> second);
  }

  private static void add(
      PolicyVersion policy,
      String path,
      Map<java.time.LocalDate, PolicyVersion> versions,
      Problems problems) {
    PolicyVersion other = versions.put(policy.inForceFrom(), policy);
    if (other != null) {
      problems.add(
          path,
          0,
          "in-force-from: %s is the day of policy %s too"
              .formatted(policy.inForceFrom(), other.version()));
    }
  }

  /** A lesson or quiz that no course names is most often a mistyped name. */
  private static void checkStrays(
      AuthoredFiles files, Map<String, Course> courses, Problems problems) {
    List<String> used =
        courses.values().stream()
            .flatMap(c -> c.manifest().lines())
            .map(line -> line.substring(65))
            .toList();
    Stream.concat(
            files.paths("content/lessons/", ".md").stream(),
            files.paths("quizzes/", ".yaml").stream())
        .filter(path -> !used.contains(path))
        .forEach(path -> problems.add(path, 0, "no course uses this file"));
  }

  public Optional<Course> course(String id) {
    return Optional.ofNullable(courses.get(id));
  }
}

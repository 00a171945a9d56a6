package osarai.content;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.files.Sha256;

/**
 * Courses as they are today and as they were pinned. What stands here was checked; the exact bytes
 * of every file are in the database before anybody is shown them.
 */
@ApplicationScoped
public class Shelf {
  private static final String PACKAGED = "osarai-content";

  private final EntityManager entities;
  private final Clock clock;
  private final Library library;
  private final Map<String, Course> pinned = new ConcurrentHashMap<>();

  Shelf(EntityManager entities, Clock clock, ContentConfig config) {
    this.entities = entities;
    this.clock = clock;
    Problems problems = new Problems();
    AuthoredFiles files = packaged();
    if (config.directory().isPresent()) {
      files = files.overlaidBy(AuthoredFiles.below(Path.of(config.directory().get())));
    }
    Optional<Library> read = Library.read(files, problems);
    problems.orThrow();
    this.library = read.orElseThrow();
    library.courses().values().forEach(course -> pinned.put(course.sha256(), course));
  }

  private static AuthoredFiles packaged() {
    Map<String, AuthoredFiles> found = new HashMap<>();
    try {
      ClassPathUtils.consumeAsPaths(
          PACKAGED, path -> found.put(PACKAGED, AuthoredFiles.below(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getOrDefault(PACKAGED, new AuthoredFiles(Map.of()));
  }

  public Library library() {
    return library;
  }

  /** Today's version. */
  public Optional<Course> course(String id) {
    return library.course(id);
  }

  /** As it is called today; one that is not on the shelf, by its id. */
  public String titleOf(String id) {
    return course(id).map(Course::title).orElse(id);
  }

  /** The course exactly as it was under this manifest. */
  public Course pinned(String sha256) {
    return pinned.computeIfAbsent(sha256, this::fromStore);
  }

  /** The stored bytes, if this SHA-256 was ever in use. */
  @Transactional
  public Optional<byte[]> bytes(String sha256) {
    return Optional.ofNullable(entities.find(ContentBlob.class, sha256)).map(ContentBlob::bytes);
  }

  private Course fromStore(String manifestSha256) {
    String manifest = text(manifestSha256);
    Map<String, byte[]> parts = new HashMap<>();
    manifest
        .lines()
        .forEach(
            line ->
                parts.put(
                    line.substring(65), bytes(line.substring(0, 64)).orElseThrow(NotStored::new)));
    String path =
        parts.keySet().stream()
            .filter(p -> p.startsWith("content/courses/"))
            .findFirst()
            .orElseThrow(NotStored::new);
    return new CourseReader(new AuthoredFiles(parts), new Problems())
        .read(path)
        .orElseThrow(NotStored::new);
  }

  private String text(String sha256) {
    return new String(bytes(sha256).orElseThrow(NotStored::new), StandardCharsets.UTF_8);
  }

  /** Stores what is not yet stored; safe to run on several nodes at once. */
  @Transactional
  public void store() {
    Set<String> stored =
        new HashSet<>(
            entities
                .createQuery("select b.sha256 from ContentBlob b", String.class)
                .getResultList());
    for (Course course : library.courses().values()) {
      storeOne(
          stored, "manifest of " + course.id(), course.manifest().getBytes(StandardCharsets.UTF_8));
      for (String line : course.manifest().lines().toList()) {
        String path = line.substring(65);
        library.files().bytes(path).ifPresent(bytes -> storeOne(stored, path, bytes));
      }
    }
  }

  private void storeOne(Set<String> stored, String path, byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    if (stored.add(sha256)) {
      entities
          .createNativeQuery(
              "INSERT IGNORE INTO content_blob (sha256, path, bytes, stored_at) VALUES (?1, ?2, ?3,"
                  + " ?4)")
          .setParameter(1, sha256)
          .setParameter(2, path)
          .setParameter(3, bytes)
          .setParameter(
              4, java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  /** Figures by SHA-256, of all courses on the shelf today. */
  public Optional<byte[]> figure(String sha256) {
    List<String> paths =
        library.courses().values().stream()
            .flatMap(course -> course.manifest().lines())
            .filter(line -> line.startsWith(sha256) && line.endsWith(".svg"))
            .map(line -> line.substring(65))
            .toList();
    return paths.isEmpty()
        ? bytes(sha256).filter(Shelf::isSvg)
        : library.files().bytes(paths.get(0));
  }

  private static boolean isSvg(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8)
        .contains("<svg");
  }

  /** A pinned version that the store does not hold: the database was tampered with or cut. */
  static final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}

package osarai.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.policy.ClauseKey;
import osarai.security.Ids;

/** One try at a quiz. It is open until it is submitted, and submitted once. */
@Entity
class Attempt {
  @Id private UUID id;

  @Column(updatable = false)
  private UUID enrolmentId;

  @Column(updatable = false)
  private UUID personId;

  @Column(updatable = false)
  private int number;

  @Column(columnDefinition = "CHAR(64)", updatable = false)
  private String quizSha256;

  @Column(updatable = false)
  private String drawAlgorithm;

  @Column(updatable = false)
  private long seed;

  @Column(columnDefinition = "TEXT", updatable = false)
  private String drawn;

  @Column(updatable = false)
  private short passMark;

  @Column(updatable = false)
  private Instant startedAt;

  private @Nullable Instant submittedAt;
  private @Nullable Short correct;
  private @Nullable Boolean passed;

  @Column(columnDefinition = "TEXT")
  private @Nullable String missed;

  /** True while open, else null: the unique key allows one open attempt an enrolment. */
  private @Nullable Boolean open;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Attempt() {}

  Attempt(
      UUID enrolmentId,
      UUID personId,
      int number,
      Course course,
      long seed,
      List<Drawn> drawn,
      Instant now) {
    this.id = Ids.next();
    this.enrolmentId = enrolmentId;
    this.personId = personId;
    this.number = number;
    this.quizSha256 = course.quiz().sha256();
    this.drawAlgorithm = Draw.ALGORITHM;
    this.seed = seed;
    this.drawn = Drawn.write(drawn);
    this.passMark = (short) course.passMark();
    this.startedAt = now;
    this.open = true;
  }

  /**
   * Closes the attempt with its result.
   *
   * @throws AttemptAlreadySubmitted when it is closed
   */
  void submit(Grading grading, Instant now) {
    if (submittedAt != null) {
      throw new AttemptAlreadySubmitted();
    }
    submittedAt = now;
    correct = (short) grading.correct();
    passed = grading.passed();
    missed = grading.missed().stream().map(ClauseKey::value).collect(Collectors.joining(" "));
    open = null;
  }

  public UUID id() {
    return id;
  }

  UUID enrolmentId() {
    return enrolmentId;
  }

  UUID personId() {
    return personId;
  }

  int number() {
    return number;
  }

  List<Drawn> drawn() {
    return Drawn.read(drawn);
  }

  String quizSha256() {
    return quizSha256;
  }

  /** By which its questions were drawn; not of need the one in use today. */
  String drawAlgorithm() {
    return drawAlgorithm;
  }

  long seed() {
    return seed;
  }

  int passMark() {
    return passMark;
  }

  Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant submittedAt() {
    return submittedAt;
  }

  boolean isOpen() {
    return submittedAt == null;
  }

  /** Clauses that were wrong; empty while open. */
  Set<ClauseKey> missed() {
    return missed == null || missed.isEmpty()
        ? Set.of()
        : Arrays.stream(missed.split(" ")).map(ClauseKey::new).collect(Collectors.toSet());
  }

  static final class AttemptAlreadySubmitted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}

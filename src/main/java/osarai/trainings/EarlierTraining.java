package osarai.trainings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.security.Ids;

/** Training of before the product (移行データ), as others have recorded it; no evidence of ours. */
@Entity
class EarlierTraining {
  @Id private UUID id;
  private UUID personId;
  private @Nullable String course;
  private String name;
  private LocalDate takenOn;
  private String mode;
  private String source;
  private short number;
  private UUID enteredBy;
  private Instant enteredAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  EarlierTraining() {}

  /**
   * As a row of the file says it.
   *
   * @param course of ours as which it counts; null for none
   * @param number how many entries of the same there were before, taken back or counted otherwise
   */
  record ListedTraining(
      UUID person,
      @Nullable String course,
      String name,
      LocalDate on,
      TrainingMode mode,
      String source,
      int number) {
    String identity() {
      return EarlierTraining.identity(person, on, name);
    }

    String day() {
      return JapaneseDate.of(on);
    }

    /** The next entry of the same, which goes on under the name that it was first entered with. */
    ListedTraining after(int entries, String called) {
      return new ListedTraining(person, course, called, on, mode, source, entries);
    }
  }

  EarlierTraining(ListedTraining told, UUID enteredBy, Instant now) {
    this.id = Ids.next();
    this.personId = told.person();
    this.course = told.course();
    this.name = told.name();
    this.takenOn = told.on();
    this.mode = told.mode().name();
    this.source = told.source();
    this.number = (short) told.number();
    this.enteredBy = enteredBy;
    this.enteredAt = now;
  }

  UUID id() {
    return id;
  }

  UUID enteredBy() {
    return enteredBy;
  }

  Instant enteredAt() {
    return enteredAt;
  }

  String identity() {
    return identity(personId, takenOn, name);
  }

  private static String identity(UUID person, LocalDate on, String name) {
    return person + " " + on + " " + ListWords.key(name);
  }

  String name() {
    return name;
  }

  @Nullable String course() {
    return course;
  }

  short number() {
    return number;
  }

  LocalDate takenOn() {
    return takenOn;
  }

  UUID personId() {
    return personId;
  }

  /** To be shown. */
  EarlierTrainingView view(@Nullable Instant until) {
    return new EarlierTrainingView(
        id,
        personId,
        course,
        name,
        takenOn,
        TrainingMode.valueOf(mode),
        source,
        enteredBy,
        enteredAt,
        until);
  }
}

package osarai.trainings;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/** What became of entries; answered by the package that keeps completions. */
public interface EnteredRecords {
  /** That an entry was taken back as a mistake. */
  record TakenBack(String reason, String by, Instant at) {
    public String when() {
      return JapaneseDate.of(at);
    }
  }

  /**
   * The completion that an entry has made.
   *
   * @param takenBack null while it stands
   */
  record Made(UUID completion, UUID enteredBy, @Nullable TakenBack takenBack) {
    boolean stands() {
      return takenBack == null;
    }
  }

  /** By the row that says it: of an attendance or of an external training. */
  Map<UUID, Made> of(Collection<UUID> sources);
}

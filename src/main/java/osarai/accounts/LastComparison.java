package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import osarai.calendar.JapaneseDate;

/**
 * What this node found when accounts and people were last compared: a page of numbers does not wait
 * for the identity provider.
 */
@ApplicationScoped
public class LastComparison {
  private final AtomicReference<Differences> last = new AtomicReference<>();

  /** How many differences there were, and when. */
  public record Differences(int differences, Instant at) {
    public String when() {
      return JapaneseDate.of(at);
    }
  }

  /** Empty before the first. */
  public Optional<Differences> found() {
    return Optional.ofNullable(last.get());
  }

  void found(int differences, Instant at) {
    last.set(new Differences(differences, at));
  }
}

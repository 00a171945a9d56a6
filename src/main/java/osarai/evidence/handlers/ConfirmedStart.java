package osarai.evidence.handlers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.Seen;

/**
 * A start of handling as it was confirmed, with what has been corrected of it since.
 *
 * @param first the day that was confirmed
 * @param kind how it came to be known
 * @param document of what was kept before, for a start taken over; else empty
 * @param why empty for a confirmation after the pass
 * @param corrections in their order
 */
record ConfirmedStart(
    UUID id,
    LocalDate first,
    UUID by,
    Instant at,
    List<Correction> corrections,
    StartKind kind,
    String document,
    String why) {

  ConfirmedStart(UUID id, LocalDate first, UUID by, Instant at, List<Correction> corrections) {
    this(id, first, by, at, corrections, StartKind.CONFIRMED, "", "");
  }

  /**
   * What is right instead.
   *
   * @param day null when handling had not started at all
   */
  record Correction(@Nullable LocalDate day, String reason, UUID by, Instant at) {}

  /** What is to be said of a correction before it is written. */
  enum Verdict {
    /** It may be written. */
    NEW,
    /** The same was just said by the same person: a form that came twice. */
    SAID_BEFORE,
    /** That is what counts already. */
    UNCHANGED,
    /** Has not come yet. */
    IN_FUTURE,
    /** After the last day of the designation. */
    OUTSIDE,
    /** Somebody has corrected it since the page of the form was made. */
    CHANGED_SINCE,
    /** The actor's own: somebody else corrects it. */
    OWN
  }

  /** The one that counts of several of one designation: the earliest, else one taken back. */
  static Optional<ConfirmedStart> counting(Collection<ConfirmedStart> starts) {
    Comparator<LocalDate> earliest = Comparator.nullsLast(Comparator.naturalOrder());
    return starts.stream()
        .min(
            Comparator.<ConfirmedStart, @Nullable LocalDate>comparing(
                    start -> start.day().orElse(null), earliest)
                .thenComparing(ConfirmedStart::at));
  }

  /** As it was known before that moment. */
  Optional<ConfirmedStart> knownBefore(Instant end) {
    return at.isBefore(end)
        ? Optional.of(
            new ConfirmedStart(
                id,
                first,
                by,
                at,
                corrections.stream().filter(one -> one.at().isBefore(end)).toList(),
                kind,
                document,
                why))
        : Optional.empty();
  }

  /** The day that counts now; empty when handling had not started. */
  Optional<LocalDate> day() {
    return corrections.isEmpty()
        ? Optional.of(first)
        : Optional.ofNullable(corrections.get(corrections.size() - 1).day());
  }

  /** Who said what counts now. */
  UUID saidBy() {
    return corrections.isEmpty() ? by : corrections.get(corrections.size() - 1).by();
  }

  /** When that was said. */
  Instant saidAt() {
    return corrections.isEmpty() ? at : corrections.get(corrections.size() - 1).at();
  }

  /**
   * Whether it counts as taken over: as its document has it, or with another day of before the
   * designation, which was a wrong day and no other kind of start.
   */
  boolean isTakenOver(LocalDate designated) {
    return kind == StartKind.TAKEN_OVER
        && corrections.stream()
            .map(Correction::day)
            .allMatch(day -> day != null && day.isBefore(designated));
  }

  boolean isCorrected() {
    return !corrections.isEmpty();
  }

  /** By which a page says that it had shown it with these corrections. */
  String mark() {
    return Seen.mark(id, corrections.size());
  }

  /** Whether it is what was recorded so, and still is. */
  boolean says(RecordedStart start) {
    return !isCorrected()
        && first.equals(start.day())
        && kind == start.kind()
        && why.equals(start.why());
  }

  /** Whether there was something to be known of it on the day. */
  boolean concerns(LocalDate reference) {
    return !first.isAfter(reference) || day().filter(d -> !d.isAfter(reference)).isPresent();
  }

  Verdict judge(Correction given, Period designation, LocalDate today) {
    LocalDate day = given.day();
    if (day().equals(Optional.ofNullable(day))) {
      return isSaidBefore(given) ? Verdict.SAID_BEFORE : Verdict.UNCHANGED;
    }
    if (day != null && day.isAfter(today)) {
      return Verdict.IN_FUTURE;
    }
    LocalDate until = designation.until();
    return day != null && until != null && !day.isBefore(until) ? Verdict.OUTSIDE : Verdict.NEW;
  }

  private boolean isSaidBefore(Correction given) {
    if (corrections.isEmpty()) {
      return false;
    }
    Correction last = corrections.get(corrections.size() - 1);
    return Objects.equals(last.day(), given.day())
        && last.reason().equals(given.reason())
        && last.by().equals(given.by());
  }
}

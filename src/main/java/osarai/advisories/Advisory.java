package osarai.advisories;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/**
 * One published advisory in the Open Source Vulnerability format
 * (https://ossf.github.io/osv-schema), as far as it is used here.
 *
 * @param published absent where its source does not say; then it counts as known for ever
 * @param withdrawn since when it is none any more
 */
record Advisory(
    String id,
    @Nullable List<String> aliases,
    @Nullable Instant published,
    @Nullable Instant withdrawn,
    @Nullable String summary,
    @Nullable List<Affected> affected) {

  /** Of the build's own parts, and of what is an image. */
  private static final Set<String> LOOKED_AT = Set.of("Maven", "Bitnami");

  /** The names under which it is known, the CVE number first where it has one. */
  List<String> names() {
    return Stream.concat(Stream.of(id), all(aliases))
        .sorted(Comparator.comparing(name -> !name.startsWith("CVE-")))
        .toList();
  }

  LocalDate publishedOn() {
    return published == null ? LocalDate.MIN : JapanClock.dayOf(published);
  }

  boolean concerns(Part part) {
    return withdrawn == null && of(part).anyMatch(affected -> affected.holds(part.version()));
  }

  boolean names(Part part) {
    return of(part).findAny().isPresent();
  }

  /** The first version after the part's own that is said to be mended. */
  Optional<String> mendedIn(Part part) {
    ComparableVersion own = new ComparableVersion(part.version());
    return of(part)
        .flatMap(affected -> all(affected.ranges()))
        .flatMap(range -> all(range.events()))
        .map(Event::fixed)
        .filter(Objects::nonNull)
        .map(ComparableVersion::new)
        .filter(fixed -> fixed.compareTo(own) > 0)
        .min(Comparator.naturalOrder())
        .map(ComparableVersion::toString);
  }

  private Stream<Affected> of(Part part) {
    return all(affected).filter(one -> one.names(part));
  }

  private static <T> Stream<T> all(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }

  record Affected(
      @JsonProperty("package") @Nullable Package of,
      @Nullable List<Range> ranges,
      @Nullable List<String> versions) {

    boolean names(Part part) {
      return of != null && LOOKED_AT.contains(of.ecosystem()) && of.name().equals(part.name());
    }

    /** What names no version is of every version, until its source says more. */
    boolean holds(String version) {
      return ranges == null && versions == null
          || all(versions).anyMatch(version::equals)
          || all(ranges).anyMatch(range -> range.holds(new ComparableVersion(version)));
    }
  }

  record Package(String ecosystem, String name) {}

  record Range(@Nullable List<Event> events) {
    /** The last event at or before the version decides, as the format has it. */
    boolean holds(ComparableVersion version) {
      boolean holds = false;
      for (Event event : all(events).sorted(Comparator.comparing(Event::at)).toList()) {
        holds = event.after(holds, version);
      }
      return holds;
    }
  }

  record Event(
      @Nullable String introduced,
      @Nullable String fixed,
      @JsonProperty("last_affected") @Nullable String lastAffected) {

    ComparableVersion at() {
      return new ComparableVersion(
          Stream.of(introduced, fixed, lastAffected)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("0"));
    }

    boolean after(boolean before, ComparableVersion version) {
      int order = version.compareTo(at());
      if (introduced != null) {
        return before || order >= 0;
      }
      return before && (lastAffected != null ? order <= 0 : order < 0);
    }
  }
}

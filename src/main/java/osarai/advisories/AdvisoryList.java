package osarai.advisories;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Advisories as they were known on a day.
 *
 * @param checkedOn the day to which everything is counted
 * @param exceptions what may stay open, with a reason and to a day
 */
record AdvisoryList(LocalDate checkedOn, List<Advisory> advisories, List<Waiver> exceptions) {

  AdvisoryList {
    exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
  }

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final String OF_THE_BUILD = "/advisories/advisories.json";

  static AdvisoryList ofTheBuild() {
    try (InputStream bytes =
        Objects.requireNonNull(AdvisoryList.class.getResourceAsStream(OF_THE_BUILD))) {
      return read(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AdvisoryList of(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  private static AdvisoryList read(byte[] bytes) throws IOException {
    AdvisoryList list = JSON.readValue(bytes, AdvisoryList.class);
    if (list == null || list.checkedOn() == null || list.advisories() == null) {
      throw new IOException("has no checkedOn or no advisories");
    }
    return list;
  }

  /** The later list's advisories; what may stay open is said by either. */
  AdvisoryList with(AdvisoryList other) {
    return new AdvisoryList(
        checkedOn,
        advisories,
        Stream.concat(exceptions.stream(), other.exceptions.stream()).toList());
  }

  private Optional<Waiver> waiverOf(Advisory advisory) {
    return exceptions.stream()
        .filter(one -> advisory.names().contains(one.id()))
        .filter(one -> !checkedOn.isAfter(one.until()))
        .findFirst();
  }

  /** What these parts have, in the order of the list. */
  List<Finding> findings(List<Part> parts) {
    return advisories.stream()
        .flatMap(
            advisory ->
                parts.stream()
                    .filter(advisory::concerns)
                    .map(part -> Finding.of(part, advisory, checkedOn, waiverOf(advisory))))
        .toList();
  }
}

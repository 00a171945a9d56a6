package osarai.reporting.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.IsoDay;
import osarai.forms.TypedId;
import osarai.forms.Worded;

/**
 * Where a list goes on, with the question that it answers: the day stays, also after midnight.
 *
 * @param department null for the whole town
 * @param after the last person of the page before
 */
record ReportCursor(LocalDate day, @Nullable UUID department, TownFilter filter, UUID after) {
  private static final String TOWN = "town";

  /** Empty where the text is none that was given out. */
  static Optional<ReportCursor> of(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
      return parts.length == 4
          ? of(parts).filter(read -> read.text().equals(text))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<ReportCursor> of(String... parts) {
    Optional<LocalDate> day = IsoDay.of(parts[0]);
    Optional<UUID> department = TypedId.of(parts[1]);
    Optional<TownFilter> filter = Worded.of(TownFilter.class, parts[2]);
    Optional<UUID> after = TypedId.of(parts[3]);
    return day.isEmpty() || filter.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportCursor(day.get(), department.orElse(null), filter.get(), after.get()));
  }

  String text() {
    String plain =
        String.join(
            " ",
            day.toString(),
            department == null ? TOWN : department.toString(),
            filter.word(),
            after.toString());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}

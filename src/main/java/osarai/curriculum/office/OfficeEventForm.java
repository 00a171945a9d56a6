package osarai.curriculum.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.forms.TypedDay;
import osarai.forms.TypedText;

/**
 * What somebody typed about an event of the office, to be shown again as it was.
 *
 * @param id made with the empty form, so that the form sent twice is one event
 * @param day as typed
 * @param faults what is wrong, in the order of the fields
 */
record OfficeEventForm(
    UUID id,
    Occurrence.@Nullable Kind kind,
    String day,
    String text,
    String document,
    Set<UUID> departments,
    List<OfficeEventNote> faults) {
  private static final int LONGEST_TEXT = 100;
  private static final int LONGEST_DOCUMENT = 60;

  static OfficeEventForm empty(UUID id, LocalDate today) {
    return new OfficeEventForm(id, null, today.toString(), "", "", Set.of(), List.of());
  }

  static OfficeEventForm of(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String day,
      @Nullable String text,
      @Nullable String document,
      @Nullable List<String> chosen,
      LocalDate today) {
    List<OfficeEventNote> faults = new ArrayList<>();
    Optional<Occurrence.Kind> what = kind(kind);
    if (what.isEmpty()) {
      faults.add(OfficeEventNote.NO_KIND);
    }
    Optional<LocalDate> when = TypedDay.of(day);
    if (when.isEmpty() || !isNear(when.get(), today)) {
      faults.add(OfficeEventNote.BAD_DAY);
    }
    TypedText words = TypedText.remark(text);
    if (words.isFaulty()) {
      faults.add(OfficeEventNote.told(words.fault()).orElseThrow());
    } else if (words.text().isEmpty()) {
      faults.add(OfficeEventNote.NO_TEXT);
    } else if (words.text().length() > LONGEST_TEXT) {
      faults.add(OfficeEventNote.TEXT_TOO_LONG);
    }
    TypedText paper = TypedText.remark(document);
    if (paper.isFaulty()) {
      faults.add(OfficeEventNote.told(paper.fault()).orElseThrow());
    } else if (paper.text().length() > LONGEST_DOCUMENT) {
      faults.add(OfficeEventNote.DOCUMENT_TOO_LONG);
    }
    Optional<UUID> own = uuid(id);
    if (own.isEmpty()) {
      faults.add(OfficeEventNote.BAD_FORM);
    }
    return new OfficeEventForm(
        own.orElseGet(osarai.security.Ids::next),
        what.orElse(null),
        day == null ? "" : day.strip(),
        words.text(),
        paper.text(),
        departments(chosen, faults),
        faults);
  }

  private static Set<UUID> departments(
      @Nullable List<String> chosen, List<OfficeEventNote> faults) {
    Set<UUID> departments = new HashSet<>();
    for (String one : chosen == null ? List.<String>of() : chosen) {
      uuid(one).ifPresentOrElse(departments::add, () -> faults.add(OfficeEventNote.BAD_FORM));
    }
    return departments;
  }

  /** Duties are written to the end of the next fiscal year; what lies outside makes none. */
  private static boolean isNear(LocalDate day, LocalDate today) {
    FiscalYear year = FiscalYear.of(today);
    return year.contains(day) || year.next().contains(day);
  }

  private static Optional<Occurrence.Kind> kind(@Nullable String word) {
    return EventRequest.KINDS.stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static Optional<UUID> uuid(@Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(t -> t.length() == 36).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Only of a form without faults. */
  EventRequest request() {
    return new EventRequest(
        Objects.requireNonNull(kind),
        TypedDay.of(day).orElseThrow(),
        text,
        document.isEmpty() ? null : document,
        departments);
  }
}

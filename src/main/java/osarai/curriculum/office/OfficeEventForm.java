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
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.security.Ids;

/**
 * What somebody typed about an event of the office, to be shown again as it was.
 *
 * @param id made with the empty form, so that the form sent twice is one event
 * @param day as typed
 * @param faults what is wrong, in the order of the fields
 */
record OfficeEventForm(
    UUID id,
    Occurrence.@Nullable Event kind,
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
    Optional<Occurrence.Event> what = kind(kind);
    if (what.isEmpty()) {
      faults.add(OfficeEventNote.NO_KIND);
    }
    Optional<LocalDate> when = TypedDay.of(day);
    if (when.isEmpty() || !isNear(when.get(), today)) {
      faults.add(OfficeEventNote.BAD_DAY);
    }
    String words = text(text, faults);
    String paper = document(document, faults);
    Optional<UUID> own = TypedId.of(id);
    if (own.isEmpty()) {
      faults.add(OfficeEventNote.BAD_FORM);
    }
    return new OfficeEventForm(
        own.orElseGet(Ids::next),
        what.orElse(null),
        day == null ? "" : day.strip(),
        words,
        paper,
        departments(chosen, faults),
        faults);
  }

  private static String text(@Nullable String typed, List<OfficeEventNote> faults) {
    TypedText text = TypedText.remark(typed);
    if (text.isFaulty()) {
      faults.add(OfficeEventNote.of(text));
    } else if (text.text().isEmpty()) {
      faults.add(OfficeEventNote.NO_TEXT);
    } else if (text.text().length() > LONGEST_TEXT) {
      faults.add(OfficeEventNote.TEXT_TOO_LONG);
    }
    return text.text();
  }

  private static String document(@Nullable String typed, List<OfficeEventNote> faults) {
    TypedText document = TypedText.remark(typed);
    if (document.isFaulty()) {
      faults.add(OfficeEventNote.of(document));
    } else if (document.text().length() > LONGEST_DOCUMENT) {
      faults.add(OfficeEventNote.DOCUMENT_TOO_LONG);
    }
    return document.text();
  }

  private static Set<UUID> departments(
      @Nullable List<String> chosen, List<OfficeEventNote> faults) {
    Set<UUID> departments = new HashSet<>();
    for (String one : chosen == null ? List.<String>of() : chosen) {
      TypedId.of(one).ifPresentOrElse(departments::add, () -> faults.add(OfficeEventNote.BAD_FORM));
    }
    return departments;
  }

  /** Duties are written to the end of the next fiscal year; what lies outside makes none. */
  private static boolean isNear(LocalDate day, LocalDate today) {
    FiscalYear year = FiscalYear.of(today);
    return year.contains(day) || year.next().contains(day);
  }

  private static Optional<Occurrence.Event> kind(@Nullable String word) {
    return EventRequest.KINDS.stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
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

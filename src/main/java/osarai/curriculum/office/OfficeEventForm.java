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
import osarai.curriculum.DutyYears;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.forms.LongestTyped;
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
    List<Fault> faults) {
  /** What is wrong with the field of that name; empty for the whole form. */
  record Fault(String field, OfficeEventNote what) {}

  static OfficeEventForm empty(UUID id, LocalDate today) {
    return new OfficeEventForm(id, null, today.toString(), "", "", Set.of(), List.of());
  }

  /** The same as another event. */
  OfficeEventForm anew(UUID other) {
    return new OfficeEventForm(other, kind, day, text, document, departments, faults);
  }

  static OfficeEventForm of(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String day,
      @Nullable String text,
      @Nullable String document,
      @Nullable List<String> chosen,
      LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    Optional<Occurrence.Event> what = kind(kind);
    if (what.isEmpty()) {
      faults.add(new Fault("kind", OfficeEventNote.NO_KIND));
    }
    Optional<LocalDate> when = TypedDay.of(day);
    if (when.filter(DutyYears.of(today)::reach).isEmpty()) {
      faults.add(new Fault("day", OfficeEventNote.BAD_DAY));
    }
    String words = text(text, faults);
    String paper = document(document, faults);
    Optional<UUID> own = TypedId.of(id);
    if (own.isEmpty()) {
      faults.add(new Fault("", OfficeEventNote.BAD_FORM));
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

  private static String text(@Nullable String typed, List<Fault> faults) {
    TypedText text = TypedText.needed(typed, LongestTyped.EVENT);
    TypedText.Wrong wrong = text.wrong();
    if (wrong != null) {
      faults.add(
          new Fault(
              "text",
              switch (wrong) {
                case MISSING -> OfficeEventNote.NO_TEXT;
                case TOO_LONG -> OfficeEventNote.TEXT_TOO_LONG;
                case UNREADABLE -> OfficeEventNote.UNREADABLE;
                case INDIVIDUAL_NUMBER -> OfficeEventNote.INDIVIDUAL_NUMBER;
              }));
    }
    return text.text();
  }

  private static String document(@Nullable String typed, List<Fault> faults) {
    TypedText document = TypedText.optional(typed, LongestTyped.EVENT_DOCUMENT);
    if (document.isFaulty()) {
      faults.add(
          new Fault(
              "document",
              document.wrong() == TypedText.Wrong.TOO_LONG
                  ? OfficeEventNote.DOCUMENT_TOO_LONG
                  : OfficeEventNote.of(document)));
    }
    return document.text();
  }

  private static Set<UUID> departments(@Nullable List<String> chosen, List<Fault> faults) {
    Set<UUID> departments = new HashSet<>();
    for (String one : chosen == null ? List.<String>of() : chosen) {
      TypedId.of(one)
          .ifPresentOrElse(
              departments::add, () -> faults.add(new Fault("", OfficeEventNote.BAD_FORM)));
    }
    return departments;
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

package osarai.curriculum.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.forms.TypedText;

/** What is said of a form about events: what is wrong with it, or what came of it. */
enum OfficeEventNote {
  NO_KIND,
  BAD_DAY,
  NO_TEXT,
  TEXT_TOO_LONG,
  DOCUMENT_TOO_LONG,
  NOTE_TOO_LONG,
  UNREADABLE,
  INDIVIDUAL_NUMBER,
  BAD_FORM,
  NO_REASON,
  WITHDRAWN_BEFORE,
  /** by the same form, which says something else now */
  RECORDED_OTHERWISE,
  RECORDED,
  WITHDRAWN;

  /** What an address may name. */
  private static final Set<OfficeEventNote> TOLD = Set.of(RECORDED, WITHDRAWN);

  public boolean isGood() {
    return this == RECORDED || this == WITHDRAWN;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a text; only of one that cannot be taken. */
  static OfficeEventNote of(TypedText faulty) {
    return switch (Objects.requireNonNull(faulty.wrong())) {
      case MISSING -> NO_REASON;
      case TOO_LONG -> NOTE_TOO_LONG;
      case UNREADABLE -> UNREADABLE;
      case INDIVIDUAL_NUMBER -> INDIVIDUAL_NUMBER;
    };
  }

  static Optional<OfficeEventNote> told(@Nullable String word) {
    return Arrays.stream(values())
        .filter(TOLD::contains)
        .filter(note -> note.word().equals(word))
        .findFirst();
  }
}

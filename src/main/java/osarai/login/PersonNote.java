package osarai.login;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import osarai.forms.TypedText;
import osarai.forms.Worded;

/**
 * What came of a form on a person's page; the page has a sentence for each. It stands this low
 * because the forms belong to packages that do not know each other.
 */
public enum PersonNote implements Worded {
  SESSIONS_ENDED(true),
  EXCLUSION_REQUESTED(true),
  EXCLUSION_APPROVED(true),
  EXCLUSION_ENDED(true),
  EXCLUSION_REFUSED(true),
  EXTENDED(true),
  EXCLUSION_NOT_EARLIER(false),
  EXCLUSION_ENDED_OTHERWISE(false),
  EXCLUSION_ASKED_OTHERWISE(false),
  DUE_CHANGED(false),
  DECIDED_BEFORE(false),
  NOT_BY_THE_SAME(false),
  NOT_LATER(false),
  BEYOND_THE_YEAR(false),
  BEYOND_THE_SERVICE(false),
  YEAR_CLOSED(false),
  OWN_DUTY(false),
  BAD_DAY(false),
  BAD_PERIOD(false),
  NO_REASON(false),
  NO_NOTE(false),
  NOTE_TOO_LONG(false),
  UNREADABLE(false),
  INDIVIDUAL_NUMBER(false),
  BAD_DECISION(false);

  private final boolean good;

  PersonNote(boolean good) {
    this.good = good;
  }

  public boolean isGood() {
    return good;
  }

  /** What is wrong with a remark; only of one that cannot be taken. */
  public static PersonNote of(TypedText faulty) {
    return switch (Objects.requireNonNull(faulty.wrong())) {
      case MISSING -> NO_NOTE;
      case TOO_LONG -> NOTE_TOO_LONG;
      case UNREADABLE -> UNREADABLE;
      case INDIVIDUAL_NUMBER -> INDIVIDUAL_NUMBER;
    };
  }

  /** As the address and a refused field name it. */
  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Back to the page, which says it. */
  public URI pageOf(UUID person) {
    return URI.create("/people/" + person + "?note=" + word());
  }
}

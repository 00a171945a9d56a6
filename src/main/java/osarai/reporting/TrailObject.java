package osarai.reporting;

import java.util.Arrays;

/** To what something was done, as rows of the trail name it; any other word is shown as it is. */
enum TrailObject {
  PERSON("person"),
  PEOPLE("people"),
  ACCOUNT("account"),
  ACCOUNT_LINKS("account-links"),
  RECONCILIATION("reconciliation"),
  LOGIN("login"),
  PAGE("page"),
  ABSENT("absent"),
  SECTION("section"),
  FIRST_DAY("first-day"),
  AUDIT_TRAIL("audit-trail"),
  DEPARTMENT("department"),
  DEPARTMENTS("departments"),
  UPLOAD("upload"),
  IMPORT("import"),
  IMPORT_PROFILE("import-profile"),
  SESSION("session"),
  DUTY("duty"),
  REQUIREMENTS("requirements"),
  OFFICE_EVENT("office-event"),
  OFFICE_EVENTS("office-events"),
  COMPLETION("completion"),
  DESIGNATION("designation"),
  HANDLER("handler"),
  HANDLERS("handlers"),
  HANDLERS_CSV("handlers.csv"),
  HANDLERS_XLSX("handlers.xlsx"),
  HANDLERS_PDF("handlers.pdf"),
  FISCAL_YEAR("fiscal-year"),
  YEAR_CLOSING("year-closing"),
  CORRECTION("correction"),
  CLOSING_CORRECTIONS("closing-corrections"),
  RECOUNT("recount"),
  CLOSING_RECOUNTS("closing-recounts"),
  OTHER("");

  private final String word;

  TrailObject(String word) {
    this.word = word;
  }

  /** Until 30 November 2026 who logged out did so to a session, which is a training elsewhere. */
  static TrailObject of(String word, TrailAction action) {
    return word.equals(SESSION.word) && action == TrailAction.LOGOUT ? LOGIN : of(word);
  }

  static TrailObject of(String word) {
    return Arrays.stream(values())
        .filter(object -> object.word.equals(word))
        .findFirst()
        .orElse(OTHER);
  }
}

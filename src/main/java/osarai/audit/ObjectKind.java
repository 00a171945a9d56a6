package osarai.audit;

import osarai.forms.Worded;

/**
 * To what something is done. Rows keep the word for ever; any other in a row of old is shown as it
 * is.
 */
public enum ObjectKind implements Worded {
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
  EARLIER_TRAINING("earlier-training"),
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
  CLOSING_RECOUNTS("closing-recounts");

  private final String word;

  ObjectKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

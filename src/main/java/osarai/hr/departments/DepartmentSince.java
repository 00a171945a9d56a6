package osarai.hr.departments;

import java.util.List;

/**
 * What a form of before had not seen of its department.
 *
 * @param by who has changed it since; empty where it was no person
 * @param at when
 * @param fields what is not the same in all three; empty where only another day was changed
 */
record DepartmentSince(String by, String at, List<Field> fields) {

  /**
   * A field of the form, as its page shows it.
   *
   * @param shown when the page was opened
   * @param now as the colleague left it
   * @param sent as this form says it
   */
  record Field(String label, String shown, String now, String sent) {
    /** Whether the sender had left it as it was: sent again, it stays as it is now. */
    public boolean isUntouched() {
      return sent.equals(shown);
    }

    boolean differs() {
      return !shown.equals(now) || !sent.equals(now);
    }
  }
}

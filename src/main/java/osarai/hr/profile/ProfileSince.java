package osarai.hr.profile;

import java.util.List;

/**
 * What the form of a profile had not seen when it was sent, and what sending it again does.
 *
 * @param by who has saved it since; empty where that is not known
 * @param at when
 * @param version of that saving
 * @param mark of that saving
 */
record ProfileSince(String by, String at, String version, String mark, List<FieldSince> fields) {
  /** What the form, sent again, makes of a field. */
  enum Press {
    /** the colleague's entry gives way */
    LOST,
    /** both say the same */
    KEPT,
    /** nobody else has touched it */
    OWN;

    static Press of(boolean isColleagues, boolean isSaid) {
      if (isSaid) {
        return KEPT;
      }
      return isColleagues ? LOST : OWN;
    }
  }

  /**
   * A field that is not the same in all three.
   *
   * @param shown when the page was opened; empty where there was no such profile
   * @param now as the colleague left it
   * @param sent as this form says it
   */
  record FieldSince(String label, String shown, String now, String sent, Press press) {}
}

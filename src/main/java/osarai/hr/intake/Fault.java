package osarai.hr.intake;

/**
 * Why a statement cannot be taken.
 *
 * @param part the part of it, by the field's name in interfaces: staffNumber, department, lastDay …
 * @param text what to mend, in Japanese
 */
public record Fault(Ground kind, String part, String text) {
  public enum Ground {
    /** wrong by itself */
    INVALID,
    /** contradicts what is known */
    CONFLICT
  }

  static Fault invalid(String part, String text) {
    return new Fault(Ground.INVALID, part, text);
  }

  static Fault conflict(String part, String text) {
    return new Fault(Ground.CONFLICT, part, text);
  }
}

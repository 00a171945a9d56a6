package osarai.hr.intake;

import java.util.function.Function;
import osarai.forms.KeptText;

/**
 * Why a statement cannot be taken.
 *
 * @param part the part of it, by the field's name in interfaces: staffNumber, department, lastDay …
 * @param text what to mend
 */
public record Fault(Ground kind, String part, KeptText text) {
  public enum Ground {
    /** wrong by itself */
    INVALID,
    /** contradicts what is known */
    CONFLICT
  }

  static Fault invalid(String part, Function<StatementMessages, String> text) {
    return new Fault(Ground.INVALID, part, KeptStatements.fault(text));
  }

  static Fault conflict(String part, Function<StatementMessages, String> text) {
    return new Fault(Ground.CONFLICT, part, KeptStatements.fault(text));
  }
}

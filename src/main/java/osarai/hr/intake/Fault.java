package osarai.hr.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import osarai.forms.KeptText;

/**
 * Why a statement cannot be taken.
 *
 * @param part the word of the {@link StatementField} that is at fault; of one kept before there
 *     were such, a part of it
 * @param text what to mend
 */
public record Fault(Ground kind, String part, KeptText text) {
  public enum Ground {
    /** wrong by itself */
    INVALID,
    /** contradicts what is known */
    CONFLICT
  }

  /** Empty only of one that was kept before. */
  public Optional<StatementField> field() {
    return StatementField.of(part);
  }

  /** Of a term with one that is known. */
  public boolean tellsOfAnOverlap() {
    return text.is("statements.overlap");
  }

  boolean isAt(StatementField... fields) {
    return field().filter(List.of(fields)::contains).isPresent();
  }

  static Fault invalid(StatementField field, Function<StatementMessages, String> text) {
    return new Fault(Ground.INVALID, field.word(), KeptStatements.fault(text));
  }

  static Fault conflict(StatementField field, Function<StatementMessages, String> text) {
    return new Fault(Ground.CONFLICT, field.word(), KeptStatements.fault(text));
  }
}

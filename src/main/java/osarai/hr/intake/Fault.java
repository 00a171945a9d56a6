package osarai.hr.intake;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/**
 * Why a statement cannot be taken.
 *
 * @param part the word of the {@link StatementField} that is at fault; of one kept before there
 *     were such, a part of it
 * @param text what to mend
 * @param asks what somebody who knows the people can answer; null where there is nothing to answer,
 *     and of one kept before it was told apart
 */
public record Fault(
    Ground kind, String part, KeptText text, @JsonInclude(NON_NULL) @Nullable Question asks) {
  public enum Ground {
    /** wrong by itself */
    INVALID,
    /** contradicts what is known */
    CONFLICT
  }

  /** Whose the number or the id is. */
  public enum Question {
    /** who has it is called otherwise: the same person? */
    SAME_PERSON,
    /** who had it, or gets it, is called otherwise: the same person, or somebody new? */
    SAME_OR_SOMEBODY_ELSE
  }

  public Fault(Ground kind, String part, KeptText text) {
    this(kind, part, text, null);
  }

  Fault asking(Question question) {
    return new Fault(kind, part, text, question);
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

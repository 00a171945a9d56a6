package osarai.hr.intake;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/**
 * Why a statement is refused.
 *
 * @param part the word of the {@link StatementField} at fault; in older rows, a part of it
 * @param text what to correct
 * @param asks the question that somebody who knows the people can answer; null if there is none,
 *     and in older rows
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

  /** Empty only in older rows. */
  public Optional<StatementField> field() {
    return StatementField.of(part);
  }

  /** Whether it is about a term that overlaps a known one. */
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

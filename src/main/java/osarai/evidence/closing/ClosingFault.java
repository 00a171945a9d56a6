package osarai.evidence.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import osarai.forms.SentForm;
import osarai.forms.TypedText;

/**
 * What is wrong with a form of 年度締め.
 *
 * @param field its id on the page; empty for the whole form
 */
record ClosingFault(String field, What what) {

  /** The page has a sentence for each. */
  enum What {
    CONFIRMED,
    NOT_OVER,
    EARLIER_OPEN,
    STATES_DIFFER,
    LONG_NOTE,
    UNREADABLE,
    INDIVIDUAL_NUMBER,
    NO_DUTY,
    NO_FOUND,
    NO_REASON,
    LONG_REASON,
    NO_DOCUMENT,
    LONG_DOCUMENT
  }

  /** The form as it was sent, with each fault at its field. */
  static SentForm at(SentForm sent, List<ClosingFault> faults, Function<What, String> sentence) {
    SentForm form = sent;
    for (ClosingFault fault : faults) {
      form = form.wrong(fault.field(), sentence.apply(fault.what()));
    }
    return form;
  }

  static Optional<ClosingFault> ofNote(TypedText typed) {
    // A note may be left out: nothing is missing
    return of("note", typed, What.LONG_NOTE, What.LONG_NOTE);
  }

  static Optional<ClosingFault> ofReason(TypedText typed) {
    return of("reason", typed, What.NO_REASON, What.LONG_REASON);
  }

  static Optional<ClosingFault> ofDocument(TypedText typed) {
    return of("document", typed, What.NO_DOCUMENT, What.LONG_DOCUMENT);
  }

  private static Optional<ClosingFault> of(
      String field, TypedText typed, What missing, What tooLong) {
    return Optional.ofNullable(typed.wrong())
        .map(
            wrong ->
                switch (wrong) {
                  case MISSING -> missing;
                  case TOO_LONG -> tooLong;
                  case UNREADABLE -> What.UNREADABLE;
                  case INDIVIDUAL_NUMBER -> What.INDIVIDUAL_NUMBER;
                })
        .map(what -> new ClosingFault(field, what));
  }
}

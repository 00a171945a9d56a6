package osarai.evidence.handlers;

import jakarta.ws.rs.FormParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.LongestTyped;
import osarai.forms.SentForm;
import osarai.forms.TypedText;
import osarai.people.Longest;

/** The form that records a start of handling which the rules would not allow, as sent. */
public class StartForm {
  private static final String BEFORE_PASS = "before-pass";
  private static final String TAKEN_OVER = "taken-over";
  private static final String KIND = "start-kind";
  private static final String DAY = "start-day";
  private static final String DOCUMENT = "start-document";
  private static final String WHY = "start-why";

  @FormParam(KIND)
  @Nullable String kind;

  @FormParam(DAY)
  @Nullable String day;

  @FormParam(DOCUMENT)
  @Nullable String document;

  @FormParam(WHY)
  @Nullable String why;

  private boolean isBeforePass() {
    return BEFORE_PASS.equals(kind);
  }

  private boolean isTakenOver() {
    return TAKEN_OVER.equals(kind);
  }

  private TypedText typedDocument() {
    return isTakenOver()
        ? TypedText.needed(document, Longest.DOCUMENT)
        : TypedText.optional(document, Longest.DOCUMENT);
  }

  private Optional<LocalDate> typedDay(Clock clock) {
    return day == null || day.isBlank() ? Optional.empty() : RegisterDay.of(day, clock);
  }

  /** What it says; only to be asked for without faults. */
  RecordedStart start(Clock clock) {
    return new RecordedStart(
        isTakenOver() ? StartKind.TAKEN_OVER : StartKind.BEFORE_PASS,
        typedDay(clock).orElseThrow(),
        isTakenOver() ? typedDocument().text() : "",
        TypedText.neededRemark(why).text());
  }

  /** As it was sent, with what is to be mended at its field. */
  SentForm checked(SentForm sent, HandlerMessages messages, Clock clock) {
    SentForm form = sent;
    if (!isBeforePass() && !isTakenOver()) {
      form = form.wrong(KIND, messages.fault_start_kind());
    }
    if (typedDay(clock).isEmpty()) {
      form = form.wrong(DAY, messages.fault_day());
    }
    String document = messages.fault_start_document(Longest.DOCUMENT);
    form = checked(form, DOCUMENT, typedDocument(), document, messages);
    String reason = messages.fault_start_why(LongestTyped.REMARK);
    return checked(form, WHY, TypedText.neededRemark(why), reason, messages);
  }

  /** With what is wrong with a text, by its own sentence where it is missing or too long. */
  static SentForm checked(
      SentForm form, String field, TypedText typed, String otherwise, HandlerMessages messages) {
    TypedText.Wrong wrong = typed.wrong();
    if (wrong == null) {
      return form;
    }
    return form.wrong(
        field,
        switch (wrong) {
          case MISSING, TOO_LONG -> otherwise;
          case UNREADABLE -> messages.fault_unreadable();
          case INDIVIDUAL_NUMBER -> messages.fault_individual_number();
        });
  }

  /** The same with why what could be read was refused. */
  static SentForm refused(SentForm sent, RecordedStart.Verdict verdict, HandlerMessages messages) {
    return switch (verdict) {
      case IN_FUTURE -> sent.wrong(DAY, messages.fault_new_day_in_future());
      case OUTSIDE -> sent.wrong(DAY, messages.fault_new_day_outside());
      case OWN -> sent.gone(messages.fault_own(), DAY, DOCUMENT, WHY);
      case DONE, STARTED, ABSENT -> sent.gone(messages.fault_started(), DAY, DOCUMENT, WHY);
    };
  }
}

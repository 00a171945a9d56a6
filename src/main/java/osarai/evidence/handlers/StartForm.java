package osarai.evidence.handlers;

import jakarta.ws.rs.FormParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.TypedText;

/** The form by which a start of handling is recorded that no rule would let begin, as sent. */
public class StartForm {
  private static final String BEFORE_PASS = "before-pass";
  private static final String TAKEN_OVER = "taken-over";
  private static final int LONGEST_DOCUMENT = 100;

  @FormParam("start-kind")
  @Nullable String kind;

  @FormParam("start-day")
  @Nullable String day;

  @FormParam("start-document")
  @Nullable String document;

  @FormParam("start-why")
  @Nullable String why;

  public boolean isBeforePass() {
    return BEFORE_PASS.equals(kind);
  }

  public boolean isTakenOver() {
    return TAKEN_OVER.equals(kind);
  }

  /** As it was typed, like the two below. */
  public String dayText() {
    return day == null ? "" : day;
  }

  public String documentText() {
    return document == null ? "" : document;
  }

  public String whyText() {
    return why == null ? "" : why;
  }

  private Optional<LocalDate> typedDay(Clock clock) {
    return dayText().isBlank() ? Optional.empty() : RegisterDay.of(day, clock);
  }

  /** What it says; only to be asked for without faults. */
  RecordedStart start(Clock clock) {
    return new RecordedStart(
        isTakenOver() ? StartKind.TAKEN_OVER : StartKind.BEFORE_PASS,
        typedDay(clock).orElseThrow(),
        isTakenOver() ? documentText().strip() : "",
        whyText().strip());
  }

  List<CorrectionForm.Fault> faults(HandlerMessages messages, Clock clock) {
    List<CorrectionForm.Fault> faults = new ArrayList<>();
    if (!isBeforePass() && !isTakenOver()) {
      faults.add(fault("start-kind", messages.fault_start_kind()));
    }
    if (typedDay(clock).isEmpty()) {
      faults.add(fault("start-day", messages.fault_day()));
    }
    TypedText number =
        isTakenOver()
            ? TypedText.needed(document, LONGEST_DOCUMENT)
            : TypedText.optional(document, LONGEST_DOCUMENT);
    add(
        faults,
        "start-document",
        number,
        messages.fault_start_document(LONGEST_DOCUMENT),
        messages);
    add(
        faults,
        "start-why",
        TypedText.neededRemark(why),
        messages.fault_start_why(TypedText.LONGEST_REMARK),
        messages);
    return faults;
  }

  private static void add(
      List<CorrectionForm.Fault> faults,
      String field,
      TypedText typed,
      String otherwise,
      HandlerMessages messages) {
    if (typed.isFaulty()) {
      boolean number = typed.wrong() == TypedText.Wrong.INDIVIDUAL_NUMBER;
      faults.add(fault(field, number ? messages.fault_individual_number() : otherwise));
    }
  }

  /** Why what could be read was refused. */
  static CorrectionForm.Fault fault(RecordedStart.Verdict verdict, HandlerMessages messages) {
    return switch (verdict) {
      case IN_FUTURE -> fault("start-day", messages.fault_new_day_in_future());
      case OUTSIDE -> fault("start-day", messages.fault_new_day_outside());
      case DONE, STARTED, ABSENT -> fault("start-kind", messages.fault_started());
    };
  }

  private static CorrectionForm.Fault fault(String field, String text) {
    return new CorrectionForm.Fault(field, text);
  }
}

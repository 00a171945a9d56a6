package osarai.evidence.handlers;

import jakarta.ws.rs.FormParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.LongestTyped;
import osarai.forms.Seen;
import osarai.forms.SentForm;
import osarai.forms.TypedText;

/** The form by which a confirmed start of handling is corrected, as it was sent. */
public class CorrectionForm {
  private static final String DAY = "day";
  private static final String NEVER = "never";
  private static final String REASON = "reason";

  @FormParam("what")
  @Nullable String what;

  @FormParam(Seen.FIELD)
  @Nullable String seen;

  @FormParam(DAY)
  @Nullable String day;

  @FormParam(REASON)
  @Nullable String reason;

  private boolean isOfDay() {
    return DAY.equals(what);
  }

  private boolean isOfNever() {
    return NEVER.equals(what);
  }

  private boolean hasDay() {
    return day != null && !day.isBlank();
  }

  /** The right day; empty when handling had not started, or when it cannot be read. */
  Optional<LocalDate> newDay(Clock clock) {
    return isOfDay() && hasDay() ? RegisterDay.of(day, clock) : Optional.empty();
  }

  /** What it says; only to be asked for without faults. */
  HandlerCorrection.Corrected said(Clock clock) {
    return new HandlerCorrection.Corrected(
        newDay(clock).orElse(null), TypedText.neededRemark(reason).text(), Seen.of(seen));
  }

  /** As it was sent, with what is to be mended at its field. */
  SentForm checked(SentForm sent, HandlerMessages messages, Clock clock) {
    SentForm form = sent;
    if (!isOfDay() && !isOfNever()) {
      form = form.wrong("what-day", messages.fault_what());
    }
    if (isOfDay() && newDay(clock).isEmpty()) {
      form = form.wrong(DAY, messages.fault_day());
    }
    if (isOfNever() && hasDay()) {
      form = form.wrong(DAY, messages.fault_day_of_never());
    }
    TypedText why = TypedText.neededRemark(reason);
    return StartForm.checked(
        form, REASON, why, messages.fault_reason(LongestTyped.REMARK), messages);
  }

  /** The same with why a correction that could be read was refused. */
  SentForm refused(SentForm sent, ConfirmedStart.Verdict verdict, HandlerMessages messages) {
    return switch (verdict) {
      case OWN -> sent.gone(messages.fault_own(), DAY, REASON);
      case IN_FUTURE -> sent.wrong(DAY, messages.fault_new_day_in_future());
      case OUTSIDE -> sent.wrong(DAY, messages.fault_new_day_outside());
      case CHANGED_SINCE -> sent.outdated(messages.fault_changed_since());
      case NEW, SAID_BEFORE, UNCHANGED ->
          sent.wrong(isOfNever() ? "what-never" : "what-day", messages.fault_unchanged());
    };
  }
}

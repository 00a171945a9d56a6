package osarai.evidence.handlers;

import jakarta.ws.rs.FormParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.TypedText;

/** The form by which a confirmed start of handling is corrected, as it was sent. */
public class CorrectionForm {
  private static final String DAY = "day";
  private static final String NEVER = "never";

  @FormParam("what")
  @Nullable String what;

  @FormParam("day")
  @Nullable String day;

  @FormParam("reason")
  @Nullable String reason;

  /** Something to mend, at the field with that id. */
  record Fault(String field, String text) {}

  public boolean isOfDay() {
    return DAY.equals(what);
  }

  public boolean isOfNever() {
    return NEVER.equals(what);
  }

  /** As it was typed. */
  public String dayText() {
    return day == null ? "" : day;
  }

  /** As it was typed. */
  public String reasonText() {
    return reason == null ? "" : reason;
  }

  /** The right day; empty when handling had not started, or when it cannot be read. */
  Optional<LocalDate> newDay(Clock clock) {
    return isOfDay() && !dayText().isBlank() ? RegisterDay.of(day, clock) : Optional.empty();
  }

  String givenReason() {
    return reasonText().strip();
  }

  List<Fault> faults(HandlerMessages messages, Clock clock) {
    List<Fault> faults = new ArrayList<>();
    if (!isOfDay() && !isOfNever()) {
      faults.add(new Fault("what-day", messages.fault_what()));
    }
    if (isOfDay() && newDay(clock).isEmpty()) {
      faults.add(new Fault(DAY, messages.fault_day()));
    }
    if (isOfNever() && !dayText().isBlank()) {
      faults.add(new Fault(DAY, messages.fault_day_of_never()));
    }
    TypedText why = TypedText.neededRemark(reason);
    if (why.wrong() == TypedText.Wrong.INDIVIDUAL_NUMBER) {
      faults.add(new Fault("reason", messages.fault_individual_number()));
    } else if (why.isFaulty()) {
      faults.add(new Fault("reason", messages.fault_reason(TypedText.LONGEST_REMARK)));
    }
    return faults;
  }

  /** Why a correction that could be read was refused. */
  Fault fault(ConfirmedStart.Verdict verdict, HandlerMessages messages) {
    return switch (verdict) {
      case IN_FUTURE -> new Fault(DAY, messages.fault_new_day_in_future());
      case OUTSIDE -> new Fault(DAY, messages.fault_new_day_outside());
      case NEW, SAID_BEFORE, UNCHANGED ->
          new Fault(isOfNever() ? "what-never" : "what-day", messages.fault_unchanged());
    };
  }
}

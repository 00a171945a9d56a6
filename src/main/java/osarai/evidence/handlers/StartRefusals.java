package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
import osarai.people.People;

/** Says why whose start of handling was not confirmed, at its form where there still is one. */
@ApplicationScoped
class StartRefusals {
  static final String STARTED = "started";

  private final StartMessages messages;
  private final HandlerMessages register;
  private final People people;
  private final Clock clock;

  StartRefusals(StartMessages messages, HandlerMessages register, People people, Clock clock) {
    this.messages = messages;
    this.register = register;
    this.people = people;
    this.clock = clock;
  }

  SentForm told(SentForm form, HandlerConfirmation.Answer answer, LocalDate typed) {
    HandlerRow row = answer.row();
    return row == null ? form : atItsForm(why(form, answer.verdict(), row, typed), row);
  }

  /** Of a day that is none. */
  SentForm unreadable(SentForm form, HandlerRow row) {
    return atItsForm(form.wrong(STARTED, of(row, register.fault_day())), row);
  }

  /** The page has a form only for what can be confirmed. */
  private SentForm atItsForm(SentForm refused, HandlerRow row) {
    return row.isToBeConfirmed(JapanClock.today(clock)) ? refused : refused.formless(STARTED);
  }

  private SentForm why(
      SentForm form, HandlerConfirmation.Confirming verdict, HandlerRow row, LocalDate typed) {
    String day = JapaneseDate.of(typed);
    return switch (verdict) {
      case UNTRAINED -> form.wrong("", of(row, messages.fault_untrained()));
      case TOO_EARLY -> form.wrong(STARTED, of(row, messages.fault_too_early(day, row.earliest())));
      case IN_FUTURE -> form.wrong(STARTED, of(row, messages.fault_in_future(day)));
      case ENDED -> form.wrong("", of(row, messages.fault_ended()));
      case STARTED_OTHERWISE ->
          form.gone(of(row, messages.fault_started_since(day, since(row), row.started())), STARTED);
      case OWN -> form.gone(of(row, register.fault_own()), STARTED);
      case TAKEN_BACK -> form.wrong("", of(row, messages.fault_taken_back(since(row))));
      case DONE, ABSENT -> form;
    };
  }

  private String of(HandlerRow row, String why) {
    return messages.of(row.name(), row.staffNumber(), why);
  }

  /** When, and by whom, that was recorded which holds now. */
  private String since(HandlerRow row) {
    ConfirmedStart start = row.start();
    if (start == null) {
      return "";
    }
    String at = JapaneseDate.of(start.saidAt());
    String actor = start.saidBy().toString();
    String name =
        people.namesOfActors(Set.of(actor), JapanClock.today(clock)).getOrDefault(actor, "");
    return name.isEmpty() ? messages.since(at) : messages.since_by(at, name);
  }
}

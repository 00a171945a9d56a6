package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import osarai.forms.SentForm;

/** Says at its form why a start of handling was not confirmed. */
@ApplicationScoped
class StartRefusals {
  static final String STARTED = "started";

  private final StartMessages messages;
  private final HandlerMessages register;

  StartRefusals(StartMessages messages, HandlerMessages register) {
    this.messages = messages;
    this.register = register;
  }

  SentForm told(SentForm form, HandlerConfirmation.Confirming answer) {
    return switch (answer) {
      case UNTRAINED -> form.wrong("", messages.fault_untrained());
      case TOO_EARLY -> form.wrong(STARTED, messages.fault_too_early());
      case IN_FUTURE -> form.wrong(STARTED, messages.fault_in_future());
      case ENDED -> form.wrong("", messages.fault_ended());
      case STARTED_OTHERWISE -> form.gone(messages.fault_started_since(), STARTED);
      case OWN -> form.gone(register.fault_own(), STARTED);
      case TAKEN_BACK -> form.wrong("", messages.fault_taken_back());
      case DONE, ABSENT -> form;
    };
  }
}

package osarai.evidence.handlers;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a start of handling could not be confirmed. */
@MessageBundle("starts")
public interface StartMessages {
  String fault_untrained();

  String fault_too_early();

  String fault_in_future();

  String fault_ended();

  String fault_taken_back();

  String fault_started_since();
}

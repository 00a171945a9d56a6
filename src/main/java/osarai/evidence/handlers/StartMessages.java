package osarai.evidence.handlers;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a start of handling could not be confirmed. */
@MessageBundle("starts")
public interface StartMessages {
  String fault_untrained();

  String fault_too_early(String day, String earliest);

  String fault_in_future(String day);

  String fault_ended();

  String fault_taken_back(String since);

  /**
   * That there is a start of another day.
   *
   * @param typed the day that was not recorded
   * @param day the one that is recorded
   */
  String fault_started_since(String typed, String since, String day);

  /** Whose start it is. */
  String of(String name, String number, String why);

  String since(String at);

  String since_by(String at, String by);
}

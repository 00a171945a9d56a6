package osarai.hr.intake;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import osarai.forms.KeptText;

/**
 * What senders are told about statements that are refused or have no effect, at every door; kept
 * with the preview of a file.
 */
@MessageBundle("statements")
public interface StatementMessages {
  String part(StatementPart part);

  String unknown_person();

  String no_post();

  String title_of_which_post();

  String title_of_no_post();

  String beyond_all_days(String day);

  String ends_before_it_begins(StatementPart what);

  String post_outlasts(LocalDate last, LocalDate end);

  String no_end_of_term(LocalDate latest);

  String individual_number(StatementPart what);

  String blank(StatementPart what);

  String too_long(StatementPart what, int longest);

  /** What cannot be seen, or stands for what was lost. */
  String unreadable(StatementPart what, String sign);

  String control_characters(StatementPart what);

  /** Digits alone have an order that everybody reads in the same way. */
  String no_running_number(StatementPart what);

  String no_department(String code, LocalDate day);

  String overlap(KeptText period);

  String other_content(String key);

  /** The one that a correction names was never received. */
  String nothing_to_correct(String key);

  /** Said of somebody who leaves before. */
  String leaves_after_end(LocalDate day, LocalDate last);

  /** Said of an appointment that had begun by then. */
  String leaves_before_first(LocalDate day, LocalDate first);

  /** The same of one that has begun by the day on which it is told. */
  String leaves_before_begun(LocalDate day, LocalDate first);

  /**
   * Of a day between an appointment that ends by then and an announced one.
   *
   * @param eve the day before the announced one
   */
  String leaves_between(LocalDate day, LocalDate last, LocalDate next, LocalDate eve);

  /** Of the corrected end of an appointment: on the day that does not run, or another does. */
  String leaves_another(LocalDate day, LocalDate first);

  /** Of an appointment whose eve is said to be the last day of what had ended before. */
  String begins_all_the_same(LocalDate next);

  /** Of whom it is said that there is no last day. */
  String ends_all_the_same(LocalDate last);

  /** Of a term, by the first day of the next under the number. */
  String cut_by_next(LocalDate last, LocalDate next);

  /** The same without a last day of its own. */
  String ends_with_next(LocalDate from, LocalDate next);

  /** By other news of the person. */
  String ends_otherwise(StatementPart what, LocalDate said, LocalDate last);

  /** Of an appointment that is said to have no end. */
  String ends_without_being_said(LocalDate last);

  /** How the same is stated anew, where it is not true any more. */
  String said_before();

  /** Beyond the end that was said. */
  String goes_on(StatementPart what, LocalDate said);

  /** An appointment of which later news says that it never comes. */
  String taken_back(LocalDate from);

  /** Of somebody whose appointments all begin after it. */
  String nothing_ends(LocalDate day);

  /** Of an appointment that is said not to come, where none was told of. */
  String nothing_to_call_off(LocalDate first);

  /** Of posts of which no appointment is known. */
  String not_in_office(LocalDate day);

  /** Of leave or a designation from a day without an appointment. */
  String out_of_office(StatementPart what, LocalDate day);

  /** Of the same, said without a last day after the end of the service. */
  String ended_with_office(StatementPart what, LocalDate last);

  /** By other news for the same day. */
  String overtaken(StatementPart what);

  String number_in_use(String name, KeptText period);

  /** Who had it before, or gets it next, under a name of which a part is the same. */
  String number_was(String name, KeptText period, String given);

  /** Whose days a longer period meets. */
  String number_held(String name, KeptText period);

  String number_held_by(String number, String name, KeptText period);

  /** To whom it was said that the holder is somebody else. */
  String number_of_another(String name, KeptText period);

  String id_in_use(String name);

  /** Whose an id is, where nothing of the name is as before. */
  String id_of(String name, String given);

  /** Whose an id is who works under another number in these days, where the given name differs. */
  String id_of_namesake(String name, String number, KeptText period, String given);

  String id_differs(String name);

  String number_of_other_id(String name, KeptText period);

  /** Whose it was until then. */
  String number_left(String name, KeptText period);

  String number_shared();

  String nobody_there();
}

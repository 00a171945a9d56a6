package osarai.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame and of the pages that say what went wrong. */
@MessageBundle("web")
public interface WebMessages {
  /** The tag of the language in which these texts are, for {@code lang}. */
  String language();

  String product();

  /** That only what was known by the end of that day is shown. */
  String as_known(String day);

  String known_not_over(String day);

  String known();

  String known_help();

  String product_kind();

  String list_files();

  String list_csv();

  String list_csv_windows();

  String list_xlsx();

  String list_windows_help();

  /** Above the column of a file that names what Windows-31J could not write. */
  String list_unwritten();

  String skip();

  /** Above the list of what is wrong with a form. */
  String not_recorded();

  String typed_left();

  String mend();

  String file_again();

  String nav_my_training();

  String nav_policy();

  String nav_section();

  String nav_handlers();

  String nav_sessions();

  String nav_label();

  String own_logins();

  String log_out();

  String shared_label();

  String shared_who();

  String shared_switch();

  String shared_covered_title();

  String shared_covered();

  String shared_uncover();

  String shared_settings();

  String notice();

  String withheld_label();

  String withheld(String office);

  String help(String office);

  String made_at(String when);

  String not_found_title();

  String not_found_text();

  /** The same to who is signed in, whom the page may not have been opened by. */
  String absent_text(String name);

  String forbidden_title();

  String forbidden_text();

  /** To whoever had the role when the page was opened. */
  String forbidden_form_text();

  String gone_form_text();

  String bad_request_title();

  String bad_request_text();

  String not_saved_because(String why);

  String stale_title();

  String stale_text();

  /** Above what was typed into a form that was not taken. */
  String typed();

  String ticked();

  String earlier_form_text();

  String open_again();

  String lost_form_title();

  String lost_form_text();

  /** The text stands on the screen, and comes again where the page is asked for anew. */
  String lost_at_shared_pc();

  String others_form_title(String owner);

  String others_form_text(String sender, String owner);

  String other_appointment_title();

  String other_appointment_text();

  String stands_in_title();

  String stands_in_text();

  String to_own_page();

  String changed_label();

  String changed_title();

  String changed_text();

  String too_many_title();

  String too_many_text();

  String too_often_title();

  String too_often_text();

  String error_title();

  String error_text();

  String unavailable_title();

  String unavailable_text();

  String reference();

  String back_home();

  String try_again();

  String login_unavailable_title();

  String login_unavailable_text(String office);

  String login_failed_title();

  String login_failed_text(String office);

  String log_in_again();

  String logged_out_title();

  String logged_out_text();

  String session_ended_title();

  String session_ended_text();

  String session_ended_shared(long minutes);

  String log_in();

  /** What is wrong with a typed text, by {@link osarai.forms.TypedText}, on whatever page. */
  String text_individual_number();

  String text_unreadable();

  /** That older ones are not shown. */
  String newest(int shown);

  String too_large(String limit);

  /** To what sends forms as no browser does. */
  String length_needed();

  /** The name of the installation in the address is another one. */
  String other_host();

  String nav_desk();
}

package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.login.PersonNote;

/** Texts of the search for people and of a person's page. */
@MessageBundle("person")
public interface PersonMessages {
  String find();

  String text();

  String text_help();

  String department();

  String any_department();

  String also_former();

  String search();

  String bad_search();

  String nobody_found();

  String one_found();

  String place(int first);

  String range(int first, int last);

  String found();

  String name();

  String staff_number();

  String posts();

  String employment();

  String not_working();

  String pages();

  String previous(int people);

  String next(int people);

  String nameless();

  String as_of(String day);

  String unknown_then();

  String external_id();

  String other_day();

  String day();

  String show();

  String show_now();

  String time_line();

  String nothing_known();

  String period();

  String kind();

  String content();

  String on_the_day();

  String event(PersonView.EventKind kind);

  String former_document(String numbers);

  String registered(String name);

  String duties();

  String no_duties();

  String state(PersonView.DutyState state);

  String correction();

  String correction_fulfilled(String document, String day);

  String correction_not_owed(String document, String day);

  String closing_open();

  String closing_done(String day);

  String due_on();

  String first_due(String day);

  String late_fact(String rule, String known);

  String done_on();

  String why();

  String steps();

  String extend();

  String new_due();

  String extension_reason();

  String withdrawn();

  String record();

  String no_record();

  String result(String score);

  String certificate(String number);

  String earlier();

  String earlier_text();

  String earlier_tag();

  String earlier_source(String source);

  String open_record();

  String exclusions();

  String exclusions_text();

  String exclusion_state(PersonView.ExclusionState state);

  String remark();

  String remark_optional();

  String requested();

  String decided();

  String approve();

  String refuse();

  String second_person();

  String request_exclusion();

  String reason();

  String choose();

  String from();

  String to();

  String account();

  String no_account();

  String issuer();

  String subject();

  String linked();

  String end_link();

  String link_ended(String when);

  String sessions();

  String no_sessions();

  String session(String started, String seen);

  String end_sessions();

  String note(PersonNote note);

  String exclusion_end();

  String exclusion_ended(String last_day, String by, String at, String reason);

  String end_exclusion();

  String exclusion_last_day();

  String end_reason();
}

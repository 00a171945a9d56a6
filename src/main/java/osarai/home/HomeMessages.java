package osarai.home;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of 「わたしの研修」. */
@MessageBundle("home")
public interface HomeMessages {
  String title();

  String greeting(String name);

  String to_do();

  String nothing_to_do();

  String order(int courses);

  String first();

  String affairs();

  String affairs_text();

  String affairs_scope();

  String affairs_designated();

  String affairs_started();

  String affairs_not_started();

  String nothing_coming();

  String next_coming(String course, String opens, String due);

  String late();

  String due();

  String coming();

  String due_on();

  String until(String day);

  String late_fact(String rule, String known);

  String days_left(long days);

  String today();

  String days_late(long days);

  String why();

  String time();

  String minutes(int minutes);

  String progress();

  String progress_none(int all);

  String progress_of(int done, int all);

  String begin();

  String go_on();

  String the_course(String course);

  String opens(String day);

  String finished();

  String nothing_finished();

  String completed_on(String year, String day);

  String score(int correct, int asked);

  String record();

  String desk();

  String desk_day(String day);

  String find();

  String find_who();

  String find_do();

  String number(DeskNumber.Subject kind);

  String number_note(DeskNumber.Subject kind);

  String people();

  String things();

  String compared_at(String when);

  String not_compared();

  String checks();

  String checks_good();

  String without_second_factor();

  String others();

  String use(Door.Use use);

  String horizon_missing();

  String clock_off(long seconds);

  String states_differ(int people);

  String entry(Door entry);

  String entry_text(Door entry);

  String unclosed();

  String unclosed_text(String office);

  String unclosed_due(String year, String due);

  String closing_asked(String years);

  String closing_open();

  String earlier();

  String earlier_text();

  String earlier_tag();

  String earlier_source(String source);
}

package osarai.reporting.town;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.evidence.closing.PeopleStandings;
import osarai.login.SecondPersons;

/** Texts of how the town stands, and of what waits for an approval. */
@MessageBundle("town")
public interface TownMessages {
  String title();

  String whole();

  String reference_date(String day);

  String sentence(String day, String whose, int all, int done, int percent);

  String nobody(String day, String whose);

  String late(int people);

  String none_late();

  String soon(int people);

  String open(int people);

  String left_out(int people);

  String parts();

  String bars_how();

  String late_people();

  String key_done();

  String key_late();

  String key_open();

  String key_left_out();

  String bar_of(String name);

  String bar(int done, int late, int open, int out, int all);

  String fraction(int done, int all);

  String percent(int percent);

  String not_done(int late, int open);

  String table();

  String department();

  String in_scope();

  String done();

  String net();

  String gross();

  String people(int people);

  String rate(int done, int all, int percent);

  String progress();

  String progress_how();

  String progress_of(String year);

  String progress_now(String day, int all, int done, int percent);

  String progress_last(String year, String day, int percent);

  String no_last_year();

  String key_now(String year);

  String key_last(String year);

  String key_due();

  String month(int month);

  String until();

  String due_by_then();

  String list();

  String show(TownFilter filter);

  String only(TownFilter filter);

  String listed(int people);

  String range(int first, int last);

  String pages();

  String previous();

  String next();

  String nobody_listed();

  /** What a file of the list is called. */
  String file(String whose, String day);

  String staff_number();

  String name();

  String kana();

  String employment();

  String due();

  String post();

  String state();

  String of_state(PeopleStandings.State state);

  String due_on(String day);

  String courses();

  String approvals();

  String approvals_lead();

  String nothing_waits();

  String waiting(int requests);

  String what();

  String kind(SecondPersons.Request kind);

  String about();

  String asked_on();

  String who_may();

  String decider(ApprovalsPage.Decider decider);

  String office(SecondPersons.Office office);

  String offices_decide();
}

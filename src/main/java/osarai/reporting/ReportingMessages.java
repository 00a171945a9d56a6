package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the section head's page. */
@MessageBundle("reporting")
public interface ReportingMessages {
  String title();

  String whose(String departments);

  String reference_date(String day);

  String rates();

  String course();

  String unmet();

  String gross();

  String net();

  String fraction(int done, int all, int percent);

  String truncated();

  String people();

  String name();

  String post();

  String done();

  String late();

  String due();

  String done_on(String day);

  String due_on(String day);

  String not_owed();

  String away(String kind);

  String excluded();

  String why();

  String nobody();

  String first_day();

  String first_day_lead();

  String nothing_missing();

  String found(int count);

  String more(int count);

  String to_imports();

  String to_training_imports();

  String no_head();

  String no_head_help();

  String no_post();

  String no_post_help();

  String no_account();

  String no_account_help();

  String unknown_account();

  String unknown_account_help();

  String waiting_exclusion();

  String waiting_exclusion_help();

  String untrained_handler();

  String untrained_handler_help();
}

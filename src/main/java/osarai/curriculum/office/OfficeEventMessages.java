package osarai.curriculum.office;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of the office's events. */
@MessageBundle("events")
public interface OfficeEventMessages {
  String title();

  String lead();

  String add();

  String kind();

  String day();

  String day_help();

  String happened();

  String meant(String sections);

  String meant_everybody();

  String text();

  String text_help();

  String document();

  String departments();

  String departments_help();

  String look();

  String would_make(long count);

  String in_vain();

  /** Of a day in a fiscal year that is over. */
  String of_last_year();

  /** Of a department that is no more. */
  String until(String last);

  String record();

  String list();

  String none();

  String duties();

  String count(long count);

  String everybody();

  String recorded_on(String day);

  String withdrawn_because(String reason);

  String withdraw();

  String reason(String text);

  String mistake();

  String note(OfficeEventNote note);
}

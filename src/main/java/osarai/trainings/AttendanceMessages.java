package osarai.trainings;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of what others have entered already. */
@MessageBundle("attendance")
public interface AttendanceMessages {
  /** What was entered about somebody, by whom and when. */
  String told(String what, String by, String at);

  String told_absent();

  String told_present();

  String told_score(int correct);

  String changed_since(String name, String told);

  String stands_otherwise(String name, String told, String given);

  String stands(String told);

  String saved_absent(int absent);

  String made_otherwise();

  String gone(String name);
}

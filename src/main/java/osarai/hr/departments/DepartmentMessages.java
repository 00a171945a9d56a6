package osarai.hr.departments;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of departments. */
@MessageBundle("departments")
public interface DepartmentMessages {
  String title();

  String as_of(String day);

  String day();

  String show();

  String none();

  String name();

  String code();

  String leaders();

  String no_leader();

  String authority();

  String scope();

  String in_scope();

  String out_of_scope();

  String in_scope_long();

  String parent();

  String top();

  String from();

  String since();

  String since_by(String by, String at);

  String since_at(String at);

  String since_text();

  String since_other_day();

  String since_field();

  String since_shown();

  String since_now();

  String since_again();

  String since_stays();

  String empty();

  String add();

  String history();

  String change();

  String change_text();

  String end();

  String last_day();

  String successor();

  String successor_help();

  String refused(DepartmentRefused.Why why);
}

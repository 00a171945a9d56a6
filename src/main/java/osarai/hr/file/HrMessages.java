package osarai.hr.file;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.hr.intake.StatementOutcome;

/** Texts of the pages by which people come in. */
@MessageBundle("hr")
public interface HrMessages {
  String imports();

  String imports_lead();

  String file();

  String file_help(String limit);

  String effective();

  String effective_help();

  String profile();

  String profile_edit();

  String everybody();

  String everybody_help();

  String look();

  String fault_file();

  String fault_day();

  String history();

  String no_history();

  String applied_at();

  String persons(int count);

  String undone();

  String unreadable();

  String unreadable_text(String name);

  String preview(String name);

  String result(String name);

  String preview_lead(String day);

  String applied_lead(String day);

  String undone_lead(String day);

  String rows(int rows, int unchanged);

  String left_out(int rows, int persons);

  String not_named(int leavers);

  String kind(StatementOutcome.Effect kind);

  String row_faults();

  String row_faults_text();

  String row_faults_alone();

  String row_faults_left();

  String row_hints();

  String place();

  String staff_number();

  String name();

  String what_changes();

  String what_to_mend();

  String nothing_to_take();

  String same_person();

  String somebody_else();

  String who_it_is();

  String not_said();

  String same_persons();

  String same_persons_text();

  String cut(int shown, int count);

  String to_decision();

  String apply();

  String back();

  String many_leavers(int running, int leavers);

  String confirm_leavers(int leavers);

  String stopped(ImportStopped stopped);

  String undo();

  String undo_text();

  String undo_held();

  String undo_held_text(String held);

  String undo_held_back();

  String change_setting();

  String change_setting_text();
}

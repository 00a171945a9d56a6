package osarai.trainings;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of group sessions and of lists of trainings. */
@MessageBundle("trainings")
public interface TrainingsMessages {
  String title();

  String lead();

  String make();

  String make_button();

  String list();

  String none();

  String mode();

  /** How a course was taken. */
  String mode_of(TrainingMode mode);

  String mode_session();

  String mode_paper();

  String course();

  String department();

  String everybody();

  String held_on();

  String place();

  String speaker();

  String questions();

  String questions_help(String draw);

  String note();

  String fault_course();

  String fault_department();

  String fault_day();

  String fault_place();

  String fault_speaker();

  String fault_questions(int least);

  String fault_note();

  String text_fault(osarai.forms.TypedText.Wrong wrong);

  String fault_form();

  String version();

  String made_by();

  String by_at(String by, String at);

  String not_yet();

  String attendance();

  String attendance_lead(int mark);

  String agreement_lead();

  String nobody();

  String present();

  String name();

  String post();

  String correct(int questions);

  String agreement();

  String present_of(String name);

  String correct_of(String name);

  String agreement_of(String name);

  String explanation();

  String explanation_lead();

  String explainer();

  String explained_on();

  String material();

  String reason();

  String reason_help();

  String save();

  String no_lines();

  String next(int count);

  String completed();

  String take_back();

  String taken_back();

  String taken_back_tag();

  String taken_back_by();

  String taken_back_reason();

  String nobody_completed();

  String entered(TrainingMode mode, String by);

  String saved(int complete, int ticked);

  String saved_in_part(int complete, int ticked);

  String saved_nothing();

  String no_reason(String name);

  String no_correction();

  String not_ticked(String name);

  String not_owed_of(String name);

  String own();

  String recorded_before(String name, TrainingMode mode, String by);

  String taken_before(String name);

  String no_score_of(String name, int questions);

  String too_long_of(String name);

  String explained_nobody();

  String fault_explainer();

  String fault_explained_on();

  String fault_material();

  String fault_reason();

  String missing(Conditions.Missing missing);

  String imports();

  String imports_lead();

  String kind();

  String import_kind(ImportKind kind);

  String columns(String columns);

  String which_session();

  String no_session_yet();

  String choose_session();

  String file();

  String look();

  String fault_kind();

  String fault_session();

  String fault_session_unused();

  String fault_file();

  String unreadable();

  String unreadable_text();

  String preview(String name);

  String result(String name);

  String preview_lead();

  String result_text(int taken, int repeated, int faults);

  String row_faults();

  String row_faults_text();

  String line();

  String staff_number();

  String becomes();

  String fate(TrainingPlan.Treatment kind);

  String apply();

  String back();

  String history();

  String applied_at();

  String at(int line, String column, String text);

  String unknown_number();

  String shared_number();

  String no_date();

  String future();

  String too_long(int longest);

  String twice();

  String year_closed(String year);

  String fault_of(String name, String text);

  String no_session();

  String not_owed();

  String differs();

  String no_score(int questions);

  String no_mode();
}

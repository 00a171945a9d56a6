package osarai.learning;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of courses, lessons, quizzes and acknowledgements. */
@MessageBundle("learning")
public interface LearningMessages {
  String home();

  String steps();

  String steps_text();

  String lesson(int number);

  String minutes(int minutes);

  String read();

  String not_yet();

  String read_it();

  String read_again();

  String quiz();

  String quiz_rule(int questions, int mark);

  String quiz_often();

  String quiz_passed();

  String quiz_open();

  String quiz_start();

  String quiz_go_on();

  String quiz_again();

  String quiz_result();

  String quiz_locked();

  String acknowledgement();

  String acknowledgement_locked();

  String acknowledgement_open();

  String acknowledged_at(String when);

  String finished();

  String own_designations();

  String no_designation();

  String role();

  String affairs();

  String scope();

  String scope_before(String lastDay);

  String period();

  String clauses();

  String policy_version(String title, String version);

  String previous();

  String next();

  String last_next();

  String place(int number, int all);

  String places();

  String place_answered(int number);

  String place_unanswered(int number);

  String choose_all();

  String choose_one();

  String saved(String time);

  String not_saved();

  String not_saved_way_on();

  String not_saved_away();

  /** A logout was pressed before the answer was saved. */
  String not_saved_ending();

  String not_saved_logged_out();

  String saving();

  /** On the page of a form that was sent without a login. */
  String lost_in_attempt();

  String submitted_elsewhere();

  /** The same above the result. */
  String submitted_before();

  String chosen_elsewhere();

  String saves_at_once();

  String saves_on_turn();

  String next_question();

  String to_review();

  String review();

  String unanswered(int count, String numbers);

  String all_answered();

  String changed_since(String numbers);

  String left_counts(String numbers);

  String left_unusable(String numbers);

  String left_too_late(String numbers);

  String your_answer();

  String no_answer();

  String change();

  String answer();

  String submit();

  String result();

  String passed();

  String failed();

  String score(int correct, int asked, int percent);

  String mark(int mark);

  String failed_text();

  String right();

  String wrong();

  String chosen();

  String chosen_right();

  String chosen_wrong();

  String incomplete();

  String key();

  String clause_of();

  String reread();

  String to_course();

  String submitted_at();

  String then_agree();

  /** When a finished course is owed again. */
  String next_time(String opens, String due);

  String next_time_not_known();

  /** What else is to be taken now. */
  String owed_next(String course, String due);

  String owed_late(String course, String due);

  String to_owed(String course);

  String course_finished(String course);

  String finished_where();

  String acknowledgement_text();

  String acknowledgement_doubt(String office);

  String signer();

  String appointment();

  String agree();

  String step_first();

  String other_way();

  String already();
}

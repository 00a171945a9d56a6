package osarai.evidence.record;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.forms.TypedText;
import osarai.trainings.TrainingMode;

/** Texts of the record of a completion. */
@MessageBundle("record")
public interface RecordMessages {
  String home();

  String back();

  String title();

  String as_it_was();

  String course();

  String year();

  String name();

  String staff_number();

  String department();

  String employment();

  String started();

  String completed();

  String result();

  String score(int correct, int asked, int mark);

  String mode();

  String browser();

  String entered(TrainingMode mode, String by);

  String not_own();

  String held_on();

  String recorded();

  String policy();

  String policy_version(String version);

  String course_version();

  String hash();

  String for_checking();

  String agreed();

  String agreed_at(String when);

  String agreed_text();

  String intact();

  String broken();

  String back_to_person();

  String certificate();

  String withdrawn();

  String withdrawn_text();

  String withdrawn_reason();

  String withdrawn_by();

  String withdrawn_because(String reason, String by, String at);

  String by_at(String by, String at);

  String withdraw();

  String withdraw_title();

  String withdraw_lead();

  String withdraw_reason_help();

  String withdraw_button();

  String withdraw_back();

  String withdrawn_done();

  String withdraw_before();

  String withdraw_own();

  String withdraw_closed(String year);

  String to_corrections();

  String reason_fault(TypedText.Wrong fault);

  String confirmations();

  String confirmations_lead();

  String confirmations_none();

  String confirmed_section();

  String confirmed_by();

  String confirmed_day();

  String confirmed_seen();

  String confirmed_figures(int all, int done, int late);

  String confirmed_words();
}

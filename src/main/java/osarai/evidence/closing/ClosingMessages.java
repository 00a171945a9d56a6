package osarai.evidence.closing;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of 年度締め and its corrections. */
@MessageBundle("closing")
public interface ClosingMessages {
  String title();

  String lead();

  String year();

  String state();

  String none();

  String state_running();

  String state_open();

  String state_closed(String day);

  String title_of(String year);

  String reference(String day);

  String open_text();

  String running_text(String day);

  String closed_by(String by);

  String note_of(String note);

  String said_closed(String year);

  String said_closed_before(String year);

  String figures();

  String no_figures();

  String course();

  String gross();

  String net();

  String excluded();

  String unmet();

  String not_yet();

  String all();

  String fraction(int done, int all, int percent);

  String count(int count);

  String fraction_people(int done, int all, int percent);

  String count_people(int count);

  String truncated();

  String truncated_people();

  String counted_by_duty();

  String corrections();

  String corrected(int count);

  String corrected_text();

  String nothing_corrected();

  String waiting(int count);

  String to_corrections();

  String unmet_list(int people, int duties);

  String not_yet_list(int people, int duties);

  String unmet_text(String day);

  String gone();

  String nobody();

  String no_section();

  String cut(int count, int most);

  String name();

  String number();

  String due();

  String ask();

  String of_whom(String name, String course);

  String line_waiting();

  String close_heading();

  String close_text(int count);

  String note();

  String confirmed();

  String earlier_open(String years);

  String earlier(String years);

  String close(String year);

  String fault(ClosingFault.What what);

  String corrections_title(String year);

  String corrections_lead();

  String back(String year);

  String request_heading();

  String found();

  String choose();

  String correction_found(CorrectionFinding found);

  String reason();

  String reason_help();

  String document();

  String document_help();

  String request();

  String said(CorrectionSaid said);

  String list();

  String no_corrections();

  String correction_state(ClosingView.CorrectionState state);

  String requested_by();

  String decided_by();

  String approve();

  String decline();

  String second_person();
}

package osarai.evidence.handlers;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the register of handlers. */
@MessageBundle("handlers")
public interface HandlerMessages {
  String title();

  String register();

  String lead();

  String scope_of_list(String scope);

  String everything();

  String own(String departments);

  String reference_date(String day);

  String reference_date_as_known(String day, String known);

  String made_at(String time);

  String day();

  String day_help();

  String show();

  String files();

  String csv();

  String xlsx();

  String pdf();

  String said(RegisterSaid said);

  String pdf_row();

  String pdf_description(String municipality, String day);

  String pdf_notes();

  String pdf_variants();

  String pdf_lacking_lead();

  String pdf_lacking(int row, String column, String code);

  String pdf_lacking_in_head(String code);

  String nobody();

  String staff_number();

  String name();

  String department();

  String officer();

  String no_officer();

  String affairs();

  String role();

  String scope();

  String from();

  String until();

  String document();

  String former_document(String numbers);

  String last_pass();

  String trained();

  String starts_on();

  String confirmation();

  String confirmed();

  /** How the start came to be known. */
  String start(StartKind kind);

  String not_confirmed();

  /**
   * In place of a day of start.
   *
   * @param earliest the first day on which handling may start
   */
  String not_begun(String earliest);

  String confirmed_corrected();

  String taken_back();

  String state();

  String findings();

  String none();

  String untrained_left(long days);

  String untrained_today();

  String untrained();

  String waiting();

  String handling();

  String handling_before_pass();

  String handling_before_designation();

  String ended();

  String start_gone_by(String day);

  String without_pass(String day);

  String without_designation(String day);

  String gap(int limit, String day);

  String gap_soon(int limit, String day);

  String year_open(String year);

  String started(String earliest);

  String confirm();

  String fault_day();

  String fault_own();

  String records();

  String no_record();

  String record_kind();

  String record_by();

  String record_at();

  String record_why();

  String record_confirmed();

  String record_corrected();

  String record_before();

  String record_counts();

  String not_started();

  String correct();

  String correct_lead();

  String correct_what();

  String correct_day();

  String correct_never();

  String correct_new_day();

  String correct_new_day_help();

  String correct_reason();

  String correct_button();

  String correct_done();

  String fault_what();

  String truth();

  String truth_lead();

  String truth_before_pass();

  String truth_taken_over();

  String truth_day();

  String truth_document();

  String truth_why();

  String truth_button();

  String fault_start_kind();

  String fault_start_document(int longest);

  String fault_start_why(int longest);

  String fault_started();

  String fault_changed_since();

  String record_document(String document);

  String fault_reason(int longest);

  String fault_individual_number();

  String fault_unreadable();

  String fault_day_of_never();

  String fault_unchanged();

  String fault_new_day_in_future();

  String fault_new_day_outside();

  String own_untrained_ahead(String affairs, String day);

  String own_untrained(String affairs);

  String own_waiting(String affairs, String day);

  String only_to_confirm(int starts);

  String awaited();

  String awaited_lead();

  String show_all();
}

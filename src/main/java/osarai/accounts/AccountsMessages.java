package osarai.accounts;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about accounts. */
@MessageBundle("accounts")
public interface AccountsMessages {
  String title();

  String lead();

  String off();

  String number();

  String name();

  String username();

  String password();

  String state();

  String search();

  String is_enabled();

  String is_disabled();

  String is_locked();

  String waits();

  String issue();

  String issue_text();

  String unlock();

  String is_privileged();

  String is_of_directory();

  String sheets();

  String sheets_text();

  String department();

  String choose();

  String make_sheet();

  String to_reconciliation();

  String note(AccountNote note);

  String provider_away();

  String sheet();

  String sheet_text();

  String sheet_none();

  String sheet_more();

  String sheet_next();

  /** Of the sheet's section, on days to come. */
  String begin_later(int count, String day);

  String begin_later_advice();

  String left_out(int count);

  String left_count(int count);

  String left_cut(int shown, int count);

  String left_why(LeftOut.Why why);

  String left_advice(LeftOut.Why why);

  String sheet_broken();

  String to(String name);

  String address();

  String card_text();

  String issued(String day);

  String back();

  String reconciliation();

  String reconciliation_lead(String read);

  String no_difference();

  String csv();

  String difference();

  String read_at();

  String count(int count);

  String cut(int shown, int count);

  String mismatch(Reconciliation.Mismatch mismatch);

  String advice(Reconciliation.Mismatch mismatch);

  String found();

  String found_lead();

  String found_ticked();

  String found_differs();

  String found_conflicts();

  String found_none();

  String found_done(int count);

  String found_cut(int shown, int count);

  String found_same();

  String found_account();

  String found_made();

  String found_person();

  String found_period();

  String found_is(String username, String name);

  /** Why it is not ticked, and what to do. */
  String found_doubt(AccountMatches.Doubt doubt);

  String found_cannot();

  String found_linked_before();

  /** A link between the two that somebody has ended. */
  String found_ended(String day, String reason);

  String found_ended_before();

  String found_confirm();

  String account_name();

  String account_made();

  String period();

  String to_found();
}

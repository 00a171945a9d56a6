package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

/** Texts of the pages of 読取り設定. */
@MessageBundle("profiles")
public interface ProfilePageMessages {
  String title();

  String lead();

  String list();

  String name();

  String last_saved();

  String saved_by();

  String act();

  String act_on(String name);

  String built_in();

  String not_changed();

  String not_known();

  String make();

  String make_help();

  String make_from_sample();

  String make_new();

  String to_imports();

  String saved();

  String mend();

  String change_title(String name);

  String new_title();

  String new_lead();

  String change_lead();

  String note_made();

  String setting_name();

  String setting_name_help();

  String rename_help();

  String columns();

  String columns_help();

  String columns_required_help();

  /** What a column is for, in plain words. */
  String column_help(RosterField column);

  String column();

  String what();

  String headings();

  String required();

  String always();

  String employment();

  String employment_help();

  String positions();

  String positions_help();

  String positions_member_help();

  String leave();

  String leave_help();

  String file();

  String header_row();

  String header_row_help();

  String sheet();

  String sheet_help();

  String encoding();

  String encoding_of(TextEncoding encoding);

  String delimiter();

  String delimiter_of(Delimiter delimiter);

  String numbers();

  String number_length();

  String number_length_help();

  String pad();

  String excel_serials();

  String exempt();

  String exempt_warning();

  String exempt_headings();

  String exempt_help();

  String save();

  String back();

  String copy();

  String copy_help();

  String copy_text();

  String bring_help();

  String bring_text();

  String bring();

  String since_title();

  /** Who has saved it since, and when. */
  String since_by(String by, String at);

  /** The same where nobody knows who. */
  String since_at(String at);

  String since_press();

  String since_press_of_brought();

  String since_field();

  String since_shown();

  String since_now();

  String since_sent();

  String since_after();

  /** What becomes of a field when the form is sent again. */
  String pressed(ProfileSince.Press press);

  String not_there();

  /** A field in its part of the form. */
  String within(String part, String field);

  String left_empty();

  String ticked();

  String not_ticked();
}

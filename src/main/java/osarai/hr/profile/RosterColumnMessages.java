package osarai.hr.profile;

import io.quarkus.qute.i18n.MessageBundle;

/** What each column of a roster file is for, in plain words; named as {@link RosterField}. */
@MessageBundle("columns")
public interface RosterColumnMessages {
  String staff_number();

  String external_id();

  String name();

  String registered_name();

  String kana();

  String alphabet();

  String employment();

  String first_day();

  String last_day();

  String leaving_day();

  String department();

  String position();

  String title();

  String effective();

  String document();

  String sequence();

  String leave_kind();

  String leave_from();

  String leave_until();
}

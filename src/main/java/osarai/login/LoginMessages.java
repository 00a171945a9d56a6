package osarai.login;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of who is signed in: an account that belongs to nobody, a shared PC. */
@MessageBundle("login")
public interface LoginMessages {
  String unlinked_title();

  String no_staff_number(String office);

  String nobody(String office);

  String several(String office);

  String person_taken(String office);

  String other_person();

  String shared_title();

  String shared_is_on();

  String shared_is_off();

  String shared_for();

  String shared_changes();

  String shared_idle(long minutes);

  String shared_nobody_stays();

  String shared_name_on_top();

  String shared_duties();

  String shared_own_id();

  String shared_leave();

  String shared_no_account(String office);

  String shared_where();

  String shared_on();

  String shared_off();

  String shared_off_later();
}

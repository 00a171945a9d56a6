package osarai.login;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.security.Browser;

/** Texts of who is signed in: an account that belongs to nobody, a shared PC. */
@MessageBundle("login")
public interface LoginMessages {
  String unlinked_title();

  String no_staff_number(String office);

  String nobody(String office);

  String several(String office);

  String person_taken(String office);

  String unconfirmed(String office, String contact);

  String lapsed_title();

  String lapsed_text(long minutes);

  String lapsed_log_in();

  String link_title();

  String link_lead(String name);

  String link_consequence();

  String link_reason();

  String link_reason_hint();

  String link_end();

  String link_back();

  String link_no_reason();

  String link_too_long();

  String link_individual_number();

  String link_unreadable();

  String link_ended_before(String day, String reason);

  String other_person();

  String still_logged_in();

  String log_out_first();

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

  String own_title();

  String own_ended();

  String own_lead();

  String own_unknown(String office);

  String own_this();

  String own_browser();

  String own_started();

  String own_last_used();

  String own_now();

  String own_kind();

  String own_shared();

  String own_log_out();

  String own_end();

  String own_end_others();

  String own_only();

  String own_device(Browser.Device device);

  String own_program(Browser.Program program);
}

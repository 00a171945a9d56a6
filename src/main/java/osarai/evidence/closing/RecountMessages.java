package osarai.evidence.closing;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the recount of a closed year. */
@MessageBundle("recount")
public interface RecountMessages {
  String title();

  String title_of(String year);

  String lead();

  String rule(CountingRule rule);

  String beside();

  String holds();

  String again();

  String none();

  String net(int done, int all, int percent);

  String net_people(int done, int all, int percent);

  String unmet(int count);

  String unmet_people(int count);

  String nothing_else();

  String one_waits();

  String request_heading();

  String reason_help();

  String document_help();

  String request();

  String said(RecountSaid said);

  String list();

  String no_recounts();

  String of(String requested);

  String rule_name();

  String all();

  String second_person();

  String corrected_figures();

  String corrected_text();

  String as_closed();

  String to_recounts();
}

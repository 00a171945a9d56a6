package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.evidence.record.DutyStanding;
import osarai.people.AbsenceKind;

/** Texts of the section head's page. */
@MessageBundle("reporting")
public interface ReportingMessages {
  String title();

  String whose(String departments);

  String reference_date(String day);

  String other_day();

  String day();

  String bad_day();

  String rates();

  String course();

  String gross();

  String net();

  String fraction(int done, int all, int percent);

  String truncated();

  String people();

  String name();

  String post();

  String state(DutyStanding.State state);

  String done_on(String day);

  String due_on(String day);

  String not_owed();

  String away(AbsenceKind kind);

  String excluded();

  String why();

  String nobody();

  String nothing_owed();

  String first_day();

  String first_day_lead();

  String nothing_missing();

  String found(int count);

  String more(int count);

  String to(FirstDay.Remedy remedy);

  String lack(FirstDay.Lack lack);

  String lack_help(FirstDay.Lack lack);
}

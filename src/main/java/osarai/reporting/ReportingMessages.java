package osarai.reporting;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.evidence.record.DutyStanding;
import osarai.people.AbsenceKind;

/** Texts of the section head's page. */
@MessageBundle("reporting")
public interface ReportingMessages {
  String title();

  String heading(String departments);

  String whose();

  String reference_date(String day);

  String copy_label(String departments);

  String copy(String day, String departments, int all, int done, int percent);

  String copy_nobody(String day, String departments);

  String copy_all_done();

  String copy_none_late();

  String copy_late(int people, String names);

  String copy_none_open();

  String copy_open(int people, String names);

  String copy_open_too(int people, String names);

  String copy_left_out(int people);

  String copy_known(String day);

  String copy_how();

  String confirm();

  String confirmed_last(String when, String who);

  String said(SectionSaid said);

  String names_more(String names, int others);

  String other_day();

  String day();

  String bad_day();

  String rates();

  String course();

  String gross();

  String net();

  String fraction(int done, int all, int percent);

  String truncated();

  String how_counted();

  String counted_people();

  String counted_done(String year);

  String counted_carried();

  String counted_net();

  String all_courses();

  String people();

  String chips();

  String show(SectionFilter filter);

  String so_many(int people);

  String only(SectionFilter filter);

  String listed(int people);

  String urgent_first();

  String sign_done();

  String sign_open();

  String sign_late();

  String sign_off();

  String name();

  String post();

  /** What a file of the list is called. */
  String file(String departments, String day);

  String department();

  String job();

  String left_out();

  String day_of(String course);

  String state(DutyStanding.State state);

  String done_on(String day);

  String due_on(String day);

  String not_owed();

  String away();

  String away_for(AbsenceKind kind);

  String excluded();

  String why();

  String when();

  String whys();

  String nobody();

  String nobody_so();

  String nothing_owed();

  String handlers(int people);

  String no_handlers();

  String handlers_complete();

  String handlers_missing();

  String handlers_open();

  String entered(int entries);

  String entered_what();

  String first_day();

  String first_day_lead();

  String nothing_missing();

  String found(int count);

  String more(int count);

  String to(FirstDay.Remedy remedy);

  String lack(FirstDay.Lack lack);

  String lack_help(FirstDay.Lack lack);
}

package osarai.trainings;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.forms.TypedText;

/** Texts of lists of trainings: whose a line is, as what it counts, and how it is taken back. */
@MessageBundle("lists")
public interface ListMessages {
  String sure(String name);

  String foreign();

  String foreign_help(String column);

  String other_name(String name);

  String own_line();

  String no_course();

  String several_courses();

  String counts_as(String title);

  String counts_for_nothing();

  String whose(String day, String name, String since);

  String import_help(ImportKind kind);

  String earlier_back();

  String earlier_back_lead();

  String earlier_back_help();

  String earlier_back_button();

  String earlier_back_done();

  String earlier_back_before();

  String reason_fault(TypedText.Wrong wrong);

  String taken_on();

  String source();
}

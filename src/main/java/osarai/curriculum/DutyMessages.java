package osarai.curriculum;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/**
 * Why a duty is owed, moved or withdrawn, and why its facts were changed. These texts are kept with
 * the duties and changes: a method that was once here never goes, and keeps its parameters.
 */
@MessageBundle("duty")
public interface DutyMessages {
  /**
   * The whole reason.
   *
   * @param because the requirement's own words
   */
  String reason(KeptText ground, String because);

  String no_longer_owed();

  String moved();

  String employed(String section, EmploymentType type, LocalDate from);

  /** The same, with the return from which the days count. */
  String reason_after(KeptText ground, String because, KeptText counted);

  /** That the days until it is due count from a return (復職). */
  String after_return(AbsenceKind leave, LocalDate returned, int days);

  /** The same after an exclusion. */
  String after_exclusion(LocalDate first, int days);

  /** Of who did not serve on the day itself, between two appointments. */
  String after_gap(LocalDate first, int days);

  /** That the year in which it must be taken leaves less time than the requirement names. */
  String until_year_end(LocalDate last);

  /** The same of what counts from a return. */
  String after_until_year_end(KeptText counted, LocalDate last);

  /** That the end of the service or of the appointment leaves less time. */
  String until_service_end(LocalDate last);

  /** The same of what counts from a return or from the next appointment. */
  String after_until_service_end(KeptText counted, LocalDate last);

  /** Of what became known when the service had ended. */
  String known_after_end(LocalDate known);

  /** The same of a 再度の任用. */
  String employed_again(String section, EmploymentType type, LocalDate from);

  /** Of somebody without a post. */
  String appointed(EmploymentType type, LocalDate from);

  /** The same of a 再度の任用. */
  String appointed_again(EmploymentType type, LocalDate from);

  /** With the titles of the posts by which somebody is meant. */
  String in_title(String titles, KeptText employed);

  /** With the role or section as whose somebody is meant. */
  String as_whom(KeptText who, KeptText why);

  /** The same with the number of its document. */
  String designated_by(DesignationRole role, String affairs, LocalDate from, String document);

  String lost(KeptText why);

  String left_office(LocalDate last);

  String term_ended(LocalDate last);

  String undesignated(LocalDate last);

  String reappointed(LocalDate from);

  /** Another appointment follows that is no 再度の任用. */
  String appointed_on(LocalDate from);

  String appointment_taken_back();

  String designation_taken_back();

  String event_taken_back();

  /** That the return was on another day, or was none. */
  String return_taken_back(LocalDate day);

  /** That somebody was still away on the day of the return, or again. */
  String still_away(AbsenceKind leave, LocalDate day);

  String out_of_scope();

  /** Where somebody worked on the day, or as what, is not as it was known. */
  String moved_by(LocalDate day);

  String other_employment(KeptText type);

  String designated(DesignationRole role, String affairs, LocalDate from);

  /** What a designation is called, without its days. */
  String role(DesignationRole role, String affairs);

  /** The same with the number of the document. */
  String role_by(DesignationRole role, String affairs, String document);

  String back_from(KeptText absence);

  String to(String department);

  /**
   * That something happened in a person's work.
   *
   * @param subject what it happened to or with
   */
  String happened(KeptText subject, Occurrence.Event kind, LocalDate day);

  /** The same of what ends with the day. */
  String ends(KeptText subject, Occurrence.Event kind, LocalDate day);

  String announced(String text, Occurrence.Event kind, LocalDate day);

  String kind(Occurrence.Event kind);

  String exclusion_approved();

  String exclusion_ended();

  String extended();

  String requirements_changed();

  String horizon_extended();
}

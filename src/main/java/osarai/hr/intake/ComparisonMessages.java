package osarai.hr.intake;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import java.util.List;
import osarai.forms.KeptText;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;

/**
 * Texts about the difference between two careers, kept with the preview of a file. Equal facts give
 * equal texts, so comparing the kept texts shows whether the file would still do the same.
 */
@MessageBundle("differences")
public interface ComparisonMessages {
  /** The text from before the former name stood beside the new one; kept previews use it. */
  String name(LocalDate from, String name);

  /** The same name, on other days. */
  String name_from(LocalDate from, String name);

  String renamed(LocalDate from, String was, String name);

  /** Beside a changed name: it may be another person with the same family name. */
  String family_name_only();

  String revoked(LocalDate from);

  String begins(EmploymentType type, KeptText period, String number, List<KeptText> posts);

  /**
   * Beside an appointment that begins: on these days the person has another one, under another
   * number.
   */
  String beside(String number, KeptText period);

  String ends(LocalDate last);

  String period(KeptText was, KeptText is);

  String type(EmploymentType was, EmploymentType is);

  String moved(List<KeptText> posts);

  String periods_of_posts(List<KeptText> posts);

  /** One post among others. */
  String post(String department, String title, LocalDate from);

  /** The same, with a known last day. */
  String post_until(String department, String title, LocalDate from, LocalDate last);

  /** Beside a post under whatever title. */
  String leads(Position position, String department, LocalDate from);

  /** Of somebody who stays in office. */
  String leads_no_more(Position position, String department, LocalDate from);

  /** Who had the number of somebody new before. */
  String number_of(String name, KeptText period);

  /** An external id of somebody who was known without one; the id itself may look like anything. */
  String identified();

  String no_leave();

  String leave(List<KeptText> absences);

  /** One absence among others. */
  String away(KeptText kind, KeptText period);

  String no_designations();

  String designations(List<KeptText> designations);

  /** Only the number of a document was corrected; either may be empty. */
  String redocumented(DesignationRole role, String affairs, String former, String number);

  /** One designation among others. */
  String designated(DesignationRole role, String affairs, KeptText period);
}

package osarai.hr.intake;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import java.util.List;
import osarai.forms.KeptText;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/**
 * What is told of the difference between two careers; kept with the preview of a file. A preview is
 * compared by what is kept of these texts with what the file would do later: equal facts give equal
 * texts.
 */
@MessageBundle("differences")
public interface ComparisonMessages {
  /** As it was told until the former name stood beside the new one; in previews that are kept. */
  String name(LocalDate from, String name);

  /** The same name, on other days. */
  String name_from(LocalDate from, String name);

  String renamed(LocalDate from, String was, String name);

  /** Beside the other name: it may be another person of the same family name. */
  String family_name_only();

  String revoked(LocalDate from);

  String begins(EmploymentType type, KeptText period, String number, List<KeptText> posts);

  /** Beside one that begins: the person has another under another number in these days. */
  String beside(String number, KeptText period);

  String ends(LocalDate last);

  String period(KeptText was, KeptText is);

  String type(EmploymentType was, EmploymentType is);

  String moved(List<KeptText> posts);

  String periods_of_posts(List<KeptText> posts);

  /** One post among others. */
  String post(String department, String title, LocalDate from);

  /** The same, of which the last day is known. */
  String post_until(String department, String title, LocalDate from, LocalDate last);

  /** Whose the number of somebody new was. */
  String number_of(String name, KeptText period);

  /** An external id of somebody who was known without one; the id itself may look like anything. */
  String identified();

  String no_leave();

  String leave(List<KeptText> absences);

  /** One absence among others. */
  String away(KeptText kind, KeptText period);

  String no_designations();

  String designations(List<KeptText> designations);

  /** The number of a document alone was corrected; either may be empty. */
  String redocumented(DesignationRole role, String affairs, String former, String number);

  /** One designation among others. */
  String designated(DesignationRole role, String affairs, KeptText period);
}

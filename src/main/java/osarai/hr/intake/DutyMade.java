package osarai.hr.intake;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import osarai.curriculum.DutyView;
import osarai.forms.KeptTexts;

/** A duty that a person has now, and why, as interfaces return it. */
@Schema(name = "Duty")
public record DutyMade(
    String course, int fiscalYear, LocalDate opensOn, LocalDate dueOn, String reason) {

  public static List<DutyMade> of(List<DutyView> duties, KeptTexts texts) {
    return duties.stream()
        .map(
            d ->
                new DutyMade(
                    d.course(), d.fiscalYear(), d.opensOn(), d.dueOn(), texts.said(d.reason())))
        .toList();
  }
}

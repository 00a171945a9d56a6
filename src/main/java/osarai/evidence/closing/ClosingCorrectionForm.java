package osarai.evidence.closing;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.evidence.closing.ClosingCorrection.CorrectionRequest;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.forms.Worded;
import osarai.people.Longest;

/** The form that asks for a correction, as it was sent. */
public class ClosingCorrectionForm {
  @FormParam("correction")
  @Nullable String correction;

  @FormParam("duty")
  @Nullable String duty;

  @FormParam("found")
  @Nullable String found;

  @FormParam("reason")
  @Nullable String reason;

  @FormParam("document")
  @Nullable String document;

  /** What the form comes to: a request, or what to mend. */
  record Read(Optional<CorrectionRequest> request, List<ClosingFault> faults) {}

  Read read(FiscalYear year) {
    List<ClosingFault> faults = new ArrayList<>();
    Optional<UUID> about = dutyId();
    Optional<CorrectionFinding> what = Worded.of(CorrectionFinding.class, found);
    if (about.isEmpty()) {
      faults.add(new ClosingFault("", ClosingFault.What.NO_DUTY));
    }
    if (what.isEmpty()) {
      faults.add(new ClosingFault("found", ClosingFault.What.NO_FOUND));
    }
    TypedText why = TypedText.neededRemark(reason);
    TypedText paper = TypedText.needed(document, Longest.DOCUMENT);
    ClosingFault.ofReason(why).ifPresent(faults::add);
    ClosingFault.ofDocument(paper).ifPresent(faults::add);
    return faults.isEmpty()
        ? new Read(
            Optional.of(
                new CorrectionRequest(
                    year, about.orElseThrow(), what.orElseThrow(), why.text(), paper.text())),
            faults)
        : new Read(Optional.empty(), faults);
  }

  Optional<UUID> id() {
    return TypedId.of(correction);
  }

  Optional<UUID> dutyId() {
    return TypedId.of(duty);
  }
}

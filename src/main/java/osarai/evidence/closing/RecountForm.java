package osarai.evidence.closing;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.people.Longest;

/** The form that asks for a recount, as it was sent. */
public class RecountForm {
  @FormParam("recount")
  @Nullable String recount;

  @FormParam("reason")
  @Nullable String reason;

  @FormParam("document")
  @Nullable String document;

  /** What is to be mended in it. */
  List<ClosingFault> faults() {
    List<ClosingFault> faults = new ArrayList<>();
    ClosingFault.ofReason(TypedText.neededRemark(reason)).ifPresent(faults::add);
    ClosingFault.ofDocument(TypedText.needed(document, Longest.DOCUMENT)).ifPresent(faults::add);
    return faults;
  }

  Optional<UUID> id() {
    return TypedId.of(recount);
  }

  /** What a form without faults asks for. */
  RecountRequest request(UUID id, FiscalYear year) {
    return new RecountRequest(
        id,
        year,
        TypedText.neededRemark(reason).text(),
        TypedText.needed(document, Longest.DOCUMENT).text());
  }
}

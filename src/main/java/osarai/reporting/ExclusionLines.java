package osarai.reporting;

import java.util.UUID;
import java.util.function.Function;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.Exclusions;

/** Requests for exclusions as a person's page shows them. */
final class ExclusionLines {
  private ExclusionLines() {}

  static PersonView.ExclusionLine line(
      Exclusions.Asked one, PersonViews.Asked asked, Function<UUID, String> name) {
    Exclusions.Decided later = one.decided();
    Exclusions.Decided decided = later != null && later.at().isBefore(asked.end()) ? later : null;
    return new PersonView.ExclusionLine(
        one.id().toString(),
        one.reason().japanese(),
        one.period().japanese(),
        one.note(),
        name.apply(one.requestedBy()) + " " + JapaneseDate.of(one.requestedAt()),
        decided == null ? "waiting" : decided.approved() ? "approved" : "refused",
        decided == null
            ? ""
            : (name.apply(decided.by())
                    + " "
                    + JapaneseDate.of(decided.at())
                    + " "
                    + decided.note())
                .strip(),
        asked.mayChange() && asked.known() == null && one.mayBeDecidedBy(asked.reader()));
  }
}

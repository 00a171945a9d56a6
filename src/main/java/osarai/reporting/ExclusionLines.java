package osarai.reporting;

import java.util.UUID;
import java.util.function.Function;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.office.RequestedExclusion;

/** Requests for exclusions as a person's page shows them. */
final class ExclusionLines {
  private ExclusionLines() {}

  static PersonView.ExclusionLine line(
      RequestedExclusion one, PersonInquiry asked, Function<UUID, String> name) {
    RequestedExclusion.Decided later = one.decided();
    RequestedExclusion.Decided decided =
        later != null && later.at().isBefore(asked.end()) ? later : null;
    RequestedExclusion.Ended after = one.ended();
    RequestedExclusion.Ended ended =
        after != null && after.at().isBefore(asked.end()) ? after : null;
    boolean changes = asked.mayChange() && asked.known() == null;
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
        ended == null
            ? ""
            : "%sまで %s %s %s"
                .formatted(
                    JapaneseDate.of(ended.lastDay()),
                    name.apply(ended.by()),
                    JapaneseDate.of(ended.at()),
                    ended.reason()),
        changes && one.mayBeDecidedBy(asked.reader()),
        changes && one.isApproved() && one.ended() == null);
  }
}

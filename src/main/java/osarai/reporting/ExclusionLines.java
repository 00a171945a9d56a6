package osarai.reporting;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.office.RequestedExclusion;
import osarai.reporting.PersonView.ExclusionState;

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
        one.reason(),
        JapaneseDate.of(one.period()),
        one.note(),
        name.apply(one.requestedBy()) + " " + JapaneseDate.of(one.requestedAt()),
        state(decided),
        decided == null ? "" : words(decided, name),
        ended == null ? null : ended(ended, name),
        asked.mayDecide() && asked.known() == null && one.mayBeDecidedBy(asked.reader()),
        changes && one.isApproved() && one.ended() == null);
  }

  private static String words(RequestedExclusion.Decided decided, Function<UUID, String> name) {
    return "%s %s %s"
        .formatted(name.apply(decided.by()), JapaneseDate.of(decided.at()), decided.note())
        .strip();
  }

  private static PersonView.EndedExclusion ended(
      RequestedExclusion.Ended ended, Function<UUID, String> name) {
    return new PersonView.EndedExclusion(
        JapaneseDate.of(ended.lastDay()),
        name.apply(ended.by()),
        JapaneseDate.of(ended.at()),
        ended.reason());
  }

  private static ExclusionState state(RequestedExclusion.@Nullable Decided decided) {
    if (decided == null) {
      return ExclusionState.WAITING;
    }
    return decided.approved() ? ExclusionState.APPROVED : ExclusionState.REFUSED;
  }
}

package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.DEPUTY;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.TANAKA;
import static osarai.trainings.SessionDraft.absent;
import static osarai.trainings.SessionDraft.entry;
import static osarai.trainings.SessionDraft.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.forms.Seen;

/** What becomes of a sheet whose page was made before something else was entered. */
class TickRoundTest {
  private static final Attendance FIRST = row(entry(TANAKA, 6), 0);
  private static final Attendance SECOND = row(entry(TANAKA, 7), 1);
  private static final Attendance COMPLETE = row(entry(TANAKA, 9), 1);

  @Test
  void whatAColleagueEnteredSinceStaysWhereNobodyTouchedTheRow() {
    Seen empty = Seen.of("");
    assertThat(became(empty, absent(TANAKA), FIRST)).isEqualTo(Became.UNCHANGED);
    assertThat(became(empty, absent(TANAKA), COMPLETE)).isEqualTo(Became.UNCHANGED);
    Seen first = Seen.of(FIRST.mark());
    assertThat(became(first, entry(TANAKA, 6), FIRST, SECOND)).isEqualTo(Became.UNCHANGED);
    assertThat(became(first, entry(TANAKA, 6), FIRST, COMPLETE)).isEqualTo(Became.UNCHANGED);
  }

  @Test
  void whatWasEnteredInTheRowIsNotPassedOverByAFormOfBefore() {
    assertThat(became(Seen.of(""), entry(TANAKA, 9), FIRST)).isEqualTo(Became.CHANGED_SINCE);
    assertThat(became(Seen.of(""), entry(TANAKA, 8), COMPLETE))
        .as("no row is left for it")
        .isEqualTo(Became.STANDS_OTHERWISE);
    Seen first = Seen.of(FIRST.mark());
    assertThat(became(first, entry(TANAKA, 9), FIRST, SECOND)).isEqualTo(Became.CHANGED_SINCE);
    assertThat(became(first, absent(TANAKA), FIRST, COMPLETE)).isEqualTo(Became.STANDS_OTHERWISE);
  }

  @Test
  void whoKnowsOfTheChangeChangesItWithAReason() {
    Seen both = Seen.of(FIRST.mark() + " " + SECOND.mark());
    assertThat(became(both, entry(TANAKA, 9), FIRST, SECOND)).isEqualTo(Became.COMPLETE);
    assertThat(became(both, absent(TANAKA), FIRST, SECOND)).isEqualTo(Became.ABSENT);
  }

  @Test
  void theSameFormTwiceChangesNothing() {
    assertThat(became(Seen.of(""), entry(TANAKA, 6), FIRST)).isEqualTo(Became.UNCHANGED);
  }

  @Test
  void aPageThatSaysNothingOfWhatItSawPasses() {
    assertThat(became(Seen.UNSAID, entry(TANAKA, 9), FIRST)).isEqualTo(Became.COMPLETE);
  }

  @Test
  void ofAnotherPersonTheSheetIsTakenAllTheSame() {
    TickRound round = round(Seen.of(""), FIRST);
    assertThat(round.became(List.of(absent(TANAKA), entry(SATO, 9)), null, DEPUTY))
        .containsEntry(TANAKA, Became.UNCHANGED)
        .containsEntry(SATO, Became.COMPLETE);
  }

  private static @Nullable Became became(Seen seen, Attendance.Entry entry, Attendance... rows) {
    boolean own = seen.marks() != null && seen.isBefore(rows[rows.length - 1].mark());
    return round(seen, rows)
        .became(List.of(entry), own ? null : "採点のため", own ? SessionDraft.HEAD : DEPUTY)
        .get(TANAKA);
  }

  private static TickRound round(Seen seen, Attendance... rows) {
    return new TickRound(
        SessionDraft.SESSION,
        SessionDraft.COURSE,
        GroupSessions.newest(Stream.of(rows)),
        GroupSessions.newest(Stream.of(rows).filter(row -> seen.has(row.mark()))),
        seen,
        Set.of(),
        Map.of(TANAKA, SessionDraft.trainee(TANAKA), SATO, SessionDraft.trainee(SATO)),
        Set.of(TANAKA, SATO),
        false);
  }
}

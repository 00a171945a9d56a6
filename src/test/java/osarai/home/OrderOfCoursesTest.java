package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.content.SmallCourse;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;

/** Which of several courses comes first. */
class OrderOfCoursesTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

  @Test
  void theFirstDueComesFirstAndOfOneDayWhatHandlingWaitsFor() {
    assertThat(order(duty("all-staff", DUE), duty("handlers", DUE)))
        .containsExactly("handlers", "all-staff");
    assertThat(order(duty("all-staff", DUE), duty("handlers", DUE.plusDays(1))))
        .containsExactly("all-staff", "handlers");
    assertThat(order(duty("a", DUE.minusDays(1)), duty("all-staff", DUE), duty("handlers", DUE)))
        .containsExactly("a", "handlers", "all-staff");
  }

  private static DutyStanding duty(String course, LocalDate dueOn) {
    return StandingDraft.of(TANAKA, course).days(FROM, dueOn).standing();
  }

  private static List<String> order(DutyStanding... duties) {
    List<MyTraining.OwedCourse> lines =
        MyTraining.lines(
            List.of(duties),
            Map.of(),
            id -> Optional.of(SmallCourse.agreed(id, "a/one", "a/two")),
            LocalDate.of(2026, 10, 1));
    return MyTraining.inOrder(lines, "handlers"::equals).stream()
        .map(line -> line.course().id())
        .toList();
  }
}

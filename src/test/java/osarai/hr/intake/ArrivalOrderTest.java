package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.REVENUE;
import static osarai.hr.intake.WrittenNotices.TAXES;
import static osarai.hr.intake.WrittenNotices.day;
import static osarai.hr.intake.WrittenNotices.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.people.Career;

/** In whatever order a year of notices arrives, the same career follows. */
class ArrivalOrderTest {
  private final WrittenNotices written = new WrittenNotices();

  /** Whatever order notices of different days arrive in, the same is true in the end. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void theOrderOfArrivalMakesNoDifference(long seed) {
    Random random = new Random(seed);
    List<Notice> notices = year(random);
    Career inOrder = career(notices);
    for (int i = 0; i < 50; i++) {
      List<Notice> arrived = new ArrayList<>(notices);
      Collections.shuffle(arrived, random);
      List<Notice> renumbered = new ArrayList<>();
      for (int n = 0; n < arrived.size(); n++) {
        Notice a = arrived.get(n);
        renumbered.add(
            new Notice(a.id(), n, a.staffNumber(), a.effective(), null, null, null, a.content()));
      }
      assertThat(career(renumbered)).as("seed %s, turn %s", seed, i).isEqualTo(inOrder);
    }
  }

  private List<Notice> year(Random random) {
    List<UUID> places = List.of(CITIZENS, TAXES, REVENUE);
    List<Notice> notices = new ArrayList<>();
    notices.add(written.term("2026-04-01", "2027-03-31", CITIZENS));
    LocalDate day = day("2026-04-02");
    while (day.isBefore(day("2027-03-01"))) {
      day = day.plusDays(1 + random.nextInt(60));
      String on = day.toString();
      notices.add(
          switch (random.nextInt(4)) {
            case 0 -> written.moves(on, places.get(random.nextInt(3)));
            case 1 -> written.designated(on, "範囲" + random.nextInt(3));
            case 2 -> written.onLeave(on, List.of(leave(on, null)));
            default -> written.onLeave(on, List.of());
          });
    }
    notices.add(written.term("2027-04-01", "2028-03-31", TAXES));
    return notices;
  }

  private Career career(Notice... notices) {
    return career(List.of(notices));
  }

  private static Career career(List<Notice> notices) {
    return Timeline.of(notices, Set.of(), Successions.none());
  }
}

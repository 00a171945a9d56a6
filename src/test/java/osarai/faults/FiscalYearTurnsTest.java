package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.demo.Application;
import osarai.running.Packaged;
import osarai.running.PackagedRows;
import osarai.running.ShiftedClock;
import osarai.running.Stack;

/**
 * F25: midnight after 31 March, as the packaged application sees it on a host that keeps UTC.
 * Nothing is started again and no job runs.
 */
@Tag("running")
class FiscalYearTurnsTest {
  private static final String NOTHING_TO_DO = "いま受ける研修はありません";

  private final FiscalYear old = FiscalYear.of(LocalDate.now(ZoneId.of("Asia/Tokyo")));
  private final ShiftedClock clock = ShiftedClock.from(old.lastDay().atTime(23, 30));
  private final Application node = Packaged.nodeUnder(clock);

  @AfterEach
  void stop() {
    node.stop();
    Stack.shared().identityProvider().allowRedirectsOf(Packaged.running().application().url());
  }

  @Test
  void theNewYearsDutyIsOpenAtMidnightInJapanAndEachCompletionHasItsYear() throws Exception {
    node.start();
    clock.set(old.lastDay().atTime(23, 40));
    Clerk clerk = Clerk.newAt(node.url());
    clerk.readAll();
    clerk.failAndPass(0);
    assertThat(page(clerk))
        .contains(NOTHING_TO_DO, JapaneseDate.of(old), JapaneseDate.of(old.lastDay()))
        .doesNotContain(finishedIn(old.next()));

    clock.set(old.next().firstDay().atTime(0, 0, 5));
    long turned = System.nanoTime();
    while (page(clerk).contains(NOTHING_TO_DO)) {
      assertThat(Duration.ofNanos(System.nanoTime() - turned)).isLessThan(Duration.ofSeconds(30));
      Thread.sleep(100);
    }
    assertThat(page(clerk)).contains("受講が必要です", finishedIn(old));

    clerk.readAll();
    clerk.failAndPass(0);
    assertThat(page(clerk))
        .contains(NOTHING_TO_DO, finishedIn(old), finishedIn(old.next()))
        .contains(JapaneseDate.of(old.next().firstDay()));
    assertThat(completions(clerk)).containsExactly(old.year() + " 1", old.next().year() + " 0");
  }

  /** How a completion of the year begins on the page. */
  private static String finishedIn(FiscalYear year) {
    return JapaneseDate.of(year) + "、";
  }

  private static String page(Clerk clerk) {
    return clerk.visitor().get("/my-training").body();
  }

  /** The year of each, the same in the ledger, and whether it was before midnight in Japan. */
  private List<String> completions(Clerk clerk) {
    return PackagedRows.column(
        "SELECT CONCAT(c.fiscal_year, ' ', c.completed_at < ?) FROM completion c"
            + " JOIN ledger_entry e ON e.id = c.ledger_entry_id"
            + " WHERE c.person_id = (SELECT person_id FROM appointment WHERE staff_number = ?)"
            + " AND e.payload LIKE CONCAT('%\"fiscalYear\":', c.fiscal_year, '%')"
            + " ORDER BY c.completed_at",
        old.lastDay().atTime(15, 0), clerk.staffNumber());
  }
}

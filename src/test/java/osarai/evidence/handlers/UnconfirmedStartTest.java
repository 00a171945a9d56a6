package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterPeople.id;
import static osarai.evidence.handlers.RegisterPeople.line;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople.Someone;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What the register says of those whose start nobody has confirmed. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class UnconfirmedStartTest {
  @Inject RegisterPeople handlers;

  /** Passed on 1 December, designated from the 21st: nobody has begun. */
  @Test
  void theEarliestDayIsNowhereTheDayOfAStart() {
    Someone clerk = handlers.handlerFrom(LocalDate.of(2026, 12, 21));
    handlers.pass(clerk);
    Visitor officer = handlers.officer().visitor();
    String words = "未確認（始められるのは令和8年12月21日以後）";
    assertThat(line(officer.get("/handlers"), clerk))
        .contains(words)
        .as("no days are counted to a start that nobody knows")
        .doesNotContain(">20<");
    assertThat(officer.get("/handlers.csv").body().lines())
        .filteredOn(line -> line.startsWith(clerk.staffNumber() + ","))
        .singleElement()
        .asString()
        .contains(",2026-12-01,," + words + ",未確認,研修済み・開始待ち,");
    assertThat(officer.get("/handlers/" + id(clerk)).body()).contains("<dd>" + words + "</dd>");
  }
}

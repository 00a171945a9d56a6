package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.KnownUnderANumber.SATO;
import static osarai.hr.intake.KnownUnderANumber.TANAKA;
import static osarai.hr.intake.KnownUnderANumber.assertRefused;
import static osarai.hr.intake.KnownUnderANumber.ends;
import static osarai.hr.intake.KnownUnderANumber.found;
import static osarai.hr.intake.KnownUnderANumber.row;
import static osarai.hr.intake.KnownUnderANumber.term;
import static osarai.hr.intake.Recognition.Decision.NEW;
import static osarai.hr.intake.Recognition.Decision.STAFF_NUMBER;
import static osarai.people.PersonDraft.days;

import java.util.List;
import org.junit.jupiter.api.Test;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/** "Same person?" where something was received before. */
class RecognisedInABatchTest {
  private final KnownUnderANumber who = new KnownUnderANumber();

  @Test
  void whatWasReceivedBeforeIsARepeatWhoeverHasTheNumberNow() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.known(SATO, "サトウ ジロウ", null);
    who.holds(TANAKA, "2020-04-01", "2026-08-31");
    who.holds(SATO, "2026-09-01", null);
    Statement leaves = ends("2026-09-01", "人第8号");
    assertThat(who.recognise(leaves)).isEqualTo(found(SATO, STAFF_NUMBER));
    who.received(TANAKA, leaves);
    assertThat(who.recognise(leaves)).isEqualTo(found(TANAKA, STAFF_NUMBER));
    assertThat(who.recognise(ends("2026-09-01", "人第9号"))).isEqualTo(found(SATO, STAFF_NUMBER));
    who.received.get(TANAKA).forEach(notice -> who.undone.add(notice.id()));
    assertThat(who.recognise(leaves)).isEqualTo(found(SATO, STAFF_NUMBER));
  }

  @Test
  void whatIsReceivedInABatchCountsForWhatFollowsInIt() {
    who.known(TANAKA, "タナカ ハナコ", null);
    who.holds(TANAKA, "2020-04-01", null);
    Statement newcomer = row("2026-10-01", "佐藤 次郎/サトウ ジロウ", term("2026-10-01", null));
    Recognition recognition = who.recognition();
    assertRefused(recognition.of(newcomer), STAFF_NUMBER);
    Statement leaves = ends("2026-09-01", "人第8号");
    who.received(TANAKA, leaves);
    recognition.learn(
        TANAKA,
        null,
        who.received.get(TANAKA).get(0),
        new Career(
            who.facts.get(TANAKA),
            List.of(
                new Career.Served(
                    new StaffNumber("1001"),
                    EmploymentType.REGULAR,
                    days("2020-04-01", "2026-08-31"),
                    List.of())),
            List.of(),
            List.of()));
    assertThat(recognition.of(newcomer)).isEqualTo(found(null, NEW));
    assertThat(recognition.of(leaves)).isEqualTo(found(TANAKA, STAFF_NUMBER));
  }
}

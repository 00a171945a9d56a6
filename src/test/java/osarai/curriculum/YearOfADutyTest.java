package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.CITIZENS;
import static osarai.curriculum.WorkingLife.day;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** To which fiscal year a duty of something that happened belongs, also when its due day moves. */
class YearOfADutyTest {
  private static final Announced MARCH =
      BookInMemory.incident(new UUID(9, 1), day("2027-03-10"), CITIZENS);
  private static final Announced FEBRUARY =
      BookInMemory.incident(new UUID(9, 2), day("2027-02-01"), CITIZENS);

  private final BookInMemory book = new BookInMemory();

  @BeforeEach
  void beforeAnythingHappens() {
    said("2026-12-01", clerk());
  }

  @Test
  void anEventOfMarchIsOfTheYearInWhichItIsDueAndStaysThere() {
    said("2027-03-10", clerk(), MARCH);
    assertThat(events()).containsExactly("after-incident 2027 2027-04-09");
    said("2027-04-01", clerk(), MARCH);
    said("2027-04-20", clerk(), MARCH);
    assertThat(events()).containsExactly("after-incident 2027 2027-04-09");
    assertThat(yearly()).contains("all-staff-yearly 2026 2027-01-04");
    said("2028-04-20", clerk(), MARCH);
    assertThat(events()).as("a year later").containsExactly("after-incident 2027 2027-04-09");
  }

  @Test
  void aChangeOfScopeInMarchHasItsFourteenDays() {
    WorkingLife handler = clerk();
    handler.designation(1, "氏名", "2027-01-01", "2027-03-24");
    handler.designation(2, "氏名と所得", "2027-03-25", null);
    said("2027-03-20", handler);
    assertThat(of("handler-scope-changed"))
        .containsExactly("handler-scope-changed 2027 2027-04-08");
  }

  @Test
  void anEventToldAfterTheYearIsOwedWhereItWasDueInTheNewOne() {
    said("2027-04-05", clerk(), MARCH, FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2027 2027-05-06");
  }

  @Test
  void anEventOfMarchTakenBackInAprilIsWithdrawn() {
    said("2027-03-10", clerk(), MARCH);
    said("2027-04-05", clerk());
    assertThat(events()).isEmpty();
    said("2027-04-06", clerk(), MARCH);
    assertThat(events()).as("and comes back").containsExactly("after-incident 2027 2027-04-09");
  }

  @Test
  void aLeaveTakesItIntoTheNextYearAndItsEndBringsItBack() {
    said("2027-02-01", clerk(), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2026 2027-03-03");
    said("2027-02-12", away("2027-02-10", "2027-10-15"), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2027 2027-11-15");
    said("2027-03-01", away("2027-02-10", "2027-02-20"), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2026 2027-03-23");
  }

  @Test
  void whatWasTakenIntoTheRunningYearDoesNotGoBackIntoOneThatIsOver() {
    said("2027-02-12", away("2027-02-10", "2027-10-15"), FEBRUARY);
    said("2027-04-10", away("2027-02-10", "2027-10-15"), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2027 2027-11-15");
    said("2027-05-01", away("2027-02-10", "2027-02-20"), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2027 2027-03-23");
  }

  @Test
  void aLeaveOfYearsTakesItAlong() {
    said("2027-02-12", away("2027-02-10", "2030-03-31"), FEBRUARY);
    for (String year : List.of("2028-05-01", "2029-05-01", "2030-05-01")) {
      said(year, away("2027-02-10", "2030-03-31"), FEBRUARY);
      assertThat(events()).as(year).containsExactly("after-incident 2030 2030-05-01");
    }
  }

  @Test
  void aYearThatIsOverIsLeftAlone() {
    said("2027-02-01", clerk(), FEBRUARY);
    said("2027-04-05", away("2027-02-10", "2027-10-15"), FEBRUARY);
    assertThat(events()).containsExactly("after-incident 2026 2027-03-03");
    assertThat(yearly()).contains("all-staff-yearly 2026 2027-01-04");
  }

  private void said(String today, WorkingLife life, Announced... announced) {
    book.reckon(life.facts(), List.of(announced), day(today));
  }

  private List<String> events() {
    return of("after-incident");
  }

  private List<String> yearly() {
    return of("all-staff-yearly");
  }

  private List<String> of(String requirement) {
    return new ArrayList<>(
        book.standing().stream().filter(line -> line.startsWith(requirement)).toList());
  }

  private static WorkingLife clerk() {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    life.post(1, CITIZENS, Position.MEMBER, "2018-04-01", null);
    return life;
  }

  private static WorkingLife away(String from, String last) {
    WorkingLife life = clerk();
    life.absence(AbsenceKind.SICK, from, last);
    return life;
  }
}

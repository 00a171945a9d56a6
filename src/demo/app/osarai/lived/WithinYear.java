package osarai.lived;

import java.time.LocalDate;
import java.util.List;
import osarai.calendar.FiscalYear;
import osarai.hr.intake.Statement;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;

/** What happens to the staff between one April and the next. */
final class WithinYear {
  private final Staff staff;
  private final FiscalYear year;

  WithinYear(Staff staff, FiscalYear year) {
    this.staff = staff;
    this.year = year;
  }

  void play() {
    secondPosts();
    familyLeave();
    sickLeave();
    ends();
    autumn();
  }

  /** 兼務, from the second half of April. */
  private void secondPosts() {
    for (int i = 0; i < 2; i++) {
      staff
          .any(who -> who.isRegular(Worker.Rank.MEMBER) && who.handles == null)
          .ifPresent(
              who -> {
                String other =
                    staff
                        .any(one -> one.isRegular(Worker.Rank.CHIEF) && !near(one, who))
                        .orElse(who)
                        .section;
                LocalDate from = year.firstDay().plusDays(14);
                String title = who.title + staff.data.title("second");
                staff.sayings.postedTwice(from.minusDays(5), who, from, other, title);
              });
    }
  }

  private static boolean near(Worker one, Worker other) {
    return one.section.substring(0, 2).equals(other.section.substring(0, 2));
  }

  /** Fourteen weeks of 産休, then 育休 to the end of the next fiscal year's April. */
  private void familyLeave() {
    for (int i = 0; i < 3; i++) {
      LocalDate from = year.firstDay().plusDays(20 + staff.chance.nextInt(280));
      staff
          .any(who -> who.isRegular(Worker.Rank.MEMBER) && who.woman && isYoung(who))
          .ifPresent(
              who -> {
                LocalDate born = from.plusWeeks(14);
                LocalDate back = born.plusMonths(8 + staff.chance.nextInt(8));
                LocalDate on = from.minusDays(30);
                staff.sayings.away(
                    on.isBefore(year.firstDay()) ? year.firstDay() : on,
                    who,
                    List.of(
                        new Statement.Leave(AbsenceKind.MATERNITY, from, born),
                        new Statement.Leave(AbsenceKind.CHILDCARE, born.plusDays(1), back)));
              });
    }
  }

  private boolean isYoung(Worker who) {
    int age = who.age(year.year());
    return age >= 25 && age <= 39;
  }

  private void sickLeave() {
    for (int i = 0; i < 2; i++) {
      LocalDate from = year.firstDay().plusDays(40 + staff.chance.nextInt(220));
      staff
          .any(who -> who.isRegular(Worker.Rank.MEMBER) && who.age(year.year()) >= 40)
          .ifPresent(
              who ->
                  staff.sayings.away(
                      from,
                      who,
                      List.of(
                          new Statement.Leave(
                              AbsenceKind.SICK,
                              from,
                              from.plusDays(60 + staff.chance.nextInt(90))))));
    }
  }

  /** Some are appointed for the second half of the year. */
  private void autumn() {
    LocalDate from = year.firstDay().plusMonths(6);
    for (int i = 0; i < 5; i++) {
      String section =
          staff.any(who -> who.type == EmploymentType.FISCAL_YEAR_PART_TIME).orElseThrow().section;
      staff.appoint(from.minusDays(7), section, staff.section(section).as(), from);
    }
  }

  private void ends() {
    for (int i = 0; i < 4; i++) {
      LocalDate last = year.firstDay().plusMonths(3 + i * 2L).minusDays(1);
      staff
          .any(who -> who.isAppointee() && who.handles == null)
          .ifPresent(
              who -> {
                staff.sayings.leaves(last.minusDays(25), who, last);
                who.gone = true;
              });
    }
  }
}

package osarai.lived;

import java.time.LocalDate;
import java.util.List;
import osarai.calendar.JapaneseDate;
import osarai.hr.intake.Statement;
import osarai.people.DesignationRole;

/** Who handles 特定個人情報; a transfer ends it, and somebody else of the section takes over. */
final class Designating {
  private final Staff staff;

  Designating(Staff staff) {
    this.staff = staff;
  }

  /** Those who handled before the product was there. */
  void found(LocalDate day) {
    for (TownData.Affairs affairs : staff.data.handling()) {
      staff
          .those(who -> who.section.equals(affairs.code()) && who.age(day.getYear()) >= 27)
          .filter(who -> who.isRegular(Worker.Rank.MEMBER))
          .limit(affairs.handlers())
          .forEach(who -> designate(day, who, affairs, day.minusYears(1)));
    }
  }

  /** Those who are missing after a turn of the year. */
  void fill(LocalDate day) {
    for (TownData.Affairs affairs : staff.data.handling()) {
      long there = staff.those(who -> affairs.code().equals(who.handles)).count();
      staff
          .those(who -> who.section.equals(affairs.code()) && who.handles == null)
          .filter(who -> who.isRegular(Worker.Rank.MEMBER))
          .limit(Math.max(0, affairs.handlers() - there))
          .forEach(who -> designate(day.minusDays(6), who, affairs, day));
    }
  }

  private void designate(LocalDate on, Worker who, TownData.Affairs affairs, LocalDate from) {
    who.handles = affairs.code();
    staff.sayings.designated(
        on,
        who,
        List.of(
            new Statement.Designated(
                affairs.code(),
                DesignationRole.HANDLER,
                affairs.affairs(),
                affairs.scope(),
                from,
                null,
                document(from, who.number))));
  }

  private String document(LocalDate day, String number) {
    String written = JapaneseDate.of(day);
    String year = written.substring(0, written.indexOf('年') + 1);
    return staff.data.said("designation").formatted(year, number);
  }
}

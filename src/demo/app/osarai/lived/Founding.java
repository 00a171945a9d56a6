package osarai.lived;

import java.time.LocalDate;
import osarai.calendar.FiscalYear;

/** Who works in the town on the first day of the past. */
final class Founding {
  private final Staff staff;
  private final LocalDate day;

  Founding(Staff staff, FiscalYear first) {
    this.staff = staff;
    this.day = first.firstDay();
  }

  void play() {
    staff.data.heads().forEach((code, title) -> hire(code, Worker.Rank.HEAD, title, 53, 59));
    for (TownData.Section section : staff.data.sections()) {
      // the sections that are no 係 have their head already
      boolean led = staff.data.heads().containsKey(section.code());
      for (int i = 0; i < section.regular(); i++) {
        if (i == 0 && !led && isChiefly(section.code())) {
          hire(section.code(), Worker.Rank.CHIEF, staff.data.title("chief"), 43, 52);
        } else {
          member(section.code());
        }
      }
      for (int i = 0; i < section.appointees(); i++) {
        staff.appoint(day, section.code(), section.as(), day);
      }
    }
  }

  /** A 係 is below a 課. */
  static boolean isChiefly(String code) {
    return !code.endsWith("0");
  }

  private void hire(String code, Worker.Rank rank, String title, int youngest, int oldest) {
    staff.hire(day, code, rank, title, born(youngest, oldest), null);
  }

  private void member(String code) {
    int born = born(23, 50);
    staff.hire(day, code, Worker.Rank.MEMBER, staff.titleAt(day.getYear() - born), born, null);
  }

  private int born(int youngest, int oldest) {
    return day.getYear() - youngest - staff.chance.nextInt(oldest - youngest + 1);
  }
}

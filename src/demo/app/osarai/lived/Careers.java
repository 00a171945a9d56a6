package osarai.lived;

import java.util.List;
import osarai.calendar.FiscalYear;
import osarai.hr.intake.Statement;

/** All that HR says in the years that are played; from the same files always the same. */
final class Careers {
  private static final long SEED = 20240401;

  private Careers() {}

  /**
   * From the first day of the first year to the first day of the year after the last.
   *
   * @param known what the town's own file says of its people
   */
  static List<DatedStatement> of(TownData data, List<Statement> known, FiscalYear first, FiscalYear last) {
    Staff staff = new Staff(data, SEED);
    known.forEach(said -> staff.sayings.unfolded(said, first.firstDay()));
    Designating designating = new Designating(staff);
    new Founding(staff, first).play();
    designating.found(first.firstDay());
    for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.next()) {
      new WithinYear(staff, year).play();
      new YearTurn(staff, year.next()).play();
      designating.fill(year.next().firstDay());
    }
    return staff.sayings.all();
  }
}

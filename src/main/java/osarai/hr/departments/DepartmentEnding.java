package osarai.hr.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.hr.departments.DepartmentRefused.Fault;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.people.Department;

/**
 * That a department ends with a day.
 *
 * @param successor to whom its people go; null for nobody
 */
record DepartmentEnding(UUID department, LocalDate lastDay, @Nullable UUID successor) {

  /**
   * Why it cannot, all of it.
   *
   * @param versions of all departments
   * @param hasPeople whether somebody has a post there on the day after
   */
  List<Fault> faults(List<Department> versions, boolean hasPeople) {
    List<Fault> faults = new ArrayList<>();
    if (department.equals(successor)) {
      faults.add(Fault.of(Why.OWN_SUCCESSOR));
    }
    if (versions.stream()
        .anyMatch(d -> d.id().equals(department) && d.period().from().isAfter(lastDay))) {
      faults.add(Fault.of(Why.CHANGES_LATER));
    }
    if (versions.stream()
        .anyMatch(d -> department.equals(d.parentId()) && goesOn(d.period(), lastDay))) {
      faults.add(Fault.of(Why.HAS_BELOW));
    }
    if (successor == null && hasPeople) {
      faults.add(Fault.of(Why.HAS_PEOPLE));
    }
    return faults;
  }

  private static boolean goesOn(Period period, LocalDate lastDay) {
    LocalDate until = period.until();
    return until == null || until.isAfter(lastDay.plusDays(1));
  }
}

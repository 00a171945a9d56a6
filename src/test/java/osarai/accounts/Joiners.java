package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import osarai.calendar.Period;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Visitor;

/** People who join the roster, and how they get their accounts and the sheets about them. */
@ApplicationScoped
class Joiners {
  @Inject NewPeople people;
  @Inject AccountRunner runner;

  Someone joins(String section) {
    return people.inRosterOnly(
        people.freshNumber(),
        section,
        Position.MEMBER,
        EmploymentType.REGULAR,
        Period.from(NewPeople.FIRST_DAY));
  }

  void getAccounts() {
    for (int settled = 1; settled > 0; ) {
      settled = runner.work();
    }
  }

  /** The form that asks for the sheets of a section. */
  Map<String, String> sheet(Visitor hr, String section) {
    Map<String, String> form = new HashMap<>();
    form.put("department", people.department(section).toString());
    form.put("issue", hr.get("/accounts").field("issue").orElseThrow());
    return form;
  }
}

package osarai.hr.intake;

import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** Careers of somebody in short, and what differs between two. */
final class ComparedCareers {
  static final Successions TOWN =
      new Successions(
          Map.of(
              section(210), List.of(department(210, "市民課")),
              section(220), List.of(department(220, "税務課"))));

  private ComparedCareers() {}

  static Comparison compare(Career before, Career after) {
    return new Comparison(before, after, TOWN);
  }

  static Career called(String name, Career.Served served) {
    String[] both = name.split("/");
    return new Career(
        List.of(
            new Career.Called(PersonName.of(both[0], new Kana(both[1])), days("2026-04-01", null))),
        List.of(served),
        List.of(),
        List.of());
  }

  static Career career(String name, Career.Served... served) {
    Career.Called called =
        new Career.Called(PersonName.of(name, new Kana("アオキ ハナ")), days("2026-04-01", null));
    return new Career(List.of(called), List.of(served), List.of(), List.of());
  }

  static Career.Served regular(String first, @Nullable String last, Career.Post... posts) {
    return new Career.Served(
        new StaffNumber("1001"), EmploymentType.REGULAR, days(first, last), List.of(posts));
  }

  static Career.Served fiscalYear(String first, String last) {
    return new Career.Served(
        new StaffNumber("1001"),
        EmploymentType.FISCAL_YEAR_PART_TIME,
        days(first, last),
        List.of());
  }

  static Career.Post post(int department, String first, @Nullable String last) {
    return new Career.Post(section(department), Position.MEMBER, "主事", days(first, last));
  }

  static Department department(int code, String name) {
    return new Department(
        section(code), String.valueOf(code), name, null, true, days("2010-04-01", null));
  }
}

package osarai.hr.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.hr.departments.DepartmentView.TreeEntry;
import osarai.people.Department;

/** The tree of departments as it stands on a day. */
class DepartmentViewTest {
  private static List<TreeEntry> tree(String day, Department... departments) {
    Map<UUID, List<Department>> all =
        Arrays.stream(departments).collect(Collectors.groupingBy(Department::id));
    Map<UUID, List<String>> leaders = Map.of(section(100), List.of("佐藤 花子", "鈴木 太郎"));
    return DepartmentView.of(all, leaders, day(day), true, null).lines();
  }

  private static Department department(
      int code, @Nullable Integer parent, String first, @Nullable String last) {
    return new Department(
        section(code),
        String.valueOf(code),
        "課" + code,
        parent == null ? null : section(parent),
        true,
        days(first, last));
  }

  @Test
  void eachStandsBelowItsParentInTheOrderOfTheCodes() {
    assertThat(
            tree(
                "2026-12-01",
                department(120, 100, "2015-04-01", null),
                department(200, null, "2015-04-01", null),
                department(111, 110, "2015-04-01", null),
                department(110, 100, "2015-04-01", null),
                department(100, null, "2015-04-01", null)))
        .extracting(entry -> entry.department().code() + ":" + entry.depth())
        .containsExactly("100:0", "110:1", "111:2", "120:1", "200:0");
  }

  @Test
  void onlyTheVersionOfTheDayIsShown() {
    Department before = department(110, 100, "2015-04-01", "2027-03-31");
    Department after = department(110, 200, "2027-04-01", null);
    Department top = department(100, null, "2015-04-01", null);
    Department other = department(200, null, "2015-04-01", null);
    assertThat(tree("2027-03-31", before, after, top, other))
        .extracting(entry -> entry.department().code())
        .containsExactly("100", "110", "200");
    assertThat(tree("2027-04-01", before, after, top, other))
        .extracting(entry -> entry.department().code())
        .containsExactly("100", "200", "110");
  }

  @Test
  void whoseParentIsGoneStandsAtTheTop() {
    assertThat(tree("2026-12-01", department(110, 999, "2015-04-01", null)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.depth()).isZero());
  }

  @Test
  void whatWasPutBelowItselfCanStillBeFound() {
    assertThat(
            tree(
                "2026-12-01",
                department(110, 120, "2015-04-01", null),
                department(120, 110, "2015-04-01", null),
                department(130, null, "2015-04-01", null)))
        .extracting(entry -> entry.department().code() + ":" + entry.depth())
        .containsExactly("130:0", "110:0", "120:1");
  }

  @Test
  void leadersAreNamedAndDeepOnesAreNotIndentedFurther() {
    TreeEntry top = tree("2026-12-01", department(100, null, "2015-04-01", null)).get(0);
    assertThat(top.leaders()).isEqualTo("佐藤 花子、鈴木 太郎");
    assertThat(top.authority()).isEmpty();
    assertThat(new TreeEntry(top.department(), 9, "").indent()).isEqualTo(5);
  }
}

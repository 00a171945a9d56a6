package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.people.Department;

/** 市民部 (10) has 市民課 (210), into which 戸籍課 (211) went on 1 April 2026; 税務課 (220) is another. */
class HandlerRightsTest {
  private static final DepartmentTree TREE =
      tree(
          department(10, null, "2010-04-01", null, null),
          department(210, 10, "2010-04-01", null, null),
          department(211, 10, "2010-04-01", "2026-03-31", 210),
          department(220, null, "2010-04-01", null, null));

  @Test
  void whoIsNothingSeesAndConfirmsNothing() {
    HandlerRights nobody = rights(false, false, Set.of(), Set.of());
    assertThat(nobody.mayLook()).isFalse();
    assertThat(nobody.mayConfirm()).isFalse();
    assertThat(nobody.sees(section(210), TREE)).isFalse();
    assertThat(nobody.confirms(section(210), TREE)).isFalse();
  }

  @Test
  void anAuditorSeesAllAndConfirmsNothing() {
    HandlerRights auditor = rights(true, false, Set.of(), Set.of());
    assertThat(auditor.mayLook()).isTrue();
    assertThat(auditor.mayConfirm()).isFalse();
    assertThat(auditor.sees(section(999), TREE)).isTrue();
    assertThat(auditor.confirms(section(210), TREE)).isFalse();
    assertThat(auditor.seen()).isNull();
  }

  @Test
  void theOfficeConfirmsEverywhere() {
    HandlerRights office = rights(true, true, Set.of(), Set.of());
    assertThat(office.mayConfirm()).isTrue();
    assertThat(office.confirms(section(220), TREE)).isTrue();
  }

  @Test
  void aHeadSeesTheOwnAndWhatIsBelowOrWentThereAndConfirmsNothing() {
    HandlerRights head = rights(false, false, Set.of(section(210)), Set.of());
    assertThat(head.mayLook()).isTrue();
    assertThat(head.mayConfirm()).isFalse();
    assertThat(head.sees(section(210), TREE)).isTrue();
    assertThat(head.sees(section(211), TREE)).isTrue();
    assertThat(head.sees(section(220), TREE)).isFalse();
    assertThat(head.sees(section(10), TREE)).isFalse();
    assertThat(head.confirms(section(210), TREE)).isFalse();
    assertThat(rights(false, false, Set.of(section(10)), Set.of()).sees(section(210), TREE))
        .isTrue();
  }

  @Test
  void aProtectionOfficerConfirmsForTheDepartmentAndWhatWentIntoIt() {
    HandlerRights officer = rights(false, false, Set.of(), Set.of(section(210)));
    assertThat(officer.mayLook()).isTrue();
    assertThat(officer.mayConfirm()).isTrue();
    assertThat(officer.confirms(section(210), TREE)).isTrue();
    assertThat(officer.confirms(section(211), TREE)).isTrue();
    assertThat(officer.confirms(section(220), TREE)).isFalse();
    HandlerRights above = rights(false, false, Set.of(), Set.of(section(10)));
    assertThat(above.sees(section(210), TREE)).isTrue();
    assertThat(above.confirms(section(210), TREE)).isFalse();
  }

  @Test
  void anOfficerOfADepartmentThatEndedConfirmsWhereItWent() {
    HandlerRights officer = rights(false, false, Set.of(), Set.of(section(211)));
    assertThat(officer.confirms(section(210), TREE)).isTrue();
    assertThat(officer.own()).containsExactly(section(211));
  }

  @Test
  void aDepartmentOfTheTreeIsCalledAsItIsOrLastWas() {
    assertThat(TREE.name(section(211))).isEqualTo("課211");
    assertThat(TREE.code(section(210))).isEqualTo("210");
    assertThat(TREE.name(section(999))).isEmpty();
    assertThat(TREE.heir(section(211))).isEqualTo(section(210));
    assertThat(TREE.heir(section(999))).isEqualTo(section(999));
  }

  @Test
  void aCircleOfSuccessorsEnds() {
    DepartmentTree circle =
        tree(
            department(1, null, "2010-04-01", "2020-03-31", 2),
            department(2, null, "2010-04-01", "2020-03-31", 1));
    assertThat(circle.isWithin(section(1), Set.of(section(3)))).isFalse();
    assertThat(circle.heir(section(1))).isIn(section(1), section(2));
  }

  private static HandlerRights rights(
      boolean all, boolean office, Set<UUID> headed, Set<UUID> protectedOnes) {
    return new HandlerRights(all, office, headed, protectedOnes);
  }

  private static DepartmentTree tree(Department... versions) {
    Map<UUID, List<Department>> byId =
        Arrays.stream(versions).collect(Collectors.groupingBy(Department::id));
    return new DepartmentTree(byId, day("2026-11-24"));
  }

  private static Department department(
      int code,
      @Nullable Integer parent,
      String first,
      @Nullable String last,
      @Nullable Integer successor) {
    return new Department(
            section(code),
            String.valueOf(code),
            "課" + code,
            parent == null ? null : section(parent),
            true,
            days(first, last))
        .succeededBy(successor == null ? null : section(successor));
  }
}

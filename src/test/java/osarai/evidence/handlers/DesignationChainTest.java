package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;

/** Designations through changes of scope, and departments through reorganisations. */
class DesignationChainTest {
  private static final UUID CITIZENS = UUID.fromString("00000000-0000-7000-8000-000000000210");
  private static final UUID TAXES = UUID.fromString("00000000-0000-7000-8000-000000000220");
  private static final UUID BUREAU = UUID.fromString("00000000-0000-7000-8000-000000000200");

  @Test
  void aChangeOfScopeIsTheSameDesignation() {
    Designation first = designation("氏名", "2026-04-01", "2026-10-01");
    Designation second = designation("氏名と住所", "2026-10-01", null);
    DesignationChain chain = chains(second, first).get(0);
    assertThat(chain.id()).isEqualTo(first.id());
    assertThat(chain.period()).isEqualTo(Period.from(LocalDate.of(2026, 4, 1)));
    assertThat(chain.on(day("2026-03-01")).scope()).isEqualTo("氏名");
    assertThat(chain.on(day("2026-09-30")).scope()).isEqualTo("氏名");
    assertThat(chain.on(day("2026-10-01")).scope()).isEqualTo("氏名と住所");
  }

  @Test
  void afterAGapItIsAnother() {
    assertThat(
            chains(
                designation("氏名", "2026-04-01", "2026-10-01"),
                designation("氏名", "2026-10-02", null)))
        .hasSize(2);
  }

  @Test
  void oneThatRenewsTheSameScopeIsAnother() {
    List<DesignationChain> chains =
        chains(
            designation("氏名", "2026-04-01", "2027-04-01"), designation("氏名", "2027-04-01", null));
    assertThat(chains)
        .extracting(chain -> chain.period().from())
        .containsExactly(day("2026-04-01"), day("2027-04-01"));
  }

  /** 税務課 has become 市民課; the new document names the new section. */
  @ParameterizedTest
  @CsvSource({
    "2026-08-01, 1",
    "2026-10-01, 1",
    "2026-10-02, 2",
  })
  void aChangeOfScopeInTheSectionThatFollowedIsTheSameDesignation(String ended, int chains) {
    Designation first = inDepartment(TAXES, designation("氏名", "2026-04-01", "2026-10-01"));
    Designation second = designation("氏名と住所", "2026-10-01", null);
    PersonFacts person =
        new PersonDraft()
            .department(department(TAXES, null, ended, CITIZENS))
            .department(department(CITIZENS, null, null, null))
            .designated(first)
            .designated(second)
            .facts();
    assertThat(DesignationChain.of(person)).hasSize(chains);
    assertThat(person.before(second))
        .isEqualTo(chains == 1 ? Optional.of(first) : Optional.empty());
  }

  @Test
  void aScopeInAnotherSpellingIsNoOther() {
    assertThat(
            chains(
                designation("氏名", "2026-04-01", "2026-10-01"),
                designation("氏 名", "2026-10-01", null)))
        .as("renewed")
        .hasSize(2);
  }

  private static List<DesignationChain> chains(Designation... designations) {
    PersonDraft person = new PersonDraft();
    List.of(designations).forEach(person::designated);
    return DesignationChain.of(person.facts());
  }

  private static Designation inDepartment(UUID department, Designation one) {
    return new Designation(
        one.id(), department, one.role(), one.affairs(), one.scope(), null, one.period());
  }

  @Test
  void whatIsBelowOrWasTakenOverIsWithin() {
    DepartmentTree tree =
        new DepartmentTree(
            Map.of(
                BUREAU, List.of(department(BUREAU, null, null, null)),
                CITIZENS, List.of(department(CITIZENS, BUREAU, null, null)),
                TAXES, List.of(department(TAXES, BUREAU, "2026-10-01", CITIZENS))),
            day("2026-12-01"));
    assertThat(tree.isWithin(CITIZENS, Set.of(BUREAU))).isTrue();
    assertThat(tree.isWithin(TAXES, Set.of(CITIZENS))).isTrue();
    assertThat(tree.isWithin(TAXES, Set.of(BUREAU))).isTrue();
    assertThat(tree.isWithin(CITIZENS, Set.of(TAXES))).isFalse();
    assertThat(tree.heir(TAXES)).isEqualTo(CITIZENS);
    assertThat(new DepartmentTree(tree.versions(), day("2026-09-30")).heir(TAXES)).isEqualTo(TAXES);
  }

  private static Designation designation(String scope, String from, @Nullable String until) {
    return new Designation(
        UUID.randomUUID(),
        CITIZENS,
        DesignationRole.HANDLER,
        "住民票に関する事務",
        scope,
        null,
        new Period(day(from), until == null ? null : day(until)));
  }

  private static Department department(
      UUID id, @Nullable UUID parent, @Nullable String until, @Nullable UUID successor) {
    return new Department(
        id,
        "1",
        "課",
        parent,
        true,
        new Period(day("2020-04-01"), until == null ? null : day(until)),
        null,
        successor);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}

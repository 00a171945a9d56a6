package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.people.AbsenceKind;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** What happens in a working life, as kind and day. */
class OccurrencesTest {
  private final PersonDraft person = new PersonDraft().department(210, "市民課", "2010-04-01", null);

  @Test
  void whoComesBackFromOneLeaveIntoAnotherHasNotReturned() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .away(AbsenceKind.MATERNITY, "2026-04-01", "2026-07-31")
        .away(AbsenceKind.CHILDCARE, "2026-08-01", "2027-03-31");
    assertThat(happened()).containsExactly("HIRED 2018-04-01", "RETURNED 2027-04-01");
  }

  @Test
  void whoLeavesWhileAwayDoesNotReturn() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-09-30")
        .away(AbsenceKind.SICK, "2026-08-01", "2026-09-30");
    assertThat(happened()).containsExactly("HIRED 2018-04-01", "LEAVING 2026-09-30");
  }

  @Test
  void aSecondTermIsAReappointmentWithOrWithoutAGap() {
    person
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2025-04-01", "2026-03-31")
        .appointed(1002, EmploymentType.FISCAL_YEAR_FULL_TIME, "2026-06-01", "2027-03-31");
    assertThat(happened())
        .containsExactly(
            "HIRED 2025-04-01",
            "TERM_ENDED 2026-03-31",
            "REAPPOINTED 2026-06-01",
            "TERM_ENDED 2027-03-31");
  }

  /** Of its first post, 異動 was told too. */
  @Test
  void whereAReappointmentBeginsIsNoTransfer() {
    person
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2025-04-01", "2026-03-31")
        .posted(1001, section(210), Position.MEMBER, "窓口", "2025-04-01", "2026-03-31")
        .appointed(1002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31")
        .posted(1002, section(220), Position.MEMBER, "窓口", "2026-04-01", "2026-09-30")
        .posted(1002, section(210), Position.MEMBER, "窓口", "2026-10-01", "2027-03-31");
    assertThat(happened())
        .containsExactly(
            "HIRED 2025-04-01",
            "REAPPOINTED 2026-04-01",
            "TERM_ENDED 2027-03-31",
            "MOVED 2026-10-01");
  }

  /** A source that knows no posts tells it as an end and another appointment. */
  @Test
  void aTransferToldAsAnotherAppointmentIsATransferAndNobodyIsHired() {
    person
        .department(220, "税務課", "2010-04-01", null)
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-09-30")
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-09-30")
        .appointed(1002, EmploymentType.REGULAR, "2026-10-01", "2026-12-31")
        .posted(1002, section(220), Position.MEMBER, "主査", "2026-10-01", "2026-12-31")
        .appointed(1003, EmploymentType.REGULAR, "2027-01-01", null)
        .posted(1003, section(220), Position.MEMBER, "係長", "2027-01-01", null);
    assertThat(happened()).containsExactly("HIRED 2018-04-01", "MOVED 2026-10-01");
  }

  @Test
  void whoComesBackToAnotherSectionAfterAGapIsHiredAndNotMoved() {
    person
        .department(220, "税務課", "2010-04-01", null)
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-09-25")
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-09-25")
        .appointed(1002, EmploymentType.REGULAR, "2026-09-28", null)
        .posted(1002, section(220), Position.MEMBER, "主査", "2026-09-28", null);
    assertThat(happened())
        .containsExactly("HIRED 2018-04-01", "LEAVING 2026-09-25", "HIRED 2026-09-28");
  }

  @Test
  void aSecondAppointmentBesideARunningOneIsNeitherAReappointmentNorATransfer() {
    person
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31")
        .posted(1001, section(210), Position.MEMBER, "窓口", "2026-04-01", "2027-03-31")
        .appointed(1002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-06-01", "2027-03-31")
        .posted(1002, section(220), Position.MEMBER, "調査員", "2026-06-01", "2027-03-31");
    assertThat(happened())
        .containsExactly("HIRED 2026-04-01", "TERM_ENDED 2027-03-31", "TERM_ENDED 2027-03-31");
  }

  @Test
  void whoIsAppointedTheDayAfterIsHiredAndHasNotLeft() {
    person
        .appointed(1001, EmploymentType.REGULAR, "1990-04-01", "2026-03-31")
        .appointed(1002, EmploymentType.REAPPOINTED, "2026-04-01", null);
    assertThat(happened()).containsExactly("HIRED 1990-04-01", "HIRED 2026-04-01");
  }

  @Test
  void aFiscalYearAppointeeWhoBecomesRegularIsHired() {
    person
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30")
        .appointed(1002, EmploymentType.REGULAR, "2026-10-01", null);
    assertThat(happened()).containsExactly("HIRED 2026-04-01", "HIRED 2026-10-01");
  }

  @Test
  void whoComesBackAfterAGapIsHiredAgain() {
    person
        .appointed(1001, EmploymentType.REGULAR, "1990-04-01", "2026-03-31")
        .appointed(1002, EmploymentType.SPECIAL, "2026-04-02", null);
    assertThat(happened())
        .containsExactly("HIRED 1990-04-01", "LEAVING 2026-03-31", "HIRED 2026-04-02");
  }

  @Test
  void anOfficeBesideARunningAppointmentIsNoHire() {
    person
        .appointed(1001, EmploymentType.REGULAR, "1990-04-01", null)
        .appointed(1002, EmploymentType.SPECIAL, "2026-04-01", "2027-03-31");
    assertThat(happened()).containsExactly("HIRED 1990-04-01");
  }

  @Test
  void aFixedTermEndsAsATermAndAnArrivalFromElsewhereIsATransfer() {
    person.appointed(1001, EmploymentType.FIXED_TERM, "2024-04-01", "2027-03-31");
    assertThat(happened()).containsExactly("HIRED 2024-04-01", "TERM_ENDED 2027-03-31");
    PersonDraft seconded =
        new PersonDraft().appointed(1001, EmploymentType.SECONDED, "2026-04-01", "2028-03-31");
    assertThat(happened(seconded))
        .containsExactly("TRANSFERRED_IN 2026-04-01", "LEAVING 2028-03-31");
  }

  @Test
  void aMemberWhoBecomesHeadIsPromotedAndAHeadWhoBecomesDeputyIsNot() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(210), Position.MEMBER, "主査", "2018-04-01", "2026-03-31")
        .posted(1001, section(210), Position.HEAD, "課長", "2026-04-01", "2027-03-31")
        .posted(1001, section(210), Position.DEPUTY, "次長", "2027-04-01", null);
    assertThat(happened())
        .filteredOn(one -> one.startsWith("PROMOTED"))
        .containsExactly("PROMOTED 2026-04-01");
  }

  private List<String> happened() {
    return happened(person);
  }

  private static List<String> happened(PersonDraft person) {
    return Occurrences.of(person.facts(), Terms.usual()).stream()
        .map(one -> one.kind() + " " + one.day())
        .toList();
  }

  @Test
  void whatHappensByADesignationNamesItsDocument() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .designated(designation("氏名", "第1号", "2026-10-01", "2026-11-30"))
        .designated(designation("氏名と所得", "第2号", "2026-12-01", null));
    assertThat(said("DESIGNATED")).contains("住民票", "第1号");
    assertThat(said("SCOPE_CHANGED")).contains("住民票", "第2号");
  }

  private String said(String kind) {
    return Occurrences.of(person.facts(), Terms.usual()).stream()
        .filter(one -> one.kind().name().equals(kind))
        .map(one -> one.text().line())
        .findFirst()
        .orElse("");
  }

  private static Designation designation(
      String scope, String document, String from, @Nullable String last) {
    return new Designation(
        UUID.randomUUID(),
        section(210),
        DesignationRole.HANDLER,
        "住民票",
        scope,
        document,
        days(from, last));
  }
}

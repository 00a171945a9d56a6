package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptTexts;
import osarai.people.AbsenceKind;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;
import osarai.web.Spoken;

/** What happened, as a reason says it, and to which appointment. */
class HappenedTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);

  private final PersonDraft person =
      new PersonDraft()
          .department(210, "市民課", "2010-04-01", null)
          .department(220, "税務課", "2010-04-01", null)
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);

  @ParameterizedTest
  @CsvSource({
    "CHILDCARE, 育児休業から復職(令和8年10月1日)",
    "SICK, 病気休暇から復職(令和8年10月1日)",
    "SECONDED_OUT, 派遣から復職(令和8年10月1日)"
  })
  void aReturnSaysFromWhat(AbsenceKind kind, String said) {
    person.away(kind, "2026-06-01", "2026-09-30");
    assertThat(happened(Occurrence.Event.RETURNED))
        .extracting(one -> WORDS.said(one.text()))
        .containsExactly(said);
  }

  /** Since 2020 also in an office of its own; a post of 税務課 from 1 October. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1001, -, 1001",
        "1002, -, 1002",
        // a post counts while its appointment runs
        "1002, 2026-10-01, 1002",
        "1002, 2026-09-30, -"
      })
  void aMoveIsOfTheAppointmentOfThePostAndSaysWhereTo(
      int posted, @Nullable String last, @Nullable String number) {
    person
        .appointed(1002, EmploymentType.SPECIAL, "2020-04-01", last)
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-09-30")
        .posted(posted, section(220), Position.MEMBER, "主査", "2026-10-01", null);
    assertThat(happened(Occurrence.Event.MOVED))
        .extracting(one -> one.appointment().staffNumber().value() + " " + WORDS.said(one.text()))
        .isEqualTo(number == null ? List.of() : List.of(number + " 税務課へ異動(令和8年10月1日)"));
  }

  /** Designated on 1 October, the day of an incident. */
  @ParameterizedTest
  @CsvSource({
    // the event is the designation
    "DESIGNATED, true, 特定個人情報事務取扱担当者「住民票」指定(令和8年10月1日)",
    // as whom it met somebody
    "INCIDENT, true, 特定個人情報事務取扱担当者「住民票」、「漏えい」(インシデント、令和8年10月1日)",
    "INCIDENT, false, 「漏えい」(インシデント、令和8年10月1日)"
  })
  void aReasonSaysAsWhomWhereARoleIsAskedFor(Occurrence.Event event, boolean asked, String said) {
    person.designated(
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            null,
            days("2026-10-01", null)));
    Requirement.Who who =
        new Requirement.Who(
            Set.of(),
            asked ? Set.of(DesignationRole.HANDLER) : Set.of(),
            Set.of(),
            Set.of(),
            Set.of(event));
    assertThat(
            new Grounds(person.facts(), new FiscalYear(2026), happened(event)).of(requirement(who)))
        .extracting(ground -> WORDS.said(ground.text()))
        .containsExactly(said);
  }

  private List<Occurrence> happened(Occurrence.Event kind) {
    Announced incident =
        new Announced(
            new UUID(4, 1), Occurrence.Event.INCIDENT, day("2026-10-01"), Set.of(), "漏えい");
    return Occurrences.of(person.facts(), Terms.usual().with(List.of(incident))).stream()
        .filter(one -> one.kind() == kind)
        .toList();
  }

  private static Requirement requirement(Requirement.Who who) {
    return new Requirement(
        "rule",
        "all-staff",
        who,
        Requirement.Each.EVENT,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.EVENT),
        "受けます");
  }
}

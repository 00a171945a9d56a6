package osarai.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.SectionMember;
import osarai.people.StaffNumber;
import osarai.trainings.EnteredRecords;
import osarai.trainings.TrainingMode;

/** A section of three people, what they owe, and its report. */
final class ReportedSection {
  static final UUID TANAKA = new UUID(0, 1);
  static final UUID SATO = new UUID(0, 2);
  static final UUID SUZUKI = new UUID(0, 3);
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final Instant PASSED = Instant.parse("2026-05-20T01:00:00Z");

  private ReportedSection() {}

  static SectionReport report(
      List<SectionMember> members, Map<UUID, ExclusionReason> excluded, DutyStanding... duties) {
    return SectionReport.of(members, standing(duties), excluded, List.of(), DAY);
  }

  static List<SectionDuty> standing(DutyStanding... duties) {
    return Arrays.stream(duties).map(duty -> SectionDuty.of(duty, DAY)).toList();
  }

  static SectionCell cell(SectionReport report, int row) {
    return report.rows().get(row).cells().get(0).orElseThrow();
  }

  static DutyStanding open(UUID person, String course) {
    return StandingDraft.of(person, course).standing();
  }

  static DutyStanding done(UUID person, String course) {
    return StandingDraft.of(person, course).fulfilled(PASSED).standing();
  }

  static DutyStanding due(LocalDate day) {
    return StandingDraft.of(TANAKA, "all-staff")
        .because("期限 " + day)
        .days(LocalDate.of(2026, 4, 1), day)
        .standing();
  }

  static SectionMember member(UUID person) {
    return member(person, Optional.empty());
  }

  static SectionMember away(UUID person) {
    return member(person, Optional.of(AbsenceKind.CHILDCARE));
  }

  static SectionMember member(UUID person, Optional<AbsenceKind> absence) {
    return new SectionMember(
        person,
        new StaffNumber("1001"),
        "田中 花子",
        "タナカ ハナコ",
        EmploymentType.REGULAR,
        "市民課",
        "主事",
        absence);
  }

  static EnteredRecords.TakenBack takenBack() {
    return new EnteredRecords.TakenBack("別人の出席でした", "市民課長 鈴木 健一", PASSED);
  }

  static CompletionView entered(
      UUID person, String course, int year, Instant at, EnteredRecords.TakenBack withdrawn) {
    return new CompletionView(
        UUID.randomUUID(),
        person,
        course,
        "全職員研修",
        new FiscalYear(year),
        "田中 花子",
        "1001",
        "市民課",
        EmploymentType.REGULAR,
        null,
        null,
        null,
        TrainingMode.GROUP_SESSION,
        UUID.randomUUID(),
        SUZUKI,
        "市民課長 鈴木 健一",
        null,
        at,
        at,
        withdrawn);
  }
}

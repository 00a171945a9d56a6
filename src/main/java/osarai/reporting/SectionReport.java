package osarai.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.DutyStanding;
import osarai.forms.KeptText;
import osarai.people.SectionMember;

/**
 * People × courses of a section on a reference date (基準日): the duties of that fiscal year that are
 * open by then.
 *
 * @param courses ids, in the order of the columns
 */
record SectionReport(
    LocalDate day, List<String> courses, List<MemberRow> rows, Map<String, Rate> rates) {

  /** A person and the state of each course; empty where it is not owed. */
  record MemberRow(
      SectionMember member, Optional<ExclusionReason> exclusion, List<Optional<Cell>> cells) {
    public boolean away() {
      return member.absence().isPresent();
    }

    public boolean excluded() {
      return exclusion.isPresent();
    }

    /** Away, or excluded with approval: not counted in the net rate. */
    public boolean leftOut() {
      return away() || excluded();
    }
  }

  /**
   * A duty's state.
   *
   * @param date the day it was fulfilled, else the due date
   * @param entered what another person entered, where that fulfilled it
   * @param withdrawn what was entered of the course in that year by mistake
   */
  record Cell(
      DutyStanding.State state,
      String date,
      KeptText reason,
      Optional<CompletionView> entered,
      List<CompletionView> withdrawn) {
    public boolean isDone() {
      return state.isDone();
    }

    /** The class of its mark. */
    public String look() {
      return switch (state) {
        case DONE, DONE_LATE -> "done";
        case LATE, UNMET -> "late";
        case DUE, COMING -> "due";
      };
    }
  }

  /**
   * A fraction: gross counts everybody in scope, net leaves out who is away or excluded, above and
   * below the line.
   */
  record Rate(int done, int all, int netDone, int netAll) {
    /** Truncated: 99.9 is never shown as 100. */
    public int percent() {
      return all == 0 ? 0 : done * 100 / all;
    }

    public int netPercent() {
      return netAll == 0 ? 0 : netDone * 100 / netAll;
    }

    Rate plus(boolean fulfilled, boolean leftOut) {
      return new Rate(
          done + (fulfilled ? 1 : 0),
          all + 1,
          netDone + (fulfilled && !leftOut ? 1 : 0),
          netAll + (leftOut ? 0 : 1));
    }
  }

  static SectionReport of(
      List<SectionMember> members,
      List<SectionDuty> duties,
      Map<UUID, ExclusionReason> excluded,
      List<CompletionView> entered,
      LocalDate day) {
    int year = FiscalYear.of(day).year();
    Map<UUID, Map<String, Cell>> cells = new LinkedHashMap<>();
    List<String> courses = new ArrayList<>();
    for (SectionDuty duty : duties.stream().sorted(SectionDuty.SHOWN_FIRST).toList()) {
      if (duty.fiscalYear() == year && !duty.gone()) {
        if (!courses.contains(duty.course())) {
          courses.add(duty.course());
        }
        cells
            .computeIfAbsent(duty.person(), person -> new LinkedHashMap<>())
            .putIfAbsent(duty.course(), cell(duty, entered));
      }
    }
    courses.sort(Comparator.naturalOrder());
    List<MemberRow> rows =
        members.stream().map(member -> row(member, excluded, courses, cells)).toList();
    return new SectionReport(day, courses, rows, rates(courses, rows));
  }

  private static MemberRow row(
      SectionMember member,
      Map<UUID, ExclusionReason> excluded,
      List<String> courses,
      Map<UUID, Map<String, Cell>> cells) {
    Map<String, Cell> own = cells.getOrDefault(member.personId(), Map.of());
    return new MemberRow(
        member,
        Optional.ofNullable(excluded.get(member.personId())),
        courses.stream().map(course -> Optional.ofNullable(own.get(course))).toList());
  }

  private static Cell cell(SectionDuty duty, List<CompletionView> entered) {
    var fulfilled = duty.fulfilledAt();
    List<CompletionView> own =
        entered.stream()
            .filter(one -> one.person().equals(duty.person()) && one.course().equals(duty.course()))
            .toList();
    return new Cell(
        duty.state(),
        JapaneseDate.of(fulfilled == null ? duty.dueOn() : JapanClock.dayOf(fulfilled)),
        duty.reason(),
        own.stream().filter(one -> one.stands() && one.completedAt().equals(fulfilled)).findFirst(),
        own.stream()
            .filter(one -> !one.stands() && one.year().year() == duty.fiscalYear())
            .toList());
  }

  /** A person who holds two posts here counts once. */
  private static Map<String, Rate> rates(List<String> courses, List<MemberRow> rows) {
    Map<UUID, MemberRow> once = new LinkedHashMap<>();
    rows.forEach(row -> once.putIfAbsent(row.member().personId(), row));
    Map<String, Rate> rates = new LinkedHashMap<>();
    for (int i = 0; i < courses.size(); i++) {
      Rate rate = new Rate(0, 0, 0, 0);
      for (MemberRow row : once.values()) {
        Optional<Cell> cell = row.cells().get(i);
        if (cell.isPresent()) {
          rate = rate.plus(cell.get().state().isDone(), row.leftOut());
        }
      }
      rates.put(courses.get(i), rate);
    }
    return rates;
  }
}

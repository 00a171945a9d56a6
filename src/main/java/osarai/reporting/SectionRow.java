package osarai.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import osarai.curriculum.office.ExclusionReason;
import osarai.people.SectionMember;

/**
 * A person of a section and the state of each course; empty where it is not owed.
 *
 * @param posts that the person holds in the section, the first as the section lists them
 */
record SectionRow(
    List<SectionMember> posts,
    Optional<ExclusionReason> exclusion,
    List<Optional<SectionCell>> cells) {
  private static final LocalDate NONE = LocalDate.MAX;

  /** Whoever must act first stands first; among those alike the order of before stays. */
  static final Comparator<SectionRow> MOST_URGENT =
      Comparator.comparing(SectionRow::standing).thenComparing(SectionRow::nextDue);

  /** How a person stands with all courses together, the most urgent first. */
  enum Standing {
    LATE,
    OPEN,
    DONE,
    NOTHING_OWED,
    LEFT_OUT;

    /** Whether the person is asked for something. */
    boolean isUndone() {
      return this == LATE || this == OPEN;
    }
  }

  public SectionMember member() {
    return posts.get(0);
  }

  public boolean away() {
    return member().absence().isPresent();
  }

  public boolean excluded() {
    return exclusion.isPresent();
  }

  /** Away, or excluded with approval: not counted in the net rate. */
  public boolean leftOut() {
    return away() || excluded();
  }

  public boolean late() {
    return standing() == Standing.LATE;
  }

  public Standing standing() {
    List<SectionCell> owed = cells.stream().flatMap(Optional::stream).toList();
    if (leftOut()) {
      return Standing.LEFT_OUT;
    }
    if (owed.isEmpty()) {
      return Standing.NOTHING_OWED;
    }
    if (owed.stream().anyMatch(SectionCell::isLate)) {
      return Standing.LATE;
    }
    return owed.stream().allMatch(SectionCell::isDone) ? Standing.DONE : Standing.OPEN;
  }

  /** The earliest due day of what is not done. */
  private LocalDate nextDue() {
    return cells.stream()
        .flatMap(Optional::stream)
        .filter(cell -> !cell.isDone())
        .map(SectionCell::dueOn)
        .min(Comparator.naturalOrder())
        .orElse(NONE);
  }
}

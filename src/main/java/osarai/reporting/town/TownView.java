package osarai.reporting.town;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.people.Department;
import osarai.people.SectionMember;

/**
 * The page of the town, or of one of its departments.
 *
 * @param whose the department's name, or the town's as a whole
 * @param chosen empty for the town
 * @param path from the town down to the department
 * @param rows the first of those that the filter lists
 * @param listed how many it lists
 */
record TownView(
    TownFigures figures,
    TownFilter filter,
    String whose,
    String chosen,
    List<Department> path,
    List<Row> rows,
    int listed) {

  /** A person of the list, with the posts of today and what is open. */
  record Row(TownPerson person, List<SectionMember> posts, List<String> courses) {
    public UUID id() {
      return person.standing().person();
    }

    public String name() {
      return posts.isEmpty() ? "" : posts.get(0).name();
    }

    public TownPerson.State state() {
      return person.state();
    }

    /** The class of its sign. */
    public String look() {
      return switch (person.state()) {
        case LATE -> "late";
        case SOON, OPEN -> "open";
        case DONE -> "done";
        case LEFT_OUT -> "off";
      };
    }

    public boolean isLate() {
      return person.state() == TownPerson.State.LATE;
    }

    public boolean isDone() {
      return person.state() == TownPerson.State.DONE;
    }

    public boolean isUndone() {
      return person.state().isUndone();
    }

    /** Empty where nothing is open. */
    public String due() {
      return person.standing().nextDue() == null
          ? ""
          : JapaneseDate.of(person.standing().nextDue());
    }
  }

  /** A choice of whom to list. */
  record Chip(TownFilter filter, int people, String address, boolean current) {}

  public List<Chip> chips() {
    return Stream.of(TownFilter.values())
        .map(one -> new Chip(one, figures.count(one), address(one), one == filter))
        .toList();
  }

  private String address(TownFilter one) {
    return "/town?show=" + one.word() + (chosen.isEmpty() ? "" : "&department=" + chosen);
  }

  public String day() {
    return JapaneseDate.of(figures.day());
  }

  public String year() {
    return JapaneseDate.of(FiscalYear.of(figures.day()));
  }

  public int late() {
    return figures.count(TownFilter.LATE);
  }

  public int soon() {
    return figures.count(TownFilter.SOON);
  }

  /** Due later than soon. */
  public int later() {
    return figures.count(TownFilter.UNDONE) - late() - soon();
  }

  public int more() {
    return listed - rows.size();
  }
}

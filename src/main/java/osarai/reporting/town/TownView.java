package osarai.reporting.town;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.evidence.closing.PeopleStandings.State;
import osarai.people.Department;
import osarai.people.SectionMember;

/**
 * The page of the town, or of one of its departments.
 *
 * @param whose the department's name, or the town's as a whole
 * @param chosen empty for the town
 * @param path from the town down to the department
 * @param progress null for a department: where its people worked last year is no part of its line
 * @param place which of those that the filter lists are shown
 */
record TownView(
    TownFigures figures,
    TownFilter filter,
    String whose,
    String chosen,
    List<Department> path,
    @Nullable TownYear progress,
    TownPlace place,
    List<TownPerson> rows) {

  /** A person of the list, with the posts of today and what is open. */
  record TownPerson(Standing standing, List<SectionMember> posts, List<String> courses) {
    public UUID id() {
      return standing.person();
    }

    public String name() {
      return posts.isEmpty() ? "" : posts.get(0).name();
    }

    public String number() {
      return posts.isEmpty() ? "" : posts.get(0).staffNumber().value();
    }

    public State state() {
      return standing.state();
    }

    /** The class of its sign. */
    public String look() {
      return switch (state()) {
        case LATE -> "late";
        case SOON, OPEN -> "open";
        case DONE -> "done";
        case LEFT_OUT -> "off";
      };
    }

    public boolean isLate() {
      return state() == State.LATE;
    }

    public boolean isDone() {
      return state() == State.DONE;
    }

    public boolean isUndone() {
      return state().isUndone();
    }

    /** Empty where nothing is open. */
    public String due() {
      return standing.nextDue() == null ? "" : JapaneseDate.of(standing.nextDue());
    }
  }

  /** A choice of whom to list. */
  record Chip(TownFilter filter, int people, String address, boolean current) {}

  public List<Chip> chips() {
    return Stream.of(TownFilter.values())
        .map(one -> new Chip(one, figures.count(one), address(one), one == filter))
        .toList();
  }

  public String previous() {
    return page(place.page() - 1);
  }

  public String next() {
    return page(place.page() + 1);
  }

  /** Where the list stands, which on a phone is far below the bars. */
  private String page(int page) {
    return address(filter) + "&page=" + page + "#people";
  }

  private String address(TownFilter one) {
    return "/town?" + query(one);
  }

  /** For the files of the same people. */
  public String query() {
    return query(filter);
  }

  private String query(TownFilter one) {
    return "show=" + one.word() + (chosen.isEmpty() ? "" : "&department=" + chosen);
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
}

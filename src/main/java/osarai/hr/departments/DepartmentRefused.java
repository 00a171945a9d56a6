package osarai.hr.departments;

import java.util.List;

/** A change of the tree of departments that cannot be; nothing of it was kept. */
final class DepartmentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * What is to be mended.
   *
   * @param field of the form, at which the reason stands
   */
  record Fault(Why why, String field) {
    /** At the field that it is mostly about. */
    static Fault of(Why why) {
      return new Fault(why, why.field);
    }
  }

  /** Why a change cannot be. */
  enum Why {
    BAD_DAY("from"),
    MISSING("code"),
    TOO_LONG("name"),
    CONTROL_CHARACTERS("name"),
    UNREADABLE("name"),
    INDIVIDUAL_NUMBER("name"),
    CODE_IN_USE("code"),
    NO_PARENT("parent"),
    CYCLE("parent"),
    PARENT_ENDS("parent"),
    NOT_ON_DAY("from"),
    /** since the page of the form was made */
    CHANGED_SINCE(""),
    NO_SUCCESSOR("successor"),
    OWN_SUCCESSOR("successor"),
    CHANGES_LATER("last"),
    HAS_BELOW("last"),
    HAS_PEOPLE("successor");

    private final String field;

    Why(String field) {
      this.field = field;
    }
  }

  DepartmentRefused(Why why) {
    this(List.of(Fault.of(why)));
  }

  DepartmentRefused(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  /** Throws where there are any: all that can be told at once is told at once. */
  static void ifAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new DepartmentRefused(faults);
    }
  }

  boolean is(Why why) {
    return faults.stream().anyMatch(fault -> fault.why() == why);
  }

  List<Fault> faults() {
    return faults;
  }
}

package osarai.hr.departments;

/** A change of the tree of departments that cannot be; nothing of it was kept. */
final class DepartmentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why a change cannot be. */
  enum Why {
    BAD_DAY,
    MISSING,
    TOO_LONG,
    INDIVIDUAL_NUMBER,
    CODE_IN_USE,
    NO_PARENT,
    CYCLE,
    PARENT_ENDS,
    NOT_ON_DAY,
    NO_SUCCESSOR,
    OWN_SUCCESSOR,
    CHANGES_LATER,
    HAS_BELOW,
    HAS_PEOPLE
  }

  DepartmentRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  Why why() {
    return why;
  }
}

package osarai.hr.departments;

/** A change of the tree of departments that cannot be; nothing of it was kept. */
final class DepartmentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String field;

  /** Why a change cannot be. */
  enum Why {
    BAD_DAY("from"),
    MISSING("code"),
    TOO_LONG("name"),
    UNREADABLE("name"),
    INDIVIDUAL_NUMBER("name"),
    CODE_IN_USE("code"),
    NO_PARENT("parent"),
    CYCLE("parent"),
    PARENT_ENDS("parent"),
    NOT_ON_DAY("from"),
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
    this(why, why.field);
  }

  DepartmentRefused(Why why, String field) {
    super(why.name());
    this.why = why;
    this.field = field;
  }

  /** Of the form, at which the reason stands. */
  String field() {
    return field;
  }

  Why why() {
    return why;
  }
}

package osarai.evidence.closing;

/** By which rule the figures of a year were counted; a version that is recorded never changes. */
enum CountingRule {
  /** duties, those of who had left among them (until 令和8年11月) */
  DUTIES(1),
  /** people in scope on the reference day, each once a course and once in all */
  PEOPLE(2);

  /** The rule of a closing, and of a recount, made today. */
  static final CountingRule TODAY = PEOPLE;

  private final int version;

  CountingRule(int version) {
    this.version = version;
  }

  public int version() {
    return version;
  }

  public boolean isByDuty() {
    return this == DUTIES;
  }

  static CountingRule of(int version) {
    for (CountingRule rule : values()) {
      if (rule.version == version) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no counting rule " + version);
  }
}

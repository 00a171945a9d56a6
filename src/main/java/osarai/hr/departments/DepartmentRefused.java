package osarai.hr.departments;

/** A change of the tree of departments that cannot be; nothing of it was kept. */
final class DepartmentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Refuses.
   *
   * @param key of the sentence that says why
   */
  DepartmentRefused(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}

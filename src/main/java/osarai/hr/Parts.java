package osarai.hr;

/** Which parts of what was received speak of the same. */
final class Parts {
  private Parts() {}

  /** Whether both say something about the same part. */
  static boolean shared(Notice.Content one, Notice.Content other) {
    return (one.name() != null && other.name() != null)
        || (one.engagement() != null && other.engagement() != null)
        || (one.posts() != null && other.posts() != null)
        || (one.lastDay() != null && other.lastDay() != null)
        || (one.leave() != null && other.leave() != null);
  }
}

package osarai.hr.intake;

import org.jspecify.annotations.Nullable;

/** Which parts of what was received speak of the same. */
final class Parts {
  private Parts() {}

  /** Whether both say something about the same part, and not the same. */
  static boolean differ(Notice.Content one, Notice.Content other) {
    return differ(one.name(), other.name())
        || differ(one.engagement(), other.engagement())
        || differ(one.posts(), other.posts())
        || differ(one.lastDay(), other.lastDay())
        || differ(one.leave(), other.leave());
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Whether the one says all that the other says. */
  static boolean cover(Notice.Content one, Notice.Content other) {
    return covers(one.name(), other.name())
        && covers(one.engagement(), other.engagement())
        && covers(one.posts(), other.posts())
        && covers(one.lastDay(), other.lastDay())
        && covers(one.leave(), other.leave())
        && covers(one.designations(), other.designations());
  }

  private static boolean covers(@Nullable Object one, @Nullable Object other) {
    return other == null || other.equals(one);
  }

  /** Whether both say something about the same part. */
  static boolean shared(Notice.Content one, Notice.Content other) {
    return (one.name() != null && other.name() != null)
        || (one.engagement() != null && other.engagement() != null)
        || (one.posts() != null && other.posts() != null)
        || (one.lastDay() != null && other.lastDay() != null)
        || (one.leave() != null && other.leave() != null);
  }
}

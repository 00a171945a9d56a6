package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.etag.ETag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of a resource: the last change that touched it, as a strong entity tag. */
final class ScimVersions {
  private ScimVersions() {}

  static ETag tag(long changeId) {
    return ETag.builder().weak(false).tag(String.valueOf(changeId)).build();
  }

  /**
   * The versions that If-Match allows; empty when it is absent or {@code *}. One that was never
   * ours becomes -1, which nothing has.
   */
  static List<Long> allowed(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return List.of();
    }
    List<Long> versions = new ArrayList<>();
    for (String tag : ifMatch.split(",", -1)) {
      String plain = tag.strip();
      versions.add(plain.matches("\"[0-9]{1,18}\"") ? Long.parseLong(unquoted(plain)) : -1L);
    }
    return versions;
  }

  /** Whether If-None-Match names the tag; the comparison is the weak one, as for every GET. */
  static boolean isKnown(@Nullable String ifNoneMatch, @Nullable String tag) {
    if (ifNoneMatch == null || tag == null) {
      return false;
    }
    for (String each : ifNoneMatch.split(",", -1)) {
      String plain = each.strip().replaceFirst("^W/", "");
      if (plain.equals("*") || plain.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static String unquoted(String tag) {
    return tag.substring(1, tag.length() - 1);
  }
}

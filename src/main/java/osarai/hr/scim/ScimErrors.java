package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came out of the library; its own errors in the words of RFC 7644, without what was sent. */
final class ScimErrors {
  private static final Set<String> WORDS =
      Set.of(
          "invalidFilter",
          "tooMany",
          "uniqueness",
          "mutability",
          "invalidSyntax",
          "invalidPath",
          "noTarget",
          "invalidValue",
          "invalidVers",
          "sensitive");

  private static final Pattern ATTRIBUTE = Pattern.compile("'(urn:[A-Za-z0-9:._-]{1,200})'");

  private ScimErrors() {}

  static RuntimeException of(ErrorResponse error) {
    ScimException thrown = error.getScimException();
    if (thrown instanceof ScimRefused refused) {
      return refused;
    }
    if (thrown instanceof ScimCall.Failed failed) {
      return failed.failure();
    }
    int status = error.getHttpStatus();
    if (status >= 500 && status != 501) {
      return new IllegalStateException("SCIM library", thrown);
    }
    return ScimRefused.of(
        status,
        type(status, error.getScimType().orElse(null)),
        detail(error.getDetail().orElse("")));
  }

  private static @Nullable String type(int status, @Nullable String type) {
    if (status != 400 && status != 409) {
      return null;
    }
    return type != null && WORDS.contains(type)
        ? type
        : "unparseableRequest".equals(type) ? "invalidSyntax" : "invalidValue";
  }

  /** Only which attribute is meant: the library's sentences repeat what was sent. */
  private static String detail(String detail) {
    Matcher attribute = ATTRIBUTE.matcher(detail);
    if (!attribute.find()) {
      return "the request does not fit the schemas or the present state of the resource";
    }
    return attribute.group(1)
        + (detail.startsWith("Required") ? ": is missing" : ": does not fit its schema");
  }
}

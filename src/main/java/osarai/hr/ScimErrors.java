package osarai.hr;

import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library's errors in the words of RFC 7644, without the values that were sent. */
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

  private ScimErrors() {}

  static RuntimeException of(ErrorResponse error) {
    int status = error.getHttpStatus();
    if (status >= 500 && status != 501) {
      return new IllegalStateException("SCIM library", error.getScimException());
    }
    return ScimRefused.of(
        status, type(status, error.getScimType().orElse(null)), detail(error.getDetail().orElse("")));
  }

  private static @Nullable String type(int status, @Nullable String type) {
    if (status != 400 && status != 409) {
      return null;
    }
    return type != null && WORDS.contains(type)
        ? type
        : "unparseableRequest".equals(type) ? "invalidSyntax" : "invalidValue";
  }

  private static String detail(String detail) {
    String without = detail.replaceAll("(?s)(with|given) value '.*", "a value that does not fit");
    return without.isBlank() || IndividualNumber.isIn(without)
        ? "the request cannot be carried out"
        : without;
  }
}

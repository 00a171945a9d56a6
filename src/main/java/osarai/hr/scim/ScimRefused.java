package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import org.jspecify.annotations.Nullable;

/** The request cannot be carried out; nothing was changed. The text never repeats a value. */
final class ScimRefused extends ScimException {
  private static final long serialVersionUID = 1L;

  private ScimRefused(int status, @Nullable String scimType, String detail) {
    super(detail, null, status, scimType);
  }

  static ScimRefused of(int status, @Nullable String scimType, String detail) {
    return new ScimRefused(status, scimType, detail);
  }

  /** What is wrong, and where: "posts.department: no department has this code". */
  static ScimRefused invalidValue(String detail) {
    return new ScimRefused(400, "invalidValue", detail);
  }

  static ScimRefused invalidSyntax(String detail) {
    return new ScimRefused(400, "invalidSyntax", detail);
  }

  static ScimRefused invalidFilter(String detail) {
    return new ScimRefused(400, "invalidFilter", detail);
  }

  static ScimRefused invalidPath(String detail) {
    return new ScimRefused(400, "invalidPath", detail);
  }

  static ScimRefused noTarget(String detail) {
    return new ScimRefused(400, "noTarget", detail);
  }

  static ScimRefused mutability(String detail) {
    return new ScimRefused(400, "mutability", detail);
  }

  static ScimRefused tooMany(String detail) {
    return new ScimRefused(400, "tooMany", detail);
  }

  static ScimRefused uniqueness(String detail) {
    return new ScimRefused(409, "uniqueness", detail);
  }

  static ScimRefused conflict(String detail) {
    return new ScimRefused(409, null, detail);
  }

  static ScimRefused notFound() {
    return new ScimRefused(404, null, "there is no such resource");
  }

  /** Of somebody known, about whom nothing is true any more. */
  static ScimRefused calledOff() {
    return new ScimRefused(
        404, null, "the only appointment was called off or taken back, and nothing is left of it");
  }

  static ScimRefused anotherVersion() {
    return new ScimRefused(412, null, "the resource has changed; read it again");
  }

  static ScimRefused notOffered(String detail) {
    return new ScimRefused(501, null, detail);
  }
}

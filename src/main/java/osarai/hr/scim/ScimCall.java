package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request on its way through the library, with what the library does not carry. */
final class ScimCall extends Context {
  private final String client;
  private final List<Long> mustBe;
  private final boolean patch;
  private final ObjectNode body;
  private final LocalDate effective;
  private @Nullable RuntimeException failure;
  private boolean created = true;

  /**
   * As it came in.
   *
   * @param mustBe the versions of If-Match
   * @param effective the day from which what is sent is true, or of which the resource is shown
   */
  ScimCall(String client, List<Long> mustBe, boolean patch, ObjectNode body, LocalDate effective) {
    super(new Anyone());
    this.client = client;
    this.mustBe = mustBe;
    this.patch = patch;
    this.body = body;
    this.effective = effective;
  }

  String client() {
    return client;
  }

  List<Long> mustBe() {
    return mustBe;
  }

  boolean isPatch() {
    return patch;
  }

  ObjectNode body() {
    return body;
  }

  LocalDate effective() {
    return effective;
  }

  /** A version that If-Match did not name. */
  void refuseOther(long version) {
    if (!mustBe.isEmpty() && !mustBe.contains(version)) {
      throw ScimRefused.anotherVersion();
    }
  }

  /** Kept for the one mapper: the library would log it and answer 500. */
  RuntimeException failed(RuntimeException thrown) {
    failure = thrown;
    return thrown;
  }

  @Nullable RuntimeException failure() {
    return failure;
  }

  void recognised() {
    created = false;
  }

  boolean hasCreated() {
    return created;
  }

  /** The annotation on the resource method has decided before. */
  private static final class Anyone implements Authorization {
    @Override
    public Set<String> getClientRoles() {
      return Set.of();
    }

    @Override
    public boolean authenticate(Map<String, String> headers, Map<String, String> query) {
      return true;
    }
  }
}

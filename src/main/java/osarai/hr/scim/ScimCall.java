package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a request asks for, which the library carries to our handlers; it lives as long as the
 * request. One thing comes back on it: the library answers every POST with 201, and its handlers
 * have no other way to say that nobody was made.
 */
final class ScimCall extends Context {
  private final String client;
  private final List<Long> mustBe;
  private final boolean patch;
  private final ObjectNode body;
  private final LocalDate effective;
  private final LocalDate today;
  private boolean recognised;

  /**
   * As it came in.
   *
   * @param mustBe the versions of If-Match
   * @param effective the day from which what is sent is true, or of which the resource is shown
   */
  ScimCall(
      String client,
      List<Long> mustBe,
      boolean patch,
      ObjectNode body,
      LocalDate effective,
      LocalDate today) {
    super(new Anyone());
    this.client = client;
    this.mustBe = mustBe;
    this.patch = patch;
    this.body = body;
    this.effective = effective;
    this.today = today;
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

  LocalDate today() {
    return today;
  }

  /** A version that If-Match did not name. */
  void refuseOther(long version) {
    if (!mustBe.isEmpty() && !mustBe.contains(version)) {
      throw ScimRefused.anotherVersion();
    }
  }

  /** Whoever was sent is one of ours already. */
  void recognise() {
    recognised = true;
  }

  boolean hasRecognised() {
    return recognised;
  }

  /** Our own work within the library, whose failures come out of it as they are. */
  static <T> T within(Context context, Function<ScimCall, T> work) {
    try {
      return work.apply((ScimCall) context);
    } catch (ScimRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw new Failed(e);
    }
  }

  /** The library hands on what it knows; anything else it would make its own. */
  static final class Failed extends ScimException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException failure;

    private Failed(RuntimeException failure) {
      super("not of SCIM", failure, 500, null);
      this.failure = failure;
    }

    RuntimeException failure() {
      return failure;
    }
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

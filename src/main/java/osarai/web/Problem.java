package osarai.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem.
 *
 * @param type a stable URI of the kind of problem
 * @param errors what to mend and where, by JSON pointer; absent when the whole is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type, String title, int status, String detail, @Nullable List<At> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** One thing to mend; {@code pointer} is a JSON pointer into the request. */
  public record At(String pointer, String detail) {}

  /**
   * One of ours.
   *
   * @param kind its word, the last part of its URI
   */
  public static Problem of(int status, String kind, String detail, List<At> errors) {
    return new Problem(
        "https://osarai.invalid/problems/" + kind,
        kind.replace('-', ' '),
        status,
        detail,
        errors.isEmpty() ? null : errors);
  }

  public static Response of(int status, String title, String detail) {
    return of(new Problem("about:blank", title, status, detail, null));
  }

  public static Response of(Problem problem) {
    return Response.status(problem.status()).type(MEDIA_TYPE).entity(problem).build();
  }
}

package osarai.hr.scim;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osarai.web.ScimError;

/** From HTTP to SCIM and back. */
@RequestScoped
class ScimReplies {
  /** What other interfaces call a call that keeps nothing, without signs. */
  private static final Set<String> TRYING =
      Set.of("dryrun", "preview", "simulate", "validateonly", "whatif", "noop");

  private final Scim scim;
  private final SecurityIdentity identity;

  ScimReplies(Scim scim, SecurityIdentity identity) {
    this.scim = scim;
    this.identity = identity;
  }

  Response reply(
      Scim.Operation operation, UriInfo uri, HttpHeaders headers, byte @Nullable [] body) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    refuseTrying(query.keySet());
    Scim.Answer answer =
        scim.answer(
            new Scim.Request(
                operation,
                uri.getRequestUri(),
                body,
                query.containsKey("filter") ? query.getFirst("filter") : null,
                headers.getHeaderString("If-Match"),
                identity.getPrincipal().getName()));
    String tag = answer.headers().get("ETag");
    if (operation == Scim.Operation.GET
        && ScimVersions.isKnown(headers.getHeaderString("If-None-Match"), tag)) {
      return Response.notModified().header("ETag", tag).build();
    }
    Response.ResponseBuilder reply = Response.status(answer.status());
    answer.headers().forEach(reply::header);
    return answer.body() == null
        ? reply.build()
        : reply.type(ScimError.MEDIA_TYPE).entity(answer.body()).build();
  }

  /**
   * SCIM knows no trying: left aside, it would carry out what was only to be looked at. Any other
   * parameter that RFC 7644 does not know is left aside, as directories add their own.
   */
  static void refuseTrying(Set<String> parameters) {
    for (String name : parameters) {
      if (TRYING.contains(name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT))) {
        throw ScimRefused.invalidValue(
            "the parameter "
                + name.replaceAll("[^A-Za-z_-]", "")
                + ": SCIM carries out what it is sent and has no preview; known are "
                + "attributes, excludedAttributes, filter, sortBy, sortOrder, startIndex, count."
                + " /api/v1/onboardings and /api/v1/roster-files take dryRun=true");
      }
    }
  }
}

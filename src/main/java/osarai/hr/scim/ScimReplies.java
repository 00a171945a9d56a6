package osarai.hr.scim;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import osarai.web.ScimError;

/** From HTTP to SCIM and back. */
@RequestScoped
class ScimReplies {
  private final Scim scim;
  private final SecurityIdentity identity;

  ScimReplies(Scim scim, SecurityIdentity identity) {
    this.scim = scim;
    this.identity = identity;
  }

  Response reply(
      Scim.Operation operation, UriInfo uri, HttpHeaders headers, byte @Nullable [] body) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
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
}

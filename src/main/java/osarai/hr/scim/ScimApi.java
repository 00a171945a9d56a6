package osarai.hr.scim;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import osarai.security.Roles;
import osarai.web.ScimError;

/** What SCIM says of itself, and what it does not offer here. */
@Path("/scim/v2")
@Blocking
@Produces({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class ScimApi {
  private final ScimReplies replies;

  ScimApi(ScimReplies replies) {
    this.replies = replies;
  }

  @GET
  @Path("/{of: ServiceProviderConfig|ResourceTypes|Schemas}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    return replies.reply(Scim.Operation.GET, uri, headers, null);
  }

  @GET
  @Path("/{of: ResourceTypes|Schemas}/{id}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response one(@Context UriInfo uri, @Context HttpHeaders headers) {
    return replies.reply(Scim.Operation.GET, uri, headers, null);
  }

  @GET
  @Path("/Me")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response me() {
    return ScimError.answer(501, null, "a client is not a person");
  }

  @POST
  @Path("/Bulk")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response bulk() {
    return ScimError.answer(501, null, "each request stands for itself; bulk is not offered");
  }
}

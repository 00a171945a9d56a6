package osarai.hr.scim;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** People and departments by SCIM 2.0 (RFC 7644). */
@Path("/scim/v2")
@Blocking
@Consumes({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces({ScimError.MEDIA_TYPE, MediaType.APPLICATION_JSON})
public class ScimResources {
  private static final String TYPE = "/{type: Users|Groups}";

  private final ScimReplies replies;

  ScimResources(ScimReplies replies) {
    this.replies = replies;
  }

  @GET
  @Path(TYPE)
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    return replies.reply(Scim.Operation.GET, uri, headers, null);
  }

  @POST
  @Path(TYPE + "/.search")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response search(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return replies.reply(Scim.Operation.SEARCH, uri, headers, body);
  }

  @POST
  @Path(TYPE)
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response make(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return replies.reply(Scim.Operation.POST, uri, headers, body);
  }

  @GET
  @Path(TYPE + "/{id}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    return replies.reply(Scim.Operation.GET, uri, headers, null);
  }

  @PUT
  @Path(TYPE + "/{id}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response replace(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return replies.reply(Scim.Operation.PUT, uri, headers, body);
  }

  @PATCH
  @Path(TYPE + "/{id}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response patch(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
    return replies.reply(Scim.Operation.PATCH, uri, headers, body);
  }

  @DELETE
  @Path(TYPE + "/{id}")
  @RolesAllowed(Roles.HR_CLIENT)
  @Operation(hidden = true)
  public Response end(@Context UriInfo uri, @Context HttpHeaders headers) {
    return replies.reply(Scim.Operation.DELETE, uri, headers, null);
  }
}

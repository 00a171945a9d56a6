package osarai.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What the framework refuses by itself, such as a missing token, has no body: here it gets one. */
class ScimErrorsHaveABody {
  @ServerResponseFilter
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400
        && !response.hasEntity()
        && request.getUriInfo().getPath().startsWith("/scim/")) {
      response.setEntity(
          ScimError.of(response.getStatus(), null, ErrorAnswers.detail(response.getStatus())),
          new Annotation[0],
          MediaType.valueOf(ScimError.MEDIA_TYPE));
    }
  }
}

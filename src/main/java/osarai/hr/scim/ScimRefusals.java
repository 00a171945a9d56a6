package osarai.hr.scim;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import osarai.web.ScimError;

/** What SCIM refuses, as its error. */
class ScimRefusals {
  @ServerExceptionMapper
  public Response refused(ScimRefused e) {
    return ScimError.answer(e.getStatus(), e.getScimType(), e.getDetail());
  }
}

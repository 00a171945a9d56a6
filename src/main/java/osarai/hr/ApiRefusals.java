package osarai.hr;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import osarai.web.Problem;

/** Answers a refused call as an RFC 9457 problem. */
class ApiRefusals {

  @ServerExceptionMapper
  Response problem(ApiRefused refused) {
    return Problem.of(refused.problem());
  }
}

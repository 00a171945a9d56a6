package osarai.web;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a refused call as an RFC 9457 problem. */
class ApiRefusals {

  @ServerExceptionMapper
  Response problem(ApiRefused refused) {
    return Problem.of(refused.problem());
  }
}

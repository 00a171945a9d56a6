package osarai.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers a refused call as an RFC 9457 problem, and refuses what stands in the address and is not
 * understood: left out, {@code dry_run=true} or {@code dryRun=1} would carry out what was only to
 * be looked at.
 */
class ApiRefusals {
  /** Any other text that stands as a name is not said again. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_-]{1,40}");

  private static final Pattern YES_OR_NO = Pattern.compile("(?i)true|false");

  @ServerRequestFilter
  public void refuseParameters(
      ContainerRequestContext request, RoutingContext routing, ResourceInfo resource) {
    if (!ErrorAnswers.isApi(routing) || ErrorAnswers.isScim(routing)) {
      return;
    }
    List<Problem.At> faults =
        faults(resource.getResourceMethod(), request.getUriInfo().getQueryParameters());
    if (!faults.isEmpty()) {
      throw new ApiRefused(
          400, "invalid-parameters", "some parameters are unknown or wrong", faults);
    }
  }

  /** A method that takes the whole address reads the parameters for itself. */
  static List<Problem.At> faults(Method method, Map<String, List<String>> given) {
    List<Problem.At> faults = new ArrayList<>();
    Map<String, Class<?>> known = new LinkedHashMap<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam named = parameter.getAnnotation(QueryParam.class);
      if (parameter.getType() == UriInfo.class) {
        return faults;
      }
      if (named != null) {
        known.put(named.value(), parameter.getType());
      }
    }
    given.forEach(
        (name, values) -> {
          String fault = fault(name, values, known);
          if (!fault.isEmpty()) {
            faults.add(new Problem.At("/" + (NAME.matcher(name).matches() ? name : ""), fault));
          }
        });
    return faults;
  }

  private static String fault(String name, List<String> values, Map<String, Class<?>> known) {
    Class<?> type = known.get(name);
    if (type == null) {
      return "is unknown here; known are " + String.join(", ", known.keySet());
    }
    if (values.size() > 1) {
      return "stands twice; say it once";
    }
    boolean isYesOrNo = type == boolean.class || type == Boolean.class;
    return isYesOrNo && !YES_OR_NO.matcher(values.get(0)).matches() ? "must be true or false" : "";
  }

  @ServerExceptionMapper
  Response problem(ApiRefused refused) {
    return Problem.of(refused.problem());
  }
}

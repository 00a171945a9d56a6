package osarai.hr.scim;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/** SCIM 2.0 on the library, with what it is too lenient in looked at before. */
@ApplicationScoped
class Scim {
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/scim+json");

  private final ResourceEndpoint endpoint;
  private final ResourceType users;
  private final ResourceType groups;
  private final Clock clock;

  @jakarta.inject.Inject
  Scim(Instance<ScimPeople> people, Instance<ScimDepartments> departments, Clock clock) {
    this((Supplier<ScimPeople>) people::get, departments::get, clock);
  }

  Scim(Supplier<ScimPeople> people, Supplier<ScimDepartments> departments, Clock clock) {
    this.clock = clock;
    endpoint = new ResourceEndpoint(ScimProvider.provider());
    users = endpoint.registerEndpoint(ScimProvider.users(new ScimUsers(people)));
    groups = endpoint.registerEndpoint(ScimProvider.groups(new ScimGroups(departments)));
  }

  /**
   * A request for a SCIM resource.
   *
   * @param uri as it was asked for, with its query
   * @param body null for GET and DELETE
   */
  record Request(
      Operation operation,
      URI uri,
      byte @Nullable [] body,
      @Nullable String filter,
      @Nullable String ifMatch,
      String client) {}

  /** What is asked; SEARCH is the POST that lists. */
  enum Operation {
    GET,
    SEARCH,
    POST,
    PUT,
    PATCH,
    DELETE
  }

  /**
   * What to answer.
   *
   * @param body null for none
   */
  record Answer(int status, Map<String, String> headers, @Nullable String body) {}

  /**
   * Carries it out.
   *
   * @throws ScimRefused when it cannot be
   */
  Answer answer(Request request) {
    boolean forGroups = request.uri().getPath().startsWith("/scim/v2/Groups");
    ResourceType type = forGroups ? groups : users;
    String extension = forGroups ? ScimSchemas.DEPARTMENT : ScimSchemas.APPOINTMENT;
    List<Long> mustBe = ScimVersions.allowed(request.ifMatch());
    LocalDate today = JapanClock.today(clock);
    String filter = request.filter();
    if (filter != null) {
      refuseForDiscovery(request.uri().getPath());
      ScimFilters.check(filter, type);
    }
    ObjectNode body = body(request, type, forGroups ? ScimSchemas.GROUP : ScimSchemas.USER);
    LocalDate effective =
        request.operation() == Operation.POST
            ? ScimEffective.ofNew(body, extension, today)
            : ScimEffective.of(body, extension, today);
    boolean isPatch = request.operation() == Operation.PATCH;
    ScimCall call = new ScimCall(request.client(), mustBe, isPatch, body, effective, today);
    boolean idle = isPatch && !ScimPatch.check(body, type);
    HttpMethod method = idle ? HttpMethod.GET : method(request.operation());
    ScimResponse response =
        endpoint.handleRequest(
            request.uri().toString(),
            method,
            request.body() == null || idle ? null : body.toString(),
            new HashMap<>(HEADERS),
            call);
    return answer(response, call, request);
  }

  private static void refuseForDiscovery(String path) {
    if (!path.startsWith("/scim/v2/Users") && !path.startsWith("/scim/v2/Groups")) {
      throw ScimRefused.of(403, null, "what this service says of itself is not filtered");
    }
  }

  private static HttpMethod method(Operation operation) {
    return operation == Operation.SEARCH ? HttpMethod.POST : HttpMethod.valueOf(operation.name());
  }

  private static ObjectNode body(Request request, ResourceType type, String core) {
    byte[] bytes = request.body();
    if (bytes == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    switch (request.operation()) {
      case PATCH -> {
        ObjectNode patch = read(bytes, ScimSchemas.PATCH, type);
        ScimUnknown.refuseInPatch(patch, type);
        return patch;
      }
      case SEARCH -> {
        ObjectNode search = read(bytes, ScimSchemas.SEARCH, type);
        if (search.has("filter")) {
          ScimFilters.check(search.path("filter").asText(), type);
        }
        return search;
      }
      default -> {
        ObjectNode resource = read(bytes, core, type);
        ScimUnknown.refuseInWhole(resource, type);
        return resource;
      }
    }
  }

  private static ObjectNode read(byte[] bytes, String schema, ResourceType type) {
    return ScimSpelling.of(ScimBody.read(bytes, schema), type);
  }

  private static Answer answer(ScimResponse response, ScimCall call, Request request) {
    if (response instanceof ErrorResponse error) {
      throw ScimErrors.of(error);
    }
    Map<String, String> headers = headers(response, request.uri());
    boolean isKnown = request.operation() == Operation.POST && call.hasRecognised();
    int status = isKnown ? 200 : response.getHttpStatus();
    return new Answer(status, headers, status == 204 ? null : response.toString());
  }

  /** Where a resource stands, and its version, are the same there and in its {@code meta}. */
  private static Map<String, String> headers(ScimResponse response, URI asked) {
    Map<String, String> headers = new HashMap<>(response.getHttpHeaders());
    headers.remove("Content-Type");
    if (response.get("meta") instanceof ObjectNode meta) {
      String here = asked.toString().replaceFirst("\\?.*", "");
      headers.putIfAbsent("Location", meta.path("location").asText(here));
      meta.put("location", headers.get("Location"));
      if (meta.has("version")) {
        headers.put("ETag", meta.path("version").asText());
      }
    }
    return headers;
  }
}

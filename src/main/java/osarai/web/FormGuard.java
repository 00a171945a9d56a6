package osarai.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import osarai.web.FormSessions.Sender;

/**
 * Stands before everything that changes something: refuses forms of other sites, those that were
 * made for another person or under another appointment, and what somebody would do in another's
 * account; lets a stale answer be rescued, and otherwise says in words what happened.
 */
class FormGuard {
  static final String HEADER = "X-CSRF-TOKEN";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final FormTokens tokens;
  private final FormSessions sessions;
  private final Instance<StaleFormRescue> rescues;
  private final FileRoutes files;

  FormGuard(
      FormTokens tokens,
      FormSessions sessions,
      Instance<StaleFormRescue> rescues,
      FileRoutes files) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.rescues = rescues;
    this.files = files;
  }

  /** Quarkus runs filters that read the form in the reverse order of their priorities. */
  @ServerRequestFilter(priority = Priorities.USER + 1000)
  @WithFormRead
  public @Nullable Response filter(
      ResteasyReactiveContainerRequestContext request,
      RoutingContext routing,
      ResourceInfo resource) {
    String path = routing.normalizedPath();
    if (SAFE.contains(request.getMethod())) {
      return null;
    }
    if (ErrorAnswers.isApi(routing)) {
      refuseStandIn(sessions.isStandIn());
      return null;
    }
    if (!isForm(request.getMediaType(), path) || isFromElsewhere(routing)) {
      throw new FormRefused(FormRefused.Reason.STALE);
    }
    var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
    Method method = resource.getResourceMethod();
    FormTokens.Finding found =
        tokens.judge(
            routing, token(routing, form), method.isAnnotationPresent(ActsForAppointment.class));
    Optional<Sender> sender = sessions.sender();
    if (!method.isAnnotationPresent(OpenToStandIn.class)) {
      refuseStandIn(sender.filter(Sender::standsIn).isPresent());
    }
    return answer(found, sender.map(Sender::familyName).orElse(""), path, form);
  }

  private @Nullable Response answer(
      FormTokens.Finding found, String name, String path, ResteasyReactiveRequestContext form) {
    return switch (found.verdict()) {
      case GOOD -> null;
      case OTHERS -> throw new FormRefused(FormRefused.Reason.OTHERS, found.owner(), name);
      case OTHER_APPOINTMENT ->
          throw new FormRefused(FormRefused.Reason.OTHER_APPOINTMENT, "", name);
      case STALE -> rescued(path, form, FormRefused.Reason.STALE);
      case EARLIER -> rescued(path, form, FormRefused.Reason.EARLIER);
    };
  }

  private static @Nullable String token(
      RoutingContext routing, ResteasyReactiveRequestContext form) {
    String sent = routing.request().getHeader(HEADER);
    return sent != null ? sent : (String) form.getFormParameter(FormTokens.FIELD, true, false);
  }

  /** Who puts on another's account looks on. */
  private static void refuseStandIn(boolean standsIn) {
    if (standsIn) {
      throw new FormRefused(FormRefused.Reason.STANDS_IN);
    }
  }

  private Response rescued(
      String path, ResteasyReactiveRequestContext form, FormRefused.Reason otherwise) {
    for (StaleFormRescue rescue : rescues) {
      Optional<Response> rescued = rescue.rescue(path, name -> values(form, name));
      if (rescued.isPresent()) {
        return rescued.get();
      }
    }
    throw new FormRefused(otherwise);
  }

  /** A file comes in by the routes that take files. */
  private boolean isForm(@Nullable MediaType type, String path) {
    return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
        || (files.takeFileAt(path) && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
  }

  private static List<String> values(ResteasyReactiveRequestContext form, String name) {
    return form.getFormParameter(name, false, false) instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** By Sec-Fetch-Site where the browser sends it, else by Origin. */
  static boolean isFromElsewhere(RoutingContext routing) {
    String site = routing.request().getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = routing.request().getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      return !String.valueOf(URI.create(origin).getAuthority())
          .equals(routing.request().authority().toString());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}

package osarai.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import osarai.forms.BadInput;
import osarai.forms.WrongJson;
import osarai.storage.DatabaseAway;
import osarai.storage.RefusedWrites;

/**
 * Where what went wrong becomes a page or a problem document (RFC 9457). Refusals have their own:
 * {@link FormRefusals}, {@link ApiRefusals}, and those of SCIM.
 */
class Errors {
  private static final Logger LOG = Logger.getLogger(Errors.class);
  private static final int RETRY_AFTER_SECONDS = 10;

  private final WebMessages messages;
  private final MunicipalityConfig office;
  private final ErrorAnswers answers;
  private final Instance<RefusalPage> refusal;
  private final RefusedWrites refusedWrites;
  private final FormRefusals forms;

  Errors(
      WebMessages messages,
      MunicipalityConfig office,
      ErrorAnswers answers,
      Instance<RefusalPage> refusal,
      RefusedWrites refusedWrites,
      FormRefusals forms) {
    this.messages = messages;
    this.office = office;
    this.answers = answers;
    this.refusal = refusal;
    this.refusedWrites = refusedWrites;
    this.forms = forms;
  }

  @ServerExceptionMapper
  Uni<Response> notFound(
      NotFoundException e, RoutingContext request, ContainerRequestContext asked) {
    Optional<Response> page = forms.insteadOfForm(request);
    return page.isPresent() ? Uni.createFrom().item(page.get()) : absent(request, asked);
  }

  private Uni<Response> absent(RoutingContext request, ContainerRequestContext asked) {
    Optional<ResteasyReactiveRequestContext> ours =
        asked instanceof ResteasyReactiveContainerRequestContext context
            ? Optional.of((ResteasyReactiveRequestContext) context.getServerRequestContext())
            : Optional.empty();
    Response answer =
        ours.filter(AskedFor::isPage).isPresent()
            ? answers.absent(request)
            : answers.of(request, 404, messages.not_found_title(), messages.not_found_text());
    Optional<AskedFor> object = ours.flatMap(AskedFor::in);
    if (object.isEmpty() || !refusal.isResolvable()) {
      return Uni.createFrom().item(answer);
    }
    LostForm form = LostForm.isSent(request) ? LostForm.read(request) : LostForm.NONE;
    return beside(
        request,
        () -> {
          refusal.get().absent(object.get().route(), object.get().object());
          return forms.ofGone(form, request).orElse(answer);
        });
  }

  @ServerExceptionMapper
  Uni<Response> forbidden(ForbiddenException e, RoutingContext request) {
    return LostForm.ofRefused(request).chain(form -> beside(request, () -> refused(form, request)));
  }

  /**
   * Whose page it was comes before what the sender may do. The refusal of whoever may not is noted
   * by the second step, whatever page is shown after it.
   */
  private Response refused(LostForm form, RoutingContext request) {
    return forms
        .ofAnother(form, request)
        .or(() -> told(request))
        .or(() -> forms.ofSender(form, request))
        .orElseGet(
            () -> answers.of(request, 403, messages.forbidden_title(), messages.forbidden_text()));
  }

  /** For what is looked up and noted in the database: the event loop must not wait for it. */
  private Uni<Response> beside(RoutingContext request, Supplier<Response> work) {
    return Uni.createFrom()
        .item(work)
        .onFailure()
        .recoverWithItem(thrown -> unexpected(new IllegalStateException(thrown), request))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /** Notes the refusal; the page of whoever knows more of it, where there is one. */
  private Optional<Response> told(RoutingContext request) {
    answers.makeBare(); // refused before the page's form token was made
    return refusal.isResolvable()
        ? refusal
            .get()
            .page(request.normalizedPath())
            .filter(page -> !ErrorAnswers.isApi(request))
            .map(page -> ErrorAnswers.html(403, page))
        : Optional.empty();
  }

  /** A login that could not be completed, which with the provider away is nobody's doing here. */
  @ServerExceptionMapper
  Response loginFailed(AuthenticationCompletionException e, RoutingContext request) {
    boolean away = Away.isProvider(e);
    LOG.warnf("login not completed, provider %s", away ? "away" : "reached");
    var page =
        MessagePage.of(
            away ? messages.login_unavailable_title() : messages.login_failed_title(),
            away
                ? messages.login_unavailable_text(office.office())
                : messages.login_failed_text(office.office()),
            "",
            PageRoutes.OWN_PAGE,
            messages.log_in_again());
    Response answer = answers.page(away ? 503 : 401, page);
    return away
        ? Response.fromResponse(answer).header("Retry-After", RETRY_AFTER_SECONDS).build()
        : answer;
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException e, RoutingContext request) {
    String pointer =
        e.getPath().stream()
            .map(
                step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
            .collect(Collectors.joining());
    return Problem.of(
        new Problem(
            "about:blank",
            "Bad Request",
            400,
            "the body does not have the form that the OpenAPI document describes",
            List.of(new Problem.At(pointer, wrong(e)))));
  }

  private static String wrong(MismatchedInputException e) {
    if (e instanceof WrongJson told) {
      return told.getOriginalMessage();
    }
    return e instanceof UnrecognizedPropertyException ? "is unknown here" : "has the wrong form";
  }

  @ServerExceptionMapper
  Response tooMany(TooManyRequests e, RoutingContext request) {
    boolean own = e.isOfOnePerson();
    String text = own ? messages.too_often_text() : messages.too_many_text();
    String title = own ? messages.too_often_title() : messages.too_many_title();
    return Response.fromResponse(answers.of(request, 429, title, text))
        .header("Retry-After", own ? 60 : 1)
        .build();
  }

  @ServerExceptionMapper
  Response other(WebApplicationException e, RoutingContext request) {
    int status = e.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(e, request);
    }
    if (e.getResponse().hasEntity() || status < 400) {
      return e.getResponse();
    }
    return answers.of(request, status, messages.bad_request_title(), messages.bad_request_text());
  }

  /** A body that ends too early or is not what its type says. */
  @ServerExceptionMapper
  Response unreadable(IOException e, RoutingContext request) {
    return DatabaseAway.is(e) ? unexpected(e, request) : badRequest(e, request);
  }

  @ServerExceptionMapper
  Response bad(BadInput e, RoutingContext request) {
    return badRequest(e, request);
  }

  private Response badRequest(Exception e, RoutingContext request) {
    LOG.debug("refused input", e);
    return answers.of(request, 400, messages.bad_request_title(), messages.bad_request_text());
  }

  /** Mostly a fault of ours; of the one who asked only when the request cannot be decoded. */
  @ServerExceptionMapper
  Response unexpected(Exception e, RoutingContext request) {
    if (Undecodable.is(e)) {
      return badRequest(e, request);
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    if (DatabaseAway.is(e) || Unavailable.is(e)) {
      refusedWrites.note(e);
      logPause(e, reference);
      return Response.fromResponse(
              answers.of(
                  request,
                  503,
                  messages.unavailable_title(),
                  messages.unavailable_text(),
                  reference))
          .header("Retry-After", RETRY_AFTER_SECONDS)
          .build();
    }
    LOG.errorf(e, "reference=%s", reference);
    return answers.of(request, 500, messages.error_title(), messages.error_text(), reference);
  }

  /**
   * That the database is away says all; what else kept us from answering may be a fault of ours.
   */
  private static void logPause(Exception e, String reference) {
    if (DatabaseAway.is(e)) {
      LOG.errorf("reference=%s database away: %s", reference, e.getClass().getSimpleName());
    } else {
      LOG.errorf(e, "reference=%s", reference);
    }
  }
}

package osarai.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationRedirectExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import osarai.forms.GivenBack;
import osarai.forms.TypedForms;
import osarai.security.SessionCookies;
import osarai.security.SharedPc;

/**
 * Says of a form that was not taken whose page it was, that nothing was recorded, and how to go on;
 * what was typed into one's own form is given back. A form without a login is answered here and not
 * led to the login: from there the browser would come back to the form's address, which is no page.
 */
class FormRefusals {
  private static final Set<FormTokens.Verdict> OWN =
      Set.of(FormTokens.Verdict.GOOD, FormTokens.Verdict.EARLIER);

  /** Tells the script of a page that it was this product that refused. */
  private static final String REFUSED = "Form-Refused";

  private final WebMessages messages;
  private final Frame frame;
  private final ErrorAnswers answers;
  private final FormTokens tokens;
  private final TypedForms typed;
  private final FormSessions sessions;
  private final PageRoutes pages;
  private final Instance<RefusalPage> notes;
  private final Instance<StaleFormRescue> rescues;
  private final SharedPc sharedPc;
  private final SessionCookies cookies;

  FormRefusals(
      WebMessages messages,
      Frame frame,
      ErrorAnswers answers,
      FormTokens tokens,
      TypedForms typed,
      FormSessions sessions,
      PageRoutes pages,
      Instance<RefusalPage> notes,
      Instance<StaleFormRescue> rescues,
      SharedPc sharedPc,
      SessionCookies cookies) {
    this.messages = messages;
    this.frame = frame;
    this.answers = answers;
    this.tokens = tokens;
    this.typed = typed;
    this.sessions = sessions;
    this.pages = pages;
    this.notes = notes;
    this.rescues = rescues;
    this.sharedPc = sharedPc;
    this.cookies = cookies;
  }

  @CheckedTemplate(basePath = "web")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance lostForm(
        String title, String text, GivenBack given, List<String> files, String link, String label);
  }

  @ServerExceptionMapper
  Response refused(FormRefused e, RoutingContext request) {
    if (ErrorAnswers.isScim(request)) {
      return ScimError.answer(403, null, ErrorAnswers.detail(403));
    }
    if (ErrorAnswers.isApi(request)) {
      return Problem.of(403, "Forbidden", ErrorAnswers.detail(403));
    }
    if (e.reason() == FormRefused.Reason.OTHERS && notes.isResolvable()) {
      notes.get().ofAnother(request.normalizedPath());
    }
    return LostForm.isOfScript(request) ? toTheScript(e) : answers.page(403, page(e, request));
  }

  private Response toTheScript(FormRefused e) {
    return Response.status(403)
        .entity(messages.not_saved_because(e.title(messages)))
        .type("text/plain;charset=UTF-8")
        .header(REFUSED, "true")
        .build();
  }

  private TemplateInstance page(FormRefused e, RoutingContext request) {
    return switch (e.reason()) {
      case OTHERS ->
          own(e.title(messages), messages.others_form_text(e.sender(), e.owner()), LostForm.NONE);
      case OTHER_APPOINTMENT ->
          own(e.title(messages), messages.other_appointment_text(), LostForm.read(request));
      case STANDS_IN -> own(e.title(messages), messages.stands_in_text(), LostForm.NONE);
      case STALE ->
          MessagePage.of(e.title(messages), messages.stale_text(), "", "/", messages.back_home());
      case EARLIER ->
          lostForm(
              e.title(messages),
              messages.earlier_form_text(),
              LostForm.read(request),
              pages.of(request),
              messages.open_again());
    };
  }

  private TemplateInstance lostForm(
      String title, String text, LostForm form, String link, String label) {
    return Templates.lostForm(title, text, form.given(typed), form.files(), link, label);
  }

  private TemplateInstance own(String title, String text, LostForm form) {
    return lostForm(title, text, form, PageRoutes.OWN_PAGE, messages.to_own_page());
  }

  /** What is not for the sender may be so because the page was another person's. */
  Optional<Response> ofAnother(LostForm form, RoutingContext request) {
    return judged(form, request)
        .filter(found -> found.verdict() == FormTokens.Verdict.OTHERS)
        .map(found -> new FormRefused(FormRefused.Reason.OTHERS, found.owner(), familyName()))
        .map(refused -> refused(refused, request));
  }

  /** The role may have ended, or not count in this login, since they opened the page. */
  Optional<Response> ofSender(LostForm form, RoutingContext request) {
    return judged(form, request)
        .filter(found -> OWN.contains(found.verdict()) && sessions.sender().isPresent())
        .map(found -> answers.page(403, told(messages.forbidden_form_text(), form)));
  }

  /** What it was about is gone, or no longer theirs; without a typed text that is all there is. */
  Optional<Response> ofGone(LostForm form, RoutingContext request) {
    return form.given(typed).isNothing()
        ? Optional.empty()
        : ofSender(form, request)
            .map(found -> answers.page(404, told(messages.gone_form_text(), form)));
  }

  private TemplateInstance told(String text, LostForm form) {
    return lostForm(messages.lost_form_title(), text, form, "/", messages.back_home());
  }

  private String familyName() {
    return sessions.sender().map(FormSessions.Sender::familyName).orElse("");
  }

  private Optional<FormTokens.Finding> judged(LostForm form, RoutingContext request) {
    return LostForm.isSent(request) && !FormGuard.isFromElsewhere(request)
        ? Optional.of(tokens.judge(request, form.token(request), false))
        : Optional.empty();
  }

  /**
   * The address of a form was opened as a page, from the browser's history or after a login: it
   * leads to the page of the form. A system is told that there is nothing to read.
   */
  @ServerExceptionMapper
  Response notAllowed(NotAllowedException e, RoutingContext request) {
    String title = messages.bad_request_title();
    return insteadOfForm(request)
        .orElseGet(() -> answers.of(request, 405, title, messages.bad_request_text()));
  }

  /** The same in a class that has forms alone: there the router finds nothing at all. */
  Optional<Response> insteadOfForm(RoutingContext request) {
    return pages.instead(request).map(page -> Response.seeOther(page).build());
  }

  @ServerExceptionMapper
  Uni<Response> nobody(UnauthorizedException e, RoutingContext request) {
    return LostForm.isSent(request)
        ? lost(request)
        : new UnauthorizedExceptionMapper().handle(request);
  }

  @ServerExceptionMapper
  Uni<Response> ended(AuthenticationRedirectException e, RoutingContext request) {
    return LostForm.isSent(request)
        ? lost(request)
        : Uni.createFrom().item(new AuthenticationRedirectExceptionMapper().toResponse(e));
  }

  /** A session cookie that is none any more: too old, or made under another secret. */
  @ServerExceptionMapper
  Uni<Response> unknown(AuthenticationFailedException e, RoutingContext request) {
    return LostForm.isSent(request)
        ? lost(request)
        : new AuthenticationFailedExceptionMapper().handle(request, e);
  }

  private Uni<Response> lost(RoutingContext request) {
    return LostForm.ofRefused(request).map(form -> lost(form, request));
  }

  /** Another site must neither end a session by a form nor have its text shown here. */
  private Response lost(LostForm form, RoutingContext request) {
    boolean ours =
        tokens.isGenuine(request, form.token(request)) && !FormGuard.isFromElsewhere(request);
    frame.makeBare();
    if (ours) {
      frame.makeNobodys();
    }
    Response answer = ErrorAnswers.html(403, lostPage(ours ? form : LostForm.NONE, request));
    return ours ? withoutSession(answer, request) : answer;
  }

  private String lostPage(LostForm form, RoutingContext request) {
    String stillThere =
        rescues.stream()
            .map(rescue -> rescue.stillThere(request.normalizedPath()))
            .collect(Collectors.joining());
    String text =
        messages.lost_form_text()
            + stillThere
            + (sharedPc.isMarked(request) ? messages.lost_at_shared_pc() : "");
    return lostForm(messages.lost_form_title(), text, form, pages.of(request), messages.log_in())
        .render();
  }

  /** As at the end of a session, between two people too. */
  private Response withoutSession(Response page, RoutingContext request) {
    Response.ResponseBuilder answer =
        Response.fromResponse(page).cookie(cookies.forgotten(request));
    return sharedPc.isMarked(request) ? answer.cookie(sharedPc.mark()).build() : answer.build();
  }
}

package osarai.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What went wrong in the form that the one who asked reads: a page, a problem or a SCIM error. */
@ApplicationScoped
class ErrorAnswers {
  private final WebMessages messages;
  private final Instance<Frame> frame;

  ErrorAnswers(WebMessages messages, Instance<Frame> frame) {
    this.messages = messages;
    this.frame = frame;
  }

  Response of(RoutingContext request, int status, String title, String text) {
    return of(request, status, title, text, "");
  }

  /**
   * The same.
   *
   * @param reference by which the log is searched; empty where there is nothing in it
   */
  Response of(RoutingContext request, int status, String title, String text, String reference) {
    if (isScim(request)) {
      return ScimError.answer(status, null, detail(status));
    }
    if (isApi(request)) {
      return Problem.of(
          status, Response.Status.fromStatusCode(status).getReasonPhrase(), detail(status));
    }
    String link = status == 503 ? request.normalizedPath() : "/";
    String then = status == 503 ? messages.try_again() : messages.back_home();
    return page(status, MessagePage.of(title, text, reference, link, then));
  }

  /**
   * That nothing is there, or nothing for them, to who has come as far as one of our pages: with
   * who is signed in around it, since that may be another person than the page was opened by.
   */
  Response absent(RoutingContext request) {
    if (isApi(request) || !Arc.container().requestContext().isActive()) {
      return of(request, 404, messages.not_found_title(), messages.not_found_text());
    }
    String name = frame.get().getName();
    String text = name.isEmpty() ? messages.not_found_text() : messages.absent_text(name);
    return html(
        404,
        MessagePage.of(messages.not_found_title(), text, "", "/", messages.back_home()).render());
  }

  /** A page without form and without the name of who is signed in. */
  Response page(int status, TemplateInstance page) {
    makeBare();
    return html(status, page.render());
  }

  /** To be told before the page is rendered; outside of a request there is no frame. */
  void makeBare() {
    if (Arc.container().requestContext().isActive()) {
      frame.get().makeBare();
    }
  }

  static Response html(int status, String page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page)
        .build();
  }

  /** For machines, and in the language of their documents. */
  static String detail(int status) {
    return switch (status) {
      case 400 -> "the request cannot be read; compare it with the OpenAPI document";
      case 401 -> "a token for this interface is needed";
      case 403 -> "this client may not do that";
      case 404 -> "there is nothing under this address";
      case 405 -> "this address does not take this method";
      case 406 -> "this address does not answer in that form";
      case 411 -> "say by Content-Length how long the request is";
      case 413 -> "the request is too large";
      case 415 -> "send application/json, to SCIM also application/scim+json";
      case 421 -> "this installation is not reached under that name";
      case 503 -> "the database is not reached; try again after the time in Retry-After";
      default -> "the request could not be carried out; nothing was changed";
    };
  }

  /** For machines with a token: neither forms nor pages. */
  static boolean isApi(RoutingContext request) {
    return isApi(request.normalizedPath());
  }

  static boolean isApi(String path) {
    return path.startsWith("/api/") || isScim(path);
  }

  static boolean isScim(RoutingContext request) {
    return isScim(request.normalizedPath());
  }

  private static boolean isScim(String path) {
    return path.startsWith("/scim/");
  }
}

package osarai.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says whose page it was, that nothing was recorded, and how to go on. */
class FormRefusals {
  private static final String OWN_PAGE = "/my-training";

  private final WebMessages messages;
  private final Frame frame;

  FormRefusals(WebMessages messages, Frame frame) {
    this.messages = messages;
    this.frame = frame;
  }

  @ServerExceptionMapper
  Response refused(FormRefused e, RoutingContext request) {
    if (ErrorAnswers.isScim(request)) {
      return ScimError.answer(403, null, ErrorAnswers.detail(403));
    }
    if (ErrorAnswers.isApi(request)) {
      return Problem.of(403, "Forbidden", ErrorAnswers.detail(403));
    }
    frame.makeBare();
    return Response.status(403)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(page(e).render())
        .build();
  }

  private TemplateInstance page(FormRefused e) {
    String title =
        switch (e.reason()) {
          case OTHERS -> messages.others_form_title(e.owner());
          case OTHER_APPOINTMENT -> messages.other_appointment_title();
          case STANDS_IN -> messages.stands_in_title();
        };
    String text =
        switch (e.reason()) {
          case OTHERS -> messages.others_form_text(e.sender(), e.owner());
          case OTHER_APPOINTMENT -> messages.other_appointment_text();
          case STANDS_IN -> messages.stands_in_text();
        };
    return MessagePage.of(title, text, "", OWN_PAGE, messages.to_own_page());
  }
}

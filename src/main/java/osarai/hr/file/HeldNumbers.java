package osarai.hr.file;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import osarai.forms.KeptTexts;
import osarai.forms.ListedNames;
import osarai.hr.intake.NumbersHeld;
import osarai.web.MessagePage;

/** Says why an import was not taken back: whose numbers would be two persons' then. */
class HeldNumbers {
  private final HrMessages messages;
  private final KeptTexts texts;

  HeldNumbers(HrMessages messages, KeptTexts texts) {
    this.messages = messages;
    this.texts = texts;
  }

  @ServerExceptionMapper
  Response held(NumbersHeld e) {
    String who = ListedNames.of(texts.said(e.told()));
    return Response.status(409)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(
            MessagePage.of(
                    messages.undo_held(),
                    messages.undo_held_text(who),
                    "",
                    "/imports",
                    messages.undo_held_back())
                .render())
        .build();
  }
}

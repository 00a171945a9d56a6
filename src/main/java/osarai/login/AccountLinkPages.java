package osarai.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.people.People;
import osarai.people.PersonName;
import osarai.security.Roles;
import osarai.web.SentForms;

/** Ends the link between an account and a person, with a reason. */
@Path("/account-links/{link}/ending")
@Blocking
public class AccountLinkPages {
  private final AccountLinks links;
  private final People people;
  private final SignedInPerson actor;
  private final LoginMessages messages;
  private final SentForms sent;
  private final Clock clock;

  AccountLinkPages(
      AccountLinks links,
      People people,
      SignedInPerson actor,
      LoginMessages messages,
      SentForms sent,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.actor = actor;
    this.messages = messages;
    this.sent = sent;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "login")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance linkEnding(UUID link, UUID person, String name, SentForm form);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("link") UUID link) {
    return page(link, SentForm.NONE);
  }

  private TemplateInstance page(UUID link, SentForm form) {
    UUID person = links.runningPersonOf(link).orElseThrow(NotFoundException::new);
    return page(link, person, form);
  }

  private TemplateInstance page(UUID link, UUID person, SentForm form) {
    String name =
        people
            .facts(person, People.NOW)
            .nameOn(JapanClock.today(clock))
            .map(PersonName::inUse)
            .orElse("");
    return Templates.linkEnding(link, person, name, form);
  }

  @POST
  @Typed("reason")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response end(@PathParam("link") UUID link, @FormParam("reason") @Nullable String reason) {
    TypedText typed = TypedText.neededRemark(reason);
    UUID person = links.personOf(link).orElseThrow(NotFoundException::new);
    TypedText.Wrong wrong = typed.wrong();
    if (wrong != null && links.runningPersonOf(link).isPresent()) {
      return again(link, person, sent.read().wrong("reason", words(wrong)));
    }
    if (!links.end(link, actor.get().id().toString(), typed.text())) {
      EndedLink ended = links.endingOf(link).orElseThrow(NotFoundException::new);
      if (!ended.reason().equals(typed.text())) {
        String before = messages.link_ended_before(JapaneseDate.of(ended.at()), ended.reason());
        return again(link, person, sent.read().gone(before, "reason"));
      }
    }
    return Response.seeOther(URI.create("/people/" + person)).build();
  }

  private Response again(UUID link, UUID person, SentForm form) {
    return Response.status(400).entity(page(link, person, form)).build();
  }

  private String words(TypedText.Wrong wrong) {
    return switch (wrong) {
      case MISSING -> messages.link_no_reason();
      case TOO_LONG -> messages.link_too_long();
      case UNREADABLE -> messages.link_unreadable();
      case INDIVIDUAL_NUMBER -> messages.link_individual_number();
    };
  }
}

package osarai.curriculum.office;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.Extensions;
import osarai.forms.Seen;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedDay;
import osarai.forms.TypedText;
import osarai.login.PersonNote;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.SentForms;

/** Gives a person more time for a duty. */
@Path("/people/{person}/duties/{duty}/extension")
@Blocking
public class ExtensionPages {
  private static final String UNTIL = "until";

  private final SignedInPerson actor;
  private final Extensions extensions;
  private final PersonForms page;
  private final SentForms sent;

  ExtensionPages(SignedInPerson actor, Extensions extensions, PersonForms page, SentForms sent) {
    this.actor = actor;
    this.extensions = extensions;
    this.page = page;
    this.sent = sent;
  }

  @POST
  @Typed({"until", "reason"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response extend(
      @PathParam("person") UUID person,
      @PathParam("duty") UUID duty,
      @FormParam(UNTIL) @Nullable String until,
      @FormParam("reason") @Nullable String reason,
      @FormParam(Seen.FIELD) @Nullable String seen) {
    Optional<LocalDate> day = TypedDay.of(until);
    TypedText why = TypedText.neededRemark(reason);
    SentForm form = sent.read(duty.toString());
    form = day.isEmpty() ? form.wrong(UNTIL, PersonNote.BAD_DAY.word()) : form;
    form = why.isFaulty() ? form.wrong("reason", PersonNote.of(why).word()) : form;
    if (form.isRefused()) {
      return page.refused(person, form);
    }
    UUID by = actor.get().id();
    return switch (extensions.extend(
        person, duty, day.orElseThrow(), why.text(), by, Seen.of(seen))) {
      case DONE, DONE_BEFORE -> back(person, PersonNote.EXTENDED);
      case NOT_LATER -> page.refused(person, form.wrong(UNTIL, PersonNote.NOT_LATER.word()));
      case CHANGED_SINCE -> page.refused(person, form.outdated(PersonNote.DUE_CHANGED.word()));
      case BEYOND_THE_YEAR ->
          page.refused(person, form.wrong(UNTIL, PersonNote.BEYOND_THE_YEAR.word()));
      case BEYOND_THE_SERVICE ->
          page.refused(person, form.wrong(UNTIL, PersonNote.BEYOND_THE_SERVICE.word()));
      case YEAR_CLOSED ->
          page.refused(person, form.gone(PersonNote.YEAR_CLOSED.word(), UNTIL, "reason"));
      case OWN -> page.refused(person, form.gone(PersonNote.OWN_DUTY.word(), UNTIL, "reason"));
      case ABSENT -> throw new NotFoundException();
    };
  }

  private static Response back(UUID person, PersonNote note) {
    return Response.seeOther(note.pageOf(person)).build();
  }
}

package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.JapanClock;
import osarai.curriculum.office.PersonForms;
import osarai.forms.SentForm;
import osarai.forms.TypedDay;
import osarai.forms.Worded;
import osarai.login.PersonNote;
import osarai.login.SecondPersons;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** All that is known about one person, on any day, as known on any day. */
@Path("/people/{person}")
@Blocking
public class PersonPage implements PersonForms {
  private final SignedInPerson actor;
  private final SecurityIdentity identity;
  private final SecondPersons seconds;
  private final PersonViews views;
  private final PersonMessages messages;
  private final AuditTrail audit;
  private final Clock clock;

  PersonPage(
      SignedInPerson actor,
      SecurityIdentity identity,
      SecondPersons seconds,
      PersonViews views,
      PersonMessages messages,
      AuditTrail audit,
      Clock clock) {
    this.actor = actor;
    this.identity = identity;
    this.seconds = seconds;
    this.views = views;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance person(PersonView view, SentForm sent);
  }

  /**
   * The page. One transaction reads one state, so that duties and completions agree.
   *
   * @param day as true on that day; today without
   * @param known as known on that day; all that is known now without
   * @param note the word of what came of the last form
   */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response show(
      @PathParam("person") UUID id,
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("note") @Nullable String note) {
    LocalDate today = JapanClock.today(clock);
    LocalDate asOf = date(day, today);
    LocalDate knownOn = known == null || known.isBlank() ? null : date(known, null);
    boolean isBad = asOf == null || (knownOn == null && known != null && !known.isBlank());
    PersonInquiry asked =
        asked(
            isBad || asOf == null ? today : asOf,
            isBad ? null : knownOn,
            isBad ? PersonNote.BAD_DAY : Worded.of(PersonNote.class, note).orElse(null));
    return page(isBad ? 400 : 200, id, asked, SentForm.NONE);
  }

  @Override
  @Transactional
  public Response refused(UUID id, SentForm form) {
    return page(400, id, asked(JapanClock.today(clock), null, null), form.told(this::sentence));
  }

  private String sentence(String word) {
    return messages.note(Worded.of(PersonNote.class, word).orElse(PersonNote.BAD_DECISION));
  }

  private PersonInquiry asked(LocalDate day, @Nullable LocalDate known, @Nullable PersonNote note) {
    return new PersonInquiry(
        day,
        known,
        note,
        actor.get().id(),
        identity.hasRole(Roles.SECURITY_OFFICE) || identity.hasRole(Roles.HR),
        identity.hasRole(Roles.SECURITY_OFFICE) || identity.hasRole(Roles.AUDITOR),
        identity.hasRole(Roles.SECURITY_OFFICE),
        seconds.mayDecide(SecondPersons.Request.EXCLUSION));
  }

  private Response page(int status, UUID id, PersonInquiry asked, SentForm sent) {
    PersonView view =
        views.of(id, asked, JapanClock.today(clock)).orElseThrow(NotFoundException::new);
    audit.write(
        Act.by(actor.get().id())
            .did(Action.VIEW)
            .to(ObjectKind.PERSON, id)
            .saying(
                NamedValues.of(ValueName.DAY, asked.day()).and(ValueName.KNOWN, asked.known())));
    return Response.status(status).entity(Templates.person(view, sent)).build();
  }

  private static @Nullable LocalDate date(@Nullable String text, @Nullable LocalDate otherwise) {
    return text == null || text.isBlank() ? otherwise : TypedDay.of(text).orElse(null);
  }
}

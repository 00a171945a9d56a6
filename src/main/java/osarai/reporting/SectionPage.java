package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.evidence.record.SectionConfirmations;
import osarai.forms.TypedId;
import osarai.forms.Worded;
import osarai.login.CurrentPerson;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** What a head, or who stands in for one, sees of the own section and below. */
@Path("/section")
@Blocking
public class SectionPage {
  private final SignedInPerson person;
  private final SectionViews views;
  private final SectionConfirmations confirmations;
  private final AuditTrail audit;
  private final Clock clock;

  SectionPage(
      SignedInPerson person,
      SectionViews views,
      SectionConfirmations confirmations,
      AuditTrail audit,
      Clock clock) {
    this.person = person;
    this.views = views;
    this.confirmations = confirmations;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance section(SectionView view, @Nullable SectionSaid said);
  }

  /**
   * The page. One transaction reads one state, so that people, duties and rates agree.
   *
   * @param day the reference day (基準日); today without
   * @param known as known on that day; all that is known now without
   * @param show whom to list; everybody without
   * @param said the word of what came of a confirmation
   */
  @GET
  @RolesAllowed(Roles.SECTION_HEAD)
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public Response section(
      @QueryParam("day") @Nullable String day,
      @QueryParam("known") @Nullable String known,
      @QueryParam("show") @Nullable String show,
      @QueryParam("said") @Nullable String said) {
    CurrentPerson head = person.get();
    SectionInquiry asked = SectionInquiry.of(day, known, JapanClock.today(clock));
    note(head, asked);
    return Response.status(asked.bad() ? 400 : 200)
        .entity(
            Templates.section(
                views.of(head, asked, SectionFilter.asked(show)),
                Worded.of(SectionSaid.class, said).orElse(null)))
        .build();
  }

  private void note(CurrentPerson head, SectionInquiry asked) {
    head.headed()
        .forEach(
            section ->
                audit.write(
                    Act.by(head.id())
                        .did(Action.VIEW)
                        .to(ObjectKind.SECTION, section)
                        .saying(asked.said())));
  }

  /**
   * Keeps that the head has looked. What is kept is what was shown: where that is no longer true,
   * the page is shown again.
   *
   * @param confirmation its id, made by the form
   * @param shown the mark of what the page said
   */
  @POST
  @Path("/confirmation")
  @RolesAllowed(Roles.SECTION_HEAD)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(
      @FormParam("confirmation") @Nullable String confirmation,
      @FormParam("shown") @Nullable String shown) {
    CurrentPerson head = person.get();
    SectionInquiry now = SectionInquiry.of(null, null, JapanClock.today(clock));
    SectionView view = views.of(head, now, SectionFilter.ALL);
    Optional<UUID> id = TypedId.of(confirmation).filter(one -> view.mark().equals(shown));
    id.ifPresent(one -> confirmations.confirm(one, head.headed(), view.seen(), EnteredBy.of(head)));
    SectionSaid said = id.isPresent() ? SectionSaid.CONFIRMED : SectionSaid.CHANGED;
    return Response.seeOther(URI.create("/section?said=" + said.word())).build();
  }
}

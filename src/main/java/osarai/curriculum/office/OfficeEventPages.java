package osarai.curriculum.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.login.SignedInPerson;
import osarai.people.Departments;
import osarai.people.People;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.web.SentForms;

/** 「臨時の研修」: incidents and revisions of the policy, and the duties they make. */
@Path("/office-events")
@Blocking
public class OfficeEventPages {
  private final SignedInPerson actor;
  private final SecurityIdentity identity;
  private final OfficeEvents events;
  private final Departments departments;
  private final OfficeEventMessages messages;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;

  OfficeEventPages(
      SignedInPerson actor,
      SecurityIdentity identity,
      OfficeEvents events,
      Departments departments,
      OfficeEventMessages messages,
      SentForms sent,
      AuditTrail audit,
      Clock clock) {
    this.actor = actor;
    this.identity = identity;
    this.events = events;
    this.departments = departments;
    this.messages = messages;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "curriculum/office")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance officeEvents(OfficeEventView view, SentForm sent);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public Response show(@QueryParam("note") @Nullable String note) {
    audit.write(Act.by(actor.get().id()).did(Action.VIEW).to(ObjectKind.OFFICE_EVENTS, "list"));
    return page(200, empty(note), SentForm.NONE);
  }

  /** First shows how many duties it would make; with {@code sure} it records. */
  @POST
  @Typed({"day", "text", "document"})
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Produces(MediaType.TEXT_HTML)
  public Response record(
      @FormParam("event") @Nullable String id,
      @FormParam("kind") @Nullable String kind,
      @FormParam("day") @Nullable String day,
      @FormParam("text") @Nullable String text,
      @FormParam("document") @Nullable String document,
      @FormParam("department") @Nullable List<String> chosen,
      @FormParam("step") @Nullable String step) {
    OfficeEventForm form = OfficeEventForm.of(id, kind, day, text, document, chosen, today());
    SentForm typed = sent.read();
    for (OfficeEventForm.Fault fault : form.faults()) {
      typed = typed.wrong(fault.field(), messages.note(fault.what()));
    }
    if (typed.isRefused()) {
      return page(400, view(form, null, null), typed);
    }
    UUID by = actor.get().id();
    if (!"record".equals(step)) {
      return page(200, view(form, null, events.tried(form.request(), by)), typed);
    }
    if (!events.record(form.id(), form.request(), by)) {
      String before = messages.note(OfficeEventNote.RECORDED_OTHERWISE);
      return page(400, view(form.anew(Ids.next()), null, null), typed.wrong("", before));
    }
    return back(OfficeEventNote.RECORDED.word());
  }

  @POST
  @Path("/{event}/withdrawal")
  @Typed("reason")
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Produces(MediaType.TEXT_HTML)
  public Response withdraw(
      @PathParam("event") UUID id, @FormParam("reason") @Nullable String reason) {
    if (!events.isThere(id)) {
      throw new NotFoundException();
    }
    TypedText why = TypedText.neededRemark(reason);
    if (why.isFaulty()) {
      String fault = messages.note(OfficeEventNote.of(why));
      return page(400, empty(null), sent.read(id.toString()).wrong("reason", fault));
    }
    UUID by = actor.get().id();
    switch (events.withdraw(id, why.text(), by)) {
      case ABSENT -> throw new NotFoundException();
      case DONE, WITHDRAWN_BEFORE -> {}
      case WITHDRAWN_OTHERWISE -> {
        String before = messages.note(OfficeEventNote.WITHDRAWN_BEFORE);
        return page(400, empty(null), sent.read(id.toString()).gone(before, "reason"));
      }
    }
    return back(OfficeEventNote.WITHDRAWN.word());
  }

  private static Response page(int status, OfficeEventView view, SentForm sent) {
    return Response.status(status).entity(Templates.officeEvents(view, sent)).build();
  }

  private OfficeEventView empty(@Nullable String note) {
    return view(OfficeEventForm.empty(Ids.next(), today()), note, null);
  }

  private OfficeEventView view(OfficeEventForm form, @Nullable String note, @Nullable Long duties) {
    return OfficeEventView.of(
        form,
        events,
        departments.all(People.NOW),
        today(),
        identity.hasRole(Roles.SECURITY_OFFICE),
        note,
        duties);
  }

  private LocalDate today() {
    return JapanClock.today(clock);
  }

  private static Response back(String note) {
    return Response.seeOther(URI.create("/office-events?note=" + note)).build();
  }
}

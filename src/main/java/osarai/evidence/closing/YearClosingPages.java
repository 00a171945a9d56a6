package osarai.evidence.closing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.forms.Worded;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.SentForms;

/** 「年度締め」: the fiscal years with their figures, and the form by which the office closes one. */
@Path("/year-closings")
@Blocking
public class YearClosingPages {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final ClosingViews views;
  private final RecountViews recounts;
  private final ClosingDesk desk;
  private final ClosingMessages messages;
  private final SentForms sent;
  private final AuditTrail audit;

  YearClosingPages(
      SignedInPerson person,
      SecurityIdentity identity,
      ClosingViews views,
      RecountViews recounts,
      ClosingDesk desk,
      ClosingMessages messages,
      SentForms sent,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.views = views;
    this.recounts = recounts;
    this.desk = desk;
    this.messages = messages;
    this.sent = sent;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/closing")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance yearClosings(List<ClosingViews.YearLine> years);

    static native TemplateInstance yearClosing(
        ClosingView view,
        @Nullable FiguresTable corrected,
        SentForm form,
        @Nullable ClosingSaid said);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list() {
    return Templates.yearClosings(views.years());
  }

  @GET
  @Path("/{year}")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @PathParam("year") int year, @QueryParam("said") @Nullable String said) {
    ClosingView view = view(year);
    audit.write(
        Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.YEAR_CLOSING, view.year()));
    return Templates.yearClosing(
        view, corrected(year), SentForm.NONE, Worded.of(ClosingSaid.class, said).orElse(null));
  }

  private ClosingView view(int year) {
    return views
        .of(yearOf(year), person.get().id(), identity.hasRole(Roles.SECURITY_OFFICE))
        .orElseThrow(NotFoundException::new);
  }

  private @Nullable FiguresTable corrected(int year) {
    return recounts.corrected(yearOf(year)).orElse(null);
  }

  /** A year beyond all calendars is as absent as one without duties. */
  static FiscalYear yearOf(int year) {
    return FiscalYear.find(year).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/{year}/closing")
  @Typed("note")
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response close(
      @PathParam("year") int year,
      @FormParam("note") @Nullable String note,
      @FormParam("confirmed") @Nullable String confirmed,
      @FormParam("earlier") @Nullable String earlier) {
    FiscalYear asked = yearOf(year);
    TypedText remark = TypedText.remark(note);
    List<ClosingFault> faults = new ArrayList<>(ClosingFault.ofNote(remark).stream().toList());
    if (confirmed == null) {
      faults.add(new ClosingFault("confirmed", ClosingFault.What.CONFIRMED));
    }
    if (!faults.isEmpty()) {
      return again(year, faults);
    }
    EnteredBy by = EnteredBy.of(person.get());
    return switch (desk.close(asked, remark.text(), earlier != null, by)) {
      case DONE -> back(year, ClosingSaid.CLOSED);
      case CLOSED_BEFORE -> back(year, ClosingSaid.CLOSED_BEFORE);
      case NOT_OVER -> again(year, List.of(new ClosingFault("", ClosingFault.What.NOT_OVER)));
      case STATES_DIFFER ->
          again(year, List.of(new ClosingFault("", ClosingFault.What.STATES_DIFFER)));
      case EARLIER_OPEN ->
          again(year, List.of(new ClosingFault("earlier", ClosingFault.What.EARLIER_OPEN)));
      case ABSENT -> throw new NotFoundException();
    };
  }

  private Response again(int year, List<ClosingFault> faults) {
    SentForm form = ClosingFault.at(sent.read(), faults, messages::fault);
    return Response.status(400)
        .entity(Templates.yearClosing(view(year), corrected(year), form, null))
        .build();
  }

  private static Response back(int year, ClosingSaid said) {
    return Response.seeOther(URI.create("/year-closings/" + year + "?said=" + said.word())).build();
  }
}

package osarai.evidence.closing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.forms.Worded;
import osarai.login.Decision;
import osarai.login.EnteredBy;
import osarai.login.SecondPersons;
import osarai.login.SignedInPerson;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.web.SentForms;

/** 「数え直し」 of a closed year: old and new figures, one person's request, and another's decision. */
@Path("/year-closings/{year}/recounts")
@Blocking
public class RecountPages {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final SecondPersons seconds;
  private final YearClosings closings;
  private final Recounts recounts;
  private final RecountViews views;
  private final ClosingMessages closing;
  private final RecountMessages messages;
  private final SentForms sent;
  private final AuditTrail audit;

  RecountPages(
      SignedInPerson person,
      SecurityIdentity identity,
      SecondPersons seconds,
      YearClosings closings,
      Recounts recounts,
      RecountViews views,
      ClosingMessages closing,
      RecountMessages messages,
      SentForms sent,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.seconds = seconds;
    this.closings = closings;
    this.recounts = recounts;
    this.views = views;
    this.closing = closing;
    this.messages = messages;
    this.sent = sent;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/closing")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance recounts(
        RecountView view, SentForm sent, @Nullable RecountSaid said);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @PathParam("year") int year, @QueryParam("said") @Nullable String said) {
    seconds.requireToRead(SecondPersons.Request.RECOUNT, Roles.SECURITY_OFFICE, Roles.AUDITOR);
    RecountView view = view(closed(year), Ids.next());
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.CLOSING_RECOUNTS, year));
    return Templates.recounts(view, SentForm.NONE, Worded.of(RecountSaid.class, said).orElse(null));
  }

  /** A year that is not closed has nothing to count again. */
  private YearClosing closed(int year) {
    return closings.find(YearClosingPages.yearOf(year)).orElseThrow(NotFoundException::new);
  }

  private RecountView view(YearClosing year, UUID recount) {
    return views.of(
        year,
        recount,
        person.get().id(),
        identity.hasRole(Roles.SECURITY_OFFICE),
        seconds.mayDecide(SecondPersons.Request.RECOUNT));
  }

  @POST
  @Typed({"reason", "document"})
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response request(@PathParam("year") int year, @BeanParam RecountForm form) {
    YearClosing closed = closed(year);
    UUID id = form.id().orElse(null);
    SentForm typed = ClosingFault.at(sent.read(), form.faults(), closing::fault);
    if (id == null) {
      return again(closed, Ids.next(), typed.wrong("", messages.said(RecountSaid.BAD_FORM)));
    }
    if (typed.isRefused()) {
      return again(closed, id, typed);
    }
    RecountSaid came =
        recounts
            .request(form.request(id, closed.year()), EnteredBy.of(person.get()))
            .orElseThrow(NotFoundException::new);
    return came.isGood()
        ? back(year, came)
        : again(
            closed,
            came == RecountSaid.ASKED_OTHERWISE ? Ids.next() : id,
            typed.wrong("", messages.said(came)));
  }

  @POST
  @Path("/{recount}/decision")
  @Typed("note")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response decide(
      @PathParam("year") int year,
      @PathParam("recount") UUID id,
      @FormParam("decision") @Nullable String decision,
      @FormParam("note") @Nullable String note) {
    seconds.require(SecondPersons.Request.RECOUNT);
    YearClosing closed = closed(year);
    TypedText remark = TypedText.remark(note);
    List<ClosingFault> faults = ClosingFault.ofNote(remark).stream().toList();
    SentForm typed = ClosingFault.at(sent.read(id.toString()), faults, closing::fault);
    Optional<Decision> said = Decision.of(decision);
    if (said.isEmpty()) {
      typed = typed.wrong("", messages.said(RecountSaid.BAD_DECISION));
    }
    if (typed.isRefused()) {
      return again(closed, Ids.next(), typed);
    }
    boolean approved = said.orElseThrow().isApproval();
    return switch (recounts.decide(
        closed.year(), id, approved, remark.text(), EnteredBy.of(person.get()))) {
      case DONE -> back(year, approved ? RecountSaid.APPROVED : RecountSaid.DECLINED);
      case DECIDED_BEFORE -> gone(closed, typed, RecountSaid.DECIDED_BEFORE);
      case NOT_BY_THE_SAME -> gone(closed, typed, RecountSaid.NOT_BY_THE_SAME);
      case ABSENT -> throw new NotFoundException();
    };
  }

  /** The page has no form for this any more. */
  private Response gone(YearClosing closed, SentForm typed, RecountSaid said) {
    return again(closed, Ids.next(), typed.gone(messages.said(said), "note"));
  }

  private Response again(YearClosing closed, UUID recount, SentForm typed) {
    return Response.status(400)
        .entity(Templates.recounts(view(closed, recount), typed, null))
        .build();
  }

  private static Response back(int year, RecountSaid said) {
    return Response.seeOther(URI.create("/year-closings/" + year + "/recounts?said=" + said.word()))
        .build();
  }
}

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
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.evidence.closing.ClosingCorrection.CorrectionRequest;
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

/** 「訂正」 of a closed year: one person's request, and another's decision. */
@Path("/year-closings/{year}/corrections")
@Blocking
public class ClosingCorrectionPages {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final SecondPersons seconds;
  private final YearClosings closings;
  private final ClosingCorrections corrections;
  private final ClosingViews views;
  private final ClosingMessages messages;
  private final SentForms sent;
  private final AuditTrail audit;

  ClosingCorrectionPages(
      SignedInPerson person,
      SecurityIdentity identity,
      SecondPersons seconds,
      YearClosings closings,
      ClosingCorrections corrections,
      ClosingViews views,
      ClosingMessages messages,
      SentForms sent,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.seconds = seconds;
    this.closings = closings;
    this.corrections = corrections;
    this.views = views;
    this.messages = messages;
    this.sent = sent;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/closing")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance closingCorrections(CorrectionsView view);
  }

  /**
   * The page.
   *
   * @param about the duty that a correction is being asked for; empty where none is
   * @param correction the id of the request, by which the form sent twice is one
   * @param said what came of the last form, where there was one
   * @param mayAct whether the reader may ask for one
   */
  record CorrectionsView(
      int year,
      String name,
      String closedOn,
      List<ClosingView.CorrectionLine> lines,
      Optional<ClosingView.UnmetLine> about,
      String correction,
      SentForm sent,
      @Nullable CorrectionSaid said,
      boolean mayAct,
      boolean mayDecide) {
    public List<CorrectionFinding> founds() {
      return List.of(CorrectionFinding.values());
    }
  }

  /**
   * The page.
   *
   * @param duty of which a correction is to be asked for
   */
  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @PathParam("year") int year,
      @QueryParam("duty") @Nullable UUID duty,
      @QueryParam("said") @Nullable String said) {
    seconds.requireToRead(SecondPersons.Request.CORRECTION, Roles.SECURITY_OFFICE, Roles.AUDITOR);
    ClosingCorrectionForm form = new ClosingCorrectionForm();
    form.duty = duty == null || !mayAct() ? "" : duty.toString();
    YearClosing closing = closed(year);
    CorrectionsView view =
        view(closing, form, SentForm.NONE, Worded.of(CorrectionSaid.class, said).orElse(null));
    audit.write(
        Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.CLOSING_CORRECTIONS, year));
    return Templates.closingCorrections(view);
  }

  private boolean mayAct() {
    return identity.hasRole(Roles.SECURITY_OFFICE);
  }

  private boolean mayDecide() {
    return seconds.mayDecide(SecondPersons.Request.CORRECTION);
  }

  /** A year that is not closed has no corrections. */
  private YearClosing closed(int year) {
    return closings.find(YearClosingPages.yearOf(year)).orElseThrow(NotFoundException::new);
  }

  private CorrectionsView view(
      YearClosing closing,
      ClosingCorrectionForm form,
      SentForm typed,
      @Nullable CorrectionSaid said) {
    FiscalYear year = closing.year();
    Optional<ClosingView.UnmetLine> about =
        form.dutyId().map(duty -> views.duty(year, duty).orElseThrow(NotFoundException::new));
    return new CorrectionsView(
        year.year(),
        JapaneseDate.of(year),
        closing.day(),
        views.corrections(year, person.get().id(), mayDecide()),
        about,
        form.id().orElseGet(Ids::next).toString(),
        typed,
        said,
        mayAct(),
        mayDecide());
  }

  @POST
  @Typed({"reason", "document"})
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response request(@PathParam("year") int year, @BeanParam ClosingCorrectionForm form) {
    YearClosing closing = closed(year);
    ClosingCorrectionForm.Read read = form.read(closing.year());
    Optional<CorrectionRequest> request = read.request();
    Optional<UUID> id = form.id();
    if (request.isEmpty() || id.isEmpty()) {
      SentForm typed = ClosingFault.at(sent.read(), read.faults(), messages::fault);
      return again(
          closing,
          form,
          id.isEmpty() ? typed.wrong("", messages.said(CorrectionSaid.BAD_FORM)) : typed);
    }
    return switch (corrections.request(id.get(), request.get(), EnteredBy.of(person.get()))) {
      case DONE -> back(year, CorrectionSaid.REQUESTED);
      case THERE_IS_ONE ->
          again(closing, form, sent.read().wrong("", messages.said(CorrectionSaid.THERE_IS_ONE)));
      case ABSENT -> throw new NotFoundException();
    };
  }

  @POST
  @Path("/{correction}/decision")
  @Typed("note")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response decide(
      @PathParam("year") int year,
      @PathParam("correction") UUID id,
      @FormParam("decision") @Nullable String decision,
      @FormParam("note") @Nullable String note) {
    seconds.require(SecondPersons.Request.CORRECTION);
    YearClosing closing = closed(year);
    Optional<Decision> said = Decision.of(decision);
    TypedText remark = TypedText.remark(note);
    SentForm typed =
        ClosingFault.at(
            sent.read(id.toString()),
            ClosingFault.ofNote(remark).stream().toList(),
            messages::fault);
    if (said.isEmpty()) {
      typed = typed.wrong("", messages.said(CorrectionSaid.BAD_DECISION));
    }
    if (typed.isRefused()) {
      return again(closing, new ClosingCorrectionForm(), typed);
    }
    boolean approved = said.orElseThrow().isApproval();
    return switch (corrections.decide(
        closing.year(), id, approved, remark.text(), EnteredBy.of(person.get()))) {
      case DONE -> back(year, approved ? CorrectionSaid.APPROVED : CorrectionSaid.DECLINED);
      case DECIDED_BEFORE -> gone(closing, typed, CorrectionSaid.DECIDED_BEFORE);
      case NOT_BY_THE_SAME -> gone(closing, typed, CorrectionSaid.NOT_BY_THE_SAME);
      case ABSENT -> throw new NotFoundException();
    };
  }

  /** The page has no form for this any more. */
  private Response gone(YearClosing closing, SentForm typed, CorrectionSaid said) {
    return again(closing, new ClosingCorrectionForm(), typed.gone(messages.said(said), "note"));
  }

  private Response again(YearClosing closing, ClosingCorrectionForm form, SentForm typed) {
    return Response.status(400)
        .entity(Templates.closingCorrections(view(closing, form, typed, null)))
        .build();
  }

  private static Response back(int year, CorrectionSaid said) {
    return Response.seeOther(
            URI.create("/year-closings/" + year + "/corrections?said=" + said.word()))
        .build();
  }
}

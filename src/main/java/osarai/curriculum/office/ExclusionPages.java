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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.Period;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedDay;
import osarai.forms.TypedId;
import osarai.forms.TypedText;
import osarai.forms.Worded;
import osarai.login.DecidedByAnother.Deciding;
import osarai.login.Decision;
import osarai.login.PersonNote;
import osarai.login.SecondPersons;
import osarai.login.SignedInPerson;
import osarai.people.Directory;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.storage.Transactions;
import osarai.web.SentForms;

/** Takes requests for exclusions (除外), and a second person's decision. */
@Path("/people/{person}/exclusions")
@Blocking
public class ExclusionPages {
  private final SignedInPerson actor;
  private final Exclusions exclusions;
  private final SecondPersons seconds;
  private final Directory directory;
  private final PersonForms page;
  private final SentForms sent;
  private final AuditTrail audit;

  ExclusionPages(
      SignedInPerson actor,
      Exclusions exclusions,
      SecondPersons seconds,
      Directory directory,
      PersonForms page,
      SentForms sent,
      AuditTrail audit) {
    this.actor = actor;
    this.exclusions = exclusions;
    this.seconds = seconds;
    this.directory = directory;
    this.page = page;
    this.sent = sent;
    this.audit = audit;
  }

  @POST
  @Typed({"from", "to", "note"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response request(
      @PathParam("person") UUID person,
      @FormParam("exclusion") @Nullable String id,
      @FormParam("reason") @Nullable String reason,
      @FormParam("from") @Nullable String from,
      @FormParam("to") @Nullable String to,
      @FormParam("note") @Nullable String note) {
    if (directory.stamps(Set.of(person)).isEmpty()) {
      throw new NotFoundException();
    }
    Optional<ExclusionReason> why =
        Optional.ofNullable(reason).flatMap(w -> Worded.of(ExclusionReason.class, w));
    Optional<LocalDate> first = TypedDay.of(from);
    Optional<Period> period = period(from, to);
    TypedText remark = TypedText.neededRemark(note);
    Optional<UUID> own = TypedId.of(id);
    SentForm form = sent.read();
    form = why.isEmpty() ? form.wrong("reason", PersonNote.NO_REASON.word()) : form;
    form = first.isEmpty() ? form.wrong("from", PersonNote.BAD_DAY.word()) : form;
    form =
        first.isPresent() && period.isEmpty()
            ? form.wrong("to", PersonNote.BAD_PERIOD.word())
            : form;
    form = remark.isFaulty() ? form.wrong("note", PersonNote.of(remark).word()) : form;
    form = own.isEmpty() ? form.wrong("", PersonNote.BAD_DECISION.word()) : form;
    if (form.isRefused()) {
      return page.refused(person, form);
    }
    return requested(
        own.orElseThrow(),
        new ExclusionRequest(person, why.orElseThrow(), period.orElseThrow(), remark.text()),
        form);
  }

  private Response requested(UUID id, ExclusionRequest asked, SentForm form) {
    if (keep(id, asked) == Exclusions.Requesting.ASKED_OTHERWISE) {
      SentForm another = form.with("exclusion", Ids.next().toString());
      return page.refused(
          asked.person(), another.wrong("", PersonNote.EXCLUSION_ASKED_OTHERWISE.word()));
    }
    return back(asked.person(), PersonNote.EXCLUSION_REQUESTED);
  }

  private Exclusions.Requesting keep(UUID id, ExclusionRequest request) {
    UUID by = actor.get().id();
    return Transactions.retried(
        () -> {
          Exclusions.Requesting came = exclusions.request(id, request, by);
          if (came == Exclusions.Requesting.DONE) {
            note(Action.REQUEST_EXCLUSION, request.person(), id);
          }
          return came;
        });
  }

  @POST
  @Path("/{exclusion}/decision")
  @Typed("note")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public Response decide(
      @PathParam("person") UUID person,
      @PathParam("exclusion") UUID id,
      @FormParam("decision") @Nullable String decision,
      @FormParam("note") @Nullable String note) {
    seconds.require(SecondPersons.Request.EXCLUSION);
    Optional<Decision> said = Decision.of(decision);
    TypedText remark = TypedText.remark(note);
    SentForm form = sent.read(id.toString());
    form = remark.isFaulty() ? form.wrong("note", PersonNote.of(remark).word()) : form;
    form = said.isEmpty() ? form.wrong("", PersonNote.BAD_DECISION.word()) : form;
    if (form.isRefused()) {
      return page.refused(person, form);
    }
    boolean approved = said.orElseThrow().isApproval();
    return switch (decide(person, id, approved, remark.text())) {
      case DONE ->
          back(person, approved ? PersonNote.EXCLUSION_APPROVED : PersonNote.EXCLUSION_REFUSED);
      case DECIDED_BEFORE ->
          page.refused(person, form.gone(PersonNote.DECIDED_BEFORE.word(), "note"));
      case NOT_BY_THE_SAME ->
          page.refused(person, form.gone(PersonNote.NOT_BY_THE_SAME.word(), "note"));
      case ABSENT -> throw new NotFoundException();
    };
  }

  private Deciding decide(UUID person, UUID id, boolean approved, String remark) {
    UUID by = actor.get().id();
    return Transactions.retried(
        () -> {
          Deciding made = exclusions.decide(person, id, approved, remark, by);
          if (made == Deciding.DONE) {
            note(approved ? Action.APPROVE_EXCLUSION : Action.REFUSE_EXCLUSION, person, id);
          }
          return made;
        });
  }

  /** Ends an approved one earlier than was asked for. */
  @POST
  @Path("/{exclusion}/end")
  @Typed({"last", "reason"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response end(
      @PathParam("person") UUID person,
      @PathParam("exclusion") UUID id,
      @FormParam("last") @Nullable String last,
      @FormParam("reason") @Nullable String reason) {
    Optional<LocalDate> day = TypedDay.of(last);
    TypedText why = TypedText.neededRemark(reason);
    SentForm form = sent.read(id.toString());
    form = day.isEmpty() ? form.wrong("last", PersonNote.BAD_DAY.word()) : form;
    form = why.isFaulty() ? form.wrong("reason", PersonNote.of(why).word()) : form;
    if (form.isRefused()) {
      return page.refused(person, form);
    }
    UUID by = actor.get().id();
    Exclusions.Ending ending =
        Transactions.retried(
            () -> {
              var made = exclusions.end(person, id, day.orElseThrow(), why.text(), by);
              if (made == Exclusions.Ending.DONE) {
                note(Action.END_EXCLUSION, person, id);
              }
              return made;
            });
    return switch (ending) {
      case DONE, ENDED_BEFORE -> back(person, PersonNote.EXCLUSION_ENDED);
      case ENDED_OTHERWISE ->
          page.refused(
              person, form.gone(PersonNote.EXCLUSION_ENDED_OTHERWISE.word(), "last", "reason"));
      case NOT_EARLIER ->
          page.refused(person, form.wrong("last", PersonNote.EXCLUSION_NOT_EARLIER.word()));
      case ABSENT -> throw new NotFoundException();
    };
  }

  private void note(Action action, UUID person, UUID exclusion) {
    NamedValues which = NamedValues.of(ValueName.EXCLUSION, exclusion);
    audit.write(Act.by(actor.get().id()).did(action).to(ObjectKind.PERSON, person).saying(which));
  }

  private static Optional<Period> period(@Nullable String from, @Nullable String to) {
    boolean isOpen = to == null || to.isBlank();
    Optional<LocalDate> last = isOpen ? Optional.empty() : TypedDay.of(to);
    return TypedDay.of(from)
        .filter(first -> isOpen || last.filter(day -> !day.isBefore(first)).isPresent())
        .map(first -> Period.days(first, last.orElse(null)));
  }

  private static Response back(UUID person, PersonNote note) {
    return Response.seeOther(note.pageOf(person)).build();
  }
}

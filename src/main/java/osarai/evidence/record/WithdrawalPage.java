package osarai.evidence.record;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.SentForms;

/**
 * 「修了の記録の取消し」: takes back a completion that another person entered; that person or the office may
 * do so.
 */
@Path("/completions/{completion}/withdrawal")
@Blocking
public class WithdrawalPage {

  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final Completions completions;
  private final CourseTitles titles;
  private final Withdrawals withdrawals;
  private final RecordMessages messages;
  private final SentForms sent;
  private final AuditTrail audit;

  WithdrawalPage(
      SignedInPerson person,
      SecurityIdentity identity,
      Completions completions,
      CourseTitles titles,
      Withdrawals withdrawals,
      RecordMessages messages,
      SentForms sent,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.completions = completions;
    this.titles = titles;
    this.withdrawals = withdrawals;
    this.messages = messages;
    this.sent = sent;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/record")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance withdrawal(WithdrawalView view, SentForm form);
  }

  /**
   * The page.
   *
   * @param closedYear the closed fiscal year that keeps it from being taken back; empty where none
   * @param corrections of that year, for who may see them
   */
  record WithdrawalView(
      CompletionView completion,
      String title,
      String day,
      String closedYear,
      String corrections,
      String back) {}

  @GET
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("completion") UUID id) {
    WithdrawalView view = view(id);
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.COMPLETION, id));
    return Templates.withdrawal(view, SentForm.NONE);
  }

  /** One that the reader may take back; another's is as absent as one that never was. */
  private WithdrawalView view(UUID id) {
    CompletionView completion =
        completions
            .find(id)
            .map(Completions.Record::completion)
            .filter(one -> withdrawals.mayBeTakenBackBy(person.get().id(), one.enteredById()))
            .orElseThrow(NotFoundException::new);
    Optional<FiscalYear> closed = withdrawals.closedYear(id);
    return new WithdrawalView(
        completion,
        titles.of(completion),
        JapaneseDate.of(JapanClock.dayOf(completion.completedAt())),
        closedYear(id),
        closed
            .filter(year -> identity.hasRole(Roles.SECURITY_OFFICE))
            .map(year -> "/year-closings/" + year.year() + "/corrections")
            .orElse(""),
        identity.hasRole(Roles.SECURITY_OFFICE) || identity.hasRole(Roles.HR)
            ? "/people/" + completion.person()
            : "/section");
  }

  private String closedYear(UUID id) {
    return withdrawals.closedYear(id).map(JapaneseDate::of).orElse("");
  }

  @POST
  @Typed("reason")
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE, Roles.HR})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response withdraw(
      @PathParam("completion") UUID id, @FormParam("reason") @Nullable String reason) {
    SentForm form = sent.read();
    TypedText why = TypedText.neededRemark(reason);
    if (why.wrong() != null) {
      return again(id, form.wrong("reason", messages.reason_fault(why.wrong())));
    }
    return switch (withdrawals.withdraw(id, why.text(), EnteredBy.of(person.get()))) {
      case DONE, DONE_BEFORE -> seen(id);
      case DONE_OTHERWISE -> again(id, form.gone(messages.withdraw_before(), "reason"));
      case OWN_PASS -> again(id, form.gone(messages.withdraw_own(), "reason"));
      case YEAR_CLOSED -> again(id, form.gone(messages.withdraw_closed(closedYear(id)), "reason"));
      case ABSENT -> throw new NotFoundException();
    };
  }

  private static Response seen(UUID id) {
    return Response.seeOther(URI.create("/completions/" + id + "/withdrawal")).build();
  }

  private Response again(UUID id, SentForm form) {
    return Response.status(400).entity(Templates.withdrawal(view(id), form)).build();
  }
}

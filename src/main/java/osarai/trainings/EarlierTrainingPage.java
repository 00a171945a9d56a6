package osarai.trainings;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.ClosedYears;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedText;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.security.Roles;
import osarai.web.SentForms;

/**
 * 「移行データの取消し」: takes back an earlier training that was entered by mistake; who entered it or the
 * office may do so.
 */
@Path("/earlier-trainings/{training}/withdrawal")
@Blocking
public class EarlierTrainingPage {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final TrainingImports imports;
  private final People people;
  private final ClosedYears closed;
  private final TrainingsMessages messages;
  private final ListMessages lists;
  private final SentForms sent;
  private final AuditTrail audit;

  EarlierTrainingPage(
      SignedInPerson person,
      SecurityIdentity identity,
      TrainingImports imports,
      People people,
      ClosedYears closed,
      TrainingsMessages messages,
      ListMessages lists,
      SentForms sent,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.imports = imports;
    this.people = people;
    this.closed = closed;
    this.messages = messages;
    this.lists = lists;
    this.sent = sent;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "trainings")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance earlierTraining(Shown view, SentForm form);
  }

  /**
   * The page.
   *
   * @param name of the person
   * @param closedYear the closed fiscal year that keeps it from being taken back; empty where none
   */
  record Shown(
      EarlierTrainingView training,
      String name,
      String closedYear,
      EnteredRecords.@Nullable TakenBack takenBack) {}

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("training") UUID id) {
    Shown view = view(id);
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.EARLIER_TRAINING, id));
    return Templates.earlierTraining(view, SentForm.NONE);
  }

  /** One that the reader may take back; another's is as absent as one that never was. */
  private Shown view(UUID id) {
    EarlierTrainingView training =
        imports
            .earlier(id)
            .filter(one -> mayTakeBack(one.enteredBy()))
            .orElseThrow(NotFoundException::new)
            .view(null);
    PersonFacts facts = people.facts(Set.of(training.person()), People.NOW).get(training.person());
    return new Shown(
        training,
        facts == null ? "" : facts.nameOn(training.on()).map(name -> name.inUse()).orElse(""),
        closed.isClosed(training.on()) ? JapaneseDate.of(FiscalYear.of(training.on())) : "",
        imports.takenBack(id).orElse(null));
  }

  private boolean mayTakeBack(UUID enteredBy) {
    return identity.hasRole(Roles.SECURITY_OFFICE) || person.get().id().equals(enteredBy);
  }

  @POST
  @Typed("reason")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response withdraw(
      @PathParam("training") UUID id, @FormParam("reason") @Nullable String reason) {
    Shown view = view(id);
    SentForm form = sent.read();
    TypedText why = TypedText.neededRemark(reason);
    if (why.wrong() != null) {
      return again(view, form.wrong("reason", lists.reason_fault(why.wrong())));
    }
    if (view.takenBack() == null && !view.closedYear().isEmpty()) {
      return again(view, form.gone(messages.year_closed(view.closedYear()), "reason"));
    }
    return imports.withdraw(id, why.text(), EnteredBy.of(person.get()))
        ? Response.seeOther(URI.create(view.training().withdrawal())).build()
        : again(view(id), form.gone(lists.earlier_back_before(), "reason"));
  }

  private static Response again(Shown view, SentForm form) {
    return Response.status(400).entity(Templates.earlierTraining(view, form)).build();
  }
}

package osarai.curriculum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.files.Problem;
import osarai.files.Problems;
import osarai.forms.LongestTyped;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedDay;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.CostlyWork;
import osarai.web.SentForms;

/** 「もし要件を変えたら」: requirements are tried on everybody before they take effect. */
@Path("/what-if")
@Blocking
public class WhatIfPage {
  private final SignedInPerson person;
  private final WhatIf whatIf;
  private final Shelf shelf;
  private final AuditTrail audit;
  private final Clock clock;
  private final CostlyWork costly;
  private final WhatIfMessages messages;
  private final SentForms sent;

  WhatIfPage(
      SignedInPerson person,
      WhatIf whatIf,
      Shelf shelf,
      AuditTrail audit,
      Clock clock,
      CostlyWork costly,
      WhatIfMessages messages,
      SentForms sent) {
    this.costly = costly;
    this.messages = messages;
    this.sent = sent;
    this.person = person;
    this.whatIf = whatIf;
    this.shelf = shelf;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "curriculum")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance whatIf(
        String text, String day, SentForm form, ChangesShown changes);
  }

  /**
   * What the page shows of an answer.
   *
   * @param asked false before anything was asked
   */
  record ChangesShown(
      boolean asked,
      int persons,
      List<WhatIf.ChangeCount> counts,
      List<WhatIf.ChangedDuty> lines,
      boolean cut) {
    static ChangesShown nothingYet() {
      return new ChangesShown(false, 0, List.of(), List.of(), false);
    }

    static ChangesShown of(WhatIf.Changes answer) {
      return new ChangesShown(
          true, answer.persons(), answer.counts(), answer.lines(), answer.isCut());
    }
  }

  @GET
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    return Templates.whatIf(
        RequirementReader.text(shelf.library().files()),
        JapanClock.today(clock).toString(),
        SentForm.NONE,
        ChangesShown.nothingYet());
  }

  /** Asks; it changes nothing, and is a POST because the text is long. */
  @POST
  @Typed({"day", "text"})
  @RolesAllowed(Roles.SECURITY_OFFICE)
  @Produces(MediaType.TEXT_HTML)
  public Response ask(
      @FormParam("text") @Nullable String text, @FormParam("day") @Nullable String given) {
    costly.begin(person.get().id(), CostlyWork.Task.SEARCH);
    String wanted = text == null ? "" : text;
    Optional<LocalDate> day = TypedDay.of(given);
    SentForm form = day.isEmpty() ? sent.read().wrong("day", messages.bad_day()) : sent.read();
    if (wanted.length() > LongestTyped.REQUIREMENTS) {
      return refused(form.wrong("text", messages.text_too_long()));
    }
    Problems problems = new Problems();
    List<Requirement> requirements =
        RequirementReader.read(wanted, shelf.library().courses().keySet(), problems);
    for (Problem problem : problems.all()) {
      form = form.wrong("text", problem.toString());
    }
    if (form.isRefused()) {
      return refused(form);
    }
    ChangesShown changes = ChangesShown.of(whatIf.ask(requirements, day.orElseThrow()));
    audit.write(
        Act.by(person.get().id())
            .did(Action.ASK_WHAT_IF)
            .to(ObjectKind.REQUIREMENTS, day.orElseThrow()));
    return Response.ok(Templates.whatIf("", "", form, changes)).build();
  }

  private static Response refused(SentForm form) {
    return Response.status(400)
        .entity(Templates.whatIf("", "", form, ChangesShown.nothingYet()))
        .build();
  }
}

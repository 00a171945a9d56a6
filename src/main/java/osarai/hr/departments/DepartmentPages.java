package osarai.hr.departments;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.forms.Seen;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedDay;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.login.SignedInPerson;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.Sections;
import osarai.security.Roles;
import osarai.web.SentForms;

/** The tree of departments on any day, and its reorganisations. */
@Path("/departments")
@Blocking
public class DepartmentPages {
  private final SignedInPerson actor;
  private final SecurityIdentity identity;
  private final Departments departments;
  private final Sections sections;
  private final DepartmentDesk desk;
  private final DepartmentChanges changes;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;

  DepartmentPages(
      SignedInPerson actor,
      SecurityIdentity identity,
      Departments departments,
      Sections sections,
      DepartmentDesk desk,
      DepartmentChanges changes,
      SentForms sent,
      AuditTrail audit,
      Clock clock) {
    this.actor = actor;
    this.identity = identity;
    this.departments = departments;
    this.sections = sections;
    this.desk = desk;
    this.changes = changes;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "hr/departments")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance departments(DepartmentView view, LocalDate today, SentForm sent);

    static native TemplateInstance department(
        DepartmentView view,
        DepartmentView.One one,
        @Nullable DepartmentSince since,
        LocalDate today,
        SentForm sent);
  }

  @GET
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public Response tree(@QueryParam("day") @Nullable String day) {
    boolean isBad = day != null && !day.isBlank() && TypedDay.of(day).isEmpty();
    return answer(
        isBad,
        tree(TypedDay.of(day).orElseGet(this::today), isBad ? Why.BAD_DAY : null, SentForm.NONE));
  }

  private TemplateInstance tree(LocalDate day, @Nullable Why fault, SentForm form) {
    audit.write(Act.by(actor.get().id()).did(Action.VIEW).to(ObjectKind.DEPARTMENTS, day));
    return Templates.departments(view(day, fault), today(), form);
  }

  private static Response answer(boolean isBad, TemplateInstance page) {
    return Response.status(isBad ? 400 : 200).entity(page).build();
  }

  private DepartmentView view(LocalDate day, @Nullable Why fault) {
    boolean mayChange = identity.hasRole(Roles.SECURITY_OFFICE) || identity.hasRole(Roles.HR);
    return DepartmentView.of(
        departments.all(People.NOW), sections.leaders(day), day, mayChange, fault);
  }

  private LocalDate today() {
    return JapanClock.today(clock);
  }

  @POST
  @Typed({"from", "code", "name", "authority"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response add(
      @FormParam("from") @Nullable String from,
      @FormParam("code") @Nullable String code,
      @FormParam("name") @Nullable String name,
      @FormParam("parent") @Nullable String parent,
      @FormParam("scope") @Nullable String scope,
      @FormParam("authority") @Nullable String authority,
      @FormParam("on") @Nullable String on) {
    return taken(
        () -> {
          var form = DepartmentForm.of(from, code, name, parent, scope, authority);
          UUID id = desk.add(actor.get().id().toString(), form);
          return id + "?day=" + form.from();
        },
        refused -> tree(shown(on), null, changes.told(refused, sent.read(""), "from")));
  }

  @GET
  @Path("/{department}")
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public Response show(@PathParam("department") UUID id, @QueryParam("day") @Nullable String day) {
    boolean isBad = day != null && !day.isBlank() && TypedDay.of(day).isEmpty();
    Why fault = isBad ? Why.BAD_DAY : null;
    return answer(isBad, one(id, shown(day), fault, SentForm.NONE, false));
  }

  /**
   * The page of a department.
   *
   * @param outdated whether the form that comes back had not seen what somebody else changed
   */
  private TemplateInstance one(
      UUID id, LocalDate day, @Nullable Why fault, SentForm form, boolean outdated) {
    DepartmentView view = view(day, fault);
    DepartmentView.One one =
        view.one(id, departments.all(People.NOW)).orElseThrow(NotFoundException::new);
    audit.write(Act.by(actor.get().id()).did(Action.VIEW).to(ObjectKind.DEPARTMENT, id));
    return Templates.department(
        view,
        one,
        outdated ? changes.since(id, form, view, one.shown()) : null,
        today(),
        outdated ? DepartmentChanges.untouched(form, view, one.shown()) : form);
  }

  @POST
  @Path("/{department}/change")
  @Typed({"from", "code", "name", "authority"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response change(
      @PathParam("department") UUID id,
      @FormParam("from") @Nullable String from,
      @FormParam("code") @Nullable String code,
      @FormParam("name") @Nullable String name,
      @FormParam("parent") @Nullable String parent,
      @FormParam("scope") @Nullable String scope,
      @FormParam("authority") @Nullable String authority,
      @FormParam(Seen.FIELD) @Nullable String seen,
      @FormParam("on") @Nullable String on) {
    return taken(
        () -> {
          var form = DepartmentForm.of(from, code, name, parent, scope, authority);
          desk.change(actor.get().id().toString(), id, form, Seen.of(seen));
          return id + "?day=" + form.from();
        },
        refused ->
            one(
                id,
                shown(on),
                null,
                changes.told(refused, sent.read("change"), "from"),
                refused.is(Why.CHANGED_SINCE)));
  }

  @POST
  @Path("/{department}/ending")
  @Typed({"last", "successor"})
  @RolesAllowed({Roles.SECURITY_OFFICE, Roles.HR})
  @Produces(MediaType.TEXT_HTML)
  public Response end(
      @PathParam("department") UUID id,
      @FormParam("last") @Nullable String last,
      @FormParam("successor") @Nullable String successor,
      @FormParam(Seen.FIELD) @Nullable String seen,
      @FormParam("on") @Nullable String on) {
    return taken(
        () -> {
          LocalDate day = TypedDay.of(last).orElseThrow(() -> new DepartmentRefused(Why.BAD_DAY));
          String code = Optional.ofNullable(successor).orElse("").strip();
          desk.end(actor.get().id().toString(), id, day, code, Seen.of(seen));
          return id + "?day=" + day;
        },
        refused ->
            one(id, shown(on), null, changes.told(refused, sent.read("ending"), "last"), false));
  }

  /** The day of the page on which the form stood. */
  private LocalDate shown(@Nullable String on) {
    return TypedDay.of(on).orElseGet(this::today);
  }

  /** Goes to what became of it, or shows the page again with the sentences that say why not. */
  private static Response taken(
      Supplier<String> work, Function<DepartmentRefused, TemplateInstance> page) {
    try {
      return Response.seeOther(URI.create("/departments/" + work.get())).build();
    } catch (DepartmentRefused e) {
      return answer(true, page.apply(e));
    }
  }
}

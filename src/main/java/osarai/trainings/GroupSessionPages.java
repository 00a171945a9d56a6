package osarai.trainings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.ClosedYears;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.people.Department;
import osarai.people.SectionMember;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.web.SentForms;

/** 「集合研修」: a head, or the office, records who was taught without a screen. */
@Path("/group-sessions")
@Blocking
public class GroupSessionPages {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final GroupSessions sessions;
  private final SessionViews views;
  private final Ticking ticking;
  private final TickAnswers answers;
  private final Reach reach;
  private final ClosedYears closed;
  private final Shelf shelf;
  private final TrainingsMessages messages;
  private final EnteredWords words;
  private final SentForms sent;
  private final AuditTrail audit;
  private final Clock clock;

  GroupSessionPages(
      SignedInPerson person,
      SecurityIdentity identity,
      GroupSessions sessions,
      SessionViews views,
      Ticking ticking,
      TickAnswers answers,
      Reach reach,
      ClosedYears closed,
      Shelf shelf,
      TrainingsMessages messages,
      EnteredWords words,
      SentForms sent,
      AuditTrail audit,
      Clock clock) {
    this.person = person;
    this.identity = identity;
    this.sessions = sessions;
    this.views = views;
    this.ticking = ticking;
    this.answers = answers;
    this.reach = reach;
    this.closed = closed;
    this.shelf = shelf;
    this.messages = messages;
    this.words = words;
    this.sent = sent;
    this.audit = audit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "trainings")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sessions(List<Listed> list, SessionOffer offer, SentForm form);

    static native TemplateInstance session(
        SessionView view, SentForm form, TickAnswers.Saved saved);
  }

  /** A session in the list. */
  record Listed(String id, String title, String day, String department, TrainingMode mode) {}

  private boolean office() {
    return identity.hasRole(Roles.SECURITY_OFFICE);
  }

  private List<Department> reached() {
    return reach.of(person.get(), office(), JapanClock.today(clock));
  }

  @GET
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list() {
    return page(Ids.next().toString(), SentForm.NONE);
  }

  private TemplateInstance page(String key, SentForm form) {
    List<Department> reached = reached();
    Map<UUID, String> names = names(reached);
    List<GroupSession> found = office() ? sessions.all() : sessions.of(names.keySet());
    List<Listed> list = found.stream().map(one -> listed(one, name(one, names))).toList();
    Collection<Course> courses = shelf.library().courses().values();
    SessionOffer offer = SessionOffer.of(key, courses, reached, office(), JapanClock.today(clock));
    return Templates.sessions(list, offer, form);
  }

  private Listed listed(GroupSession one, String department) {
    String day = JapaneseDate.of(one.heldOn());
    return new Listed(one.id().toString(), views.course(one).title(), day, department, one.mode());
  }

  private static Map<UUID, String> names(List<Department> departments) {
    return departments.stream().collect(Collectors.toMap(Department::id, Department::name));
  }

  private String name(GroupSession session, Map<UUID, String> names) {
    UUID department = session.departmentId();
    return department == null ? messages.everybody() : names.getOrDefault(department, "");
  }

  @POST
  @Typed({"held", "place", "speaker", "questions", "note"})
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response make(@BeanParam SessionForm form) {
    SessionForm.Read read = form.read(shelf, reached(), office(), messages, sent.read());
    if (read.draft().isEmpty()) {
      return refused(form.keyAgain(), read.form());
    }
    GroupSession.Draft draft = read.draft().get();
    if (closed.isClosed(draft.heldOn())) {
      String fault = messages.year_closed(JapaneseDate.of(FiscalYear.of(draft.heldOn())));
      return refused(form.keyAgain(), read.form().wrong("held", fault));
    }
    if (!sessions.make(draft, EnteredBy.of(person.get()))) {
      return refused(Ids.next().toString(), read.form().wrong("", answers.madeOtherwise()));
    }
    return Response.seeOther(URI.create("/group-sessions/" + draft.id())).build();
  }

  private Response refused(String key, SentForm form) {
    return Response.status(400).entity(page(key, form)).build();
  }

  @GET
  @Path("/{session}")
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("session") UUID id, @QueryParam("page") int page) {
    SessionView view = view(own(id), page);
    audit.write(Act.by(person.get().id()).did(Action.VIEW).to(ObjectKind.SESSION, id));
    return Templates.session(view, SentForm.NONE, TickAnswers.Saved.NOTHING);
  }

  /** One that the person may see; another's is as absent as one that never was. */
  private GroupSession own(UUID id) {
    return sessions
        .find(id)
        .filter(
            found ->
                office() || reached().stream().anyMatch(d -> d.id().equals(found.departmentId())))
        .orElseThrow(NotFoundException::new);
  }

  private SessionView view(GroupSession session, int page) {
    SessionViews.Reader reader = new SessionViews.Reader(person.get().id(), office());
    return views.view(session, name(session, names(reached())), page, reader);
  }

  @POST
  @Path("/{session}/attendance")
  @Typed(
      value = {"explainer", "explained", "material", "reason"},
      rows = {"present=person", "correct", "paper"})
  @RolesAllowed({Roles.SECTION_HEAD, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response tick(@PathParam("session") UUID id, @BeanParam AttendanceForm form) {
    GroupSession session = own(id);
    Map<UUID, SectionMember> members = views.members(session);
    AttendanceForm.Read read =
        form.read(
                session,
                views.course(session),
                members,
                () -> views.shownBefore(session),
                messages,
                words,
                sent.read())
            .orElseThrow(NotFoundException::new);
    SentForm typed =
        views.hasBegun(session) ? read.form() : read.form().wrong("", messages.not_yet());
    if (typed.isRefused()) {
      return again(session, form.page, typed);
    }
    Map<UUID, Became> became = ticking.enter(id, read, EnteredBy.of(person.get()));
    typed = answers.faults(session, members, became, typed);
    return typed.isRefused()
        ? again(session, form.page, typed)
        : Response.ok(Templates.session(view(session, 1), SentForm.NONE, answers.saved(became)))
            .build();
  }

  private Response again(GroupSession session, int page, SentForm typed) {
    SessionView view = view(session, page);
    SentForm form = view.hasForm() ? typed : typed.formless(AttendanceForm.COMMON);
    return Response.status(400)
        .entity(Templates.session(view, form, TickAnswers.Saved.NOTHING))
        .build();
  }
}

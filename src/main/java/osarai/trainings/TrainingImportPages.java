package osarai.trainings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.forms.KeptTexts;
import osarai.forms.ListedNames;
import osarai.forms.SentFile;
import osarai.forms.SentForm;
import osarai.forms.TypedId;
import osarai.login.EnteredBy;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.CostlyWork;
import osarai.web.SentForms;
import osarai.web.TakesFile;

/** 「研修の記録の取込み」: attendance, external courses and 移行データ from a list. */
@Path("/training-imports")
@Blocking
public class TrainingImportPages {
  private final SignedInPerson person;
  private final TrainingImports imports;
  private final TrainingPlanner planner;
  private final GroupSessions sessions;
  private final SessionViews views;
  private final TrainingsMessages messages;
  private final KeptTexts texts;
  private final SentForms sent;
  private final CostlyWork costly;

  TrainingImportPages(
      SignedInPerson person,
      TrainingImports imports,
      TrainingPlanner planner,
      GroupSessions sessions,
      SessionViews views,
      TrainingsMessages messages,
      KeptTexts texts,
      SentForms sent,
      CostlyWork costly) {
    this.costly = costly;
    this.person = person;
    this.imports = imports;
    this.planner = planner;
    this.sessions = sessions;
    this.views = views;
    this.messages = messages;
    this.texts = texts;
    this.sent = sent;
  }

  @CheckedTemplate(basePath = "trainings")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance trainingImports(
        List<Past> history, List<ListKind> kinds, List<Choice> held, SentForm form);

    static native TemplateInstance unreadable(
        String fileName, List<ListKind> kinds, List<Choice> held, SentForm form);

    static native TemplateInstance trainingPreview(
        String id, String fileName, TrainingPlan plan, String ours);

    static native TemplateInstance trainingResult(Past past);
  }

  /**
   * A kind of list to choose.
   *
   * @param text the names of its columns
   */
  record ListKind(ImportKind kind, String text) {
    public String word() {
      return kind.name();
    }
  }

  /** A session to choose. */
  record Choice(String value, String text) {}

  /** An applied list. */
  record Past(
      String id,
      String fileName,
      ImportKind kind,
      String when,
      int taken,
      int repeated,
      int faults) {
    private static Past of(TrainingImport applied) {
      return new Past(
          applied.id().toString(),
          applied.fileName(),
          applied.kind(),
          JapaneseDate.of(applied.appliedAt()),
          applied.taken(),
          applied.repeated(),
          applied.faults());
    }
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list() {
    return page(SentForm.NONE);
  }

  private TemplateInstance page(SentForm form) {
    return Templates.trainingImports(
        imports.history().stream().map(Past::of).toList(), kinds(), held(), form);
  }

  private static List<ListKind> kinds() {
    return Arrays.stream(ImportKind.values())
        .map(kind -> new ListKind(kind, ListedNames.of(kind.columns())))
        .toList();
  }

  private List<Choice> held() {
    return sessions.all().stream()
        .filter(views::hasBegun)
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    JapaneseDate.of(one.heldOn())
                        + " "
                        + views.course(one).title()
                        + "("
                        + one.place()
                        + ")"))
        .toList();
  }

  @POST
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @TakesFile
  @Produces(MediaType.TEXT_HTML)
  public Response upload(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("kind") @Nullable String kind,
      @RestForm("session") @Nullable String session) {
    Optional<ImportKind> chosen = ImportKind.named(SessionForm.text(kind));
    Optional<UUID> held = TypedId.of(session).filter(id -> sessions.find(id).isPresent());
    boolean attendance = chosen.filter(ImportKind.ATTENDANCE::equals).isPresent();
    SentForm form = checked(file, chosen, session, held);
    if (file == null || form.isRefused()) {
      return Response.status(400).entity(page(form)).build();
    }
    costly.begin(person.get().id(), CostlyWork.Task.IMPORT);
    TrainingUpload.GivenList given =
        new TrainingUpload.GivenList(
            chosen.orElseThrow(),
            attendance ? held.orElseThrow() : null,
            SentFile.name(file),
            SentFile.bytes(file));
    TrainingImports.Looked looked = imports.look(given, EnteredBy.of(person.get()));
    return looked
        .upload()
        .map(id -> Response.seeOther(URI.create("/training-imports/" + id)).build())
        .orElseGet(() -> unreadable(given, texts.said(looked.faults()), form));
  }

  private SentForm checked(
      @Nullable FileUpload file,
      Optional<ImportKind> kind,
      @Nullable String session,
      Optional<UUID> held) {
    boolean attendance = kind.filter(ImportKind.ATTENDANCE::equals).isPresent();
    SentForm form = sent.read();
    form = kind.isEmpty() ? form.wrong("kind", messages.fault_kind()) : form;
    if (attendance && held.isEmpty()) {
      form = form.wrong("session", messages.fault_session());
    }
    if (kind.isPresent() && !attendance && session != null && !session.isBlank()) {
      form = form.wrong("session", messages.fault_session_unused());
    }
    if (file == null || file.size() == 0) {
      return form.wrong("file", messages.fault_file());
    }
    return form.isRefused() ? form.wrong("file", sent.fileAgain()) : form;
  }

  private Response unreadable(
      TrainingUpload.GivenList given, List<String> faults, SentForm checked) {
    SentForm form = checked;
    for (String fault : faults) {
      form = form.wrong("file", fault);
    }
    return Response.status(422)
        .entity(Templates.unreadable(given.fileName(), kinds(), held(), form))
        .build();
  }

  @GET
  @Path("/{import}")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("import") UUID id) {
    return imports
        .upload(id)
        .map(upload -> upload.given())
        .map(
            given ->
                Templates.trainingPreview(
                    id.toString(),
                    given.fileName(),
                    planner.plan(given, person.get().id(), Set.of()),
                    ListWords.OURS))
        .or(() -> imports.applied(id).map(Past::of).map(Templates::trainingResult))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/{import}/application")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(
      @PathParam("import") UUID id, @FormParam("sure") @Nullable Set<String> sure) {
    if (!imports.apply(id, sure == null ? Set.of() : sure, EnteredBy.of(person.get()))) {
      throw new NotFoundException();
    }
    return Response.seeOther(URI.create("/training-imports/" + id)).build();
  }
}

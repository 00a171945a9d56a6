package osarai.hr.file;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.KeptTexts;
import osarai.forms.SentFile;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.forms.TypedDay;
import osarai.forms.Worded;
import osarai.hr.profile.ProfileList;
import osarai.hr.profile.RosterProfiles;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.CostlyWork;
import osarai.web.SentForms;
import osarai.web.TakesFile;

/** 「名簿の取込み」: a roster file is looked at, applied, and taken back. */
@Path("/imports")
@Blocking
public class ImportPages {
  private final SignedInPerson person;
  private final RosterImports imports;
  private final PreviewTexts previews;
  private final RosterProfiles profiles;
  private final RosterFilesConfig config;
  private final HrMessages messages;
  private final KeptTexts texts;
  private final SentForms sent;
  private final Clock clock;
  private final CostlyWork costly;

  ImportPages(
      SignedInPerson person,
      RosterImports imports,
      PreviewTexts previews,
      RosterProfiles profiles,
      RosterFilesConfig config,
      HrMessages messages,
      KeptTexts texts,
      SentForms sent,
      Clock clock,
      CostlyWork costly) {
    this.costly = costly;
    this.person = person;
    this.imports = imports;
    this.previews = previews;
    this.profiles = profiles;
    this.config = config;
    this.messages = messages;
    this.texts = texts;
    this.sent = sent;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "hr/file")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance imports(
        List<AppliedImport> history, List<String> profiles, String today, SentForm form);

    static native TemplateInstance unreadable(
        String fileName, String setting, List<String> profiles, String today, SentForm form);

    static native TemplateInstance preview(ImportView view);
  }

  /** An applied import in the list. */
  record AppliedImport(RosterImport applied, boolean undone, Preview result) {
    public String id() {
      return applied.id().toString();
    }

    public String fileName() {
      return applied.fileName();
    }

    public String when() {
      return JapaneseDate.of(applied.appliedAt());
    }

    public String effective() {
      return JapaneseDate.of(applied.effectiveOn());
    }
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list() {
    return page(SentForm.NONE);
  }

  private TemplateInstance page(SentForm form) {
    List<AppliedImport> history =
        imports.history().stream()
            .map(i -> new AppliedImport(i, imports.isUndone(i.id()), previews.read(i.result())))
            .toList();
    return Templates.imports(history, profiles.names(), today(), form);
  }

  private String today() {
    return JapanClock.today(clock).toString();
  }

  @POST
  @Typed("effective")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @TakesFile
  @Produces(MediaType.TEXT_HTML)
  public Response upload(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("effective") @Nullable String effective,
      @RestForm("profile") @Nullable String profile,
      @RestForm("everybody") @Nullable String everybody) {
    Optional<LocalDate> day = TypedDay.of(effective);
    SentForm form = sent.read();
    form = day.isEmpty() ? form.wrong("effective", messages.fault_day()) : form;
    if (file == null || file.size() == 0 || day.isEmpty()) {
      boolean sentNone = file == null || file.size() == 0;
      form = form.wrong("file", sentNone ? messages.fault_file() : sent.fileAgain());
      return Response.status(400).entity(page(form)).build();
    }
    costly.begin(person.get().id(), CostlyWork.Task.IMPORT);
    RosterUpload.Given given =
        new RosterUpload.Given(
            SentFile.name(file),
            SentFile.bytes(file),
            day.get(),
            everybody != null,
            profiles.named(String.valueOf(profile)));
    SentForm typed = form;
    RosterImports.PreviewedFile looked = imports.look(person.get().id().toString(), given);
    return looked
        .upload()
        .map(id -> Response.seeOther(URI.create("/imports/" + id)).build())
        .orElseGet(() -> unreadable(given, texts.said(looked.preview().faults()), typed));
  }

  private Response unreadable(RosterUpload.Given given, List<String> faults, SentForm sentForm) {
    SentForm form = sentForm;
    for (String fault : faults) {
      form = form.wrong("file", fault);
    }
    String setting = ProfileList.address(given.profile().name());
    return Response.status(422)
        .entity(Templates.unreadable(given.fileName(), setting, profiles.names(), today(), form))
        .build();
  }

  @GET
  @Path("/{import}")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @PathParam("import") UUID id, @QueryParam("note") @Nullable String note) {
    ImportStopped stopped = Worded.of(ImportStopped.class, note).orElse(null);
    return imports
        .upload(id)
        .map(
            upload ->
                ImportView.waiting(
                    id.toString(),
                    upload.given(),
                    previews.read(upload.preview()),
                    config.leaverPercent(),
                    stopped))
        .or(
            () ->
                imports
                    .applied(id)
                    .map(
                        applied ->
                            ImportView.applied(
                                applied,
                                previews.read(applied.result()),
                                imports.isUndone(id),
                                stopped)))
        .map(Templates::preview)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/{import}/application")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  public Response apply(
      @PathParam("import") UUID id, @FormParam("confirmed") @Nullable String confirmed) {
    String query =
        switch (imports.apply(person.get().id().toString(), id, confirmed != null)) {
          case DONE -> "";
          case DIFFERS -> note(ImportStopped.DIFFERS);
          case TOO_MANY_LEAVERS -> note(ImportStopped.LEAVERS);
          case ABSENT -> throw new NotFoundException();
        };
    return Response.seeOther(URI.create("/imports/" + id + query)).build();
  }

  private static String note(ImportStopped stopped) {
    return "?note=" + stopped.word();
  }

  @POST
  @Path("/{import}/same-persons")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  public Response answer(
      @PathParam("import") UUID id, @FormParam("number") @Nullable Set<String> numbers) {
    costly.begin(person.get().id(), CostlyWork.Task.IMPORT);
    Set<String> said = numbers == null ? Set.of() : numbers;
    UUID waiting =
        imports.answer(person.get().id().toString(), id, said).orElseThrow(NotFoundException::new);
    return Response.seeOther(URI.create("/imports/" + waiting)).build();
  }

  @POST
  @Path("/{import}/undoing")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  public Response undo(@PathParam("import") UUID id) {
    imports.undo(person.get().id().toString(), id);
    return Response.seeOther(URI.create("/imports/" + id)).build();
  }
}

package osarai.hr.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import osarai.forms.FileLimit;
import osarai.forms.KeptTexts;
import osarai.forms.SentFile;
import osarai.forms.SentForm;
import osarai.forms.Typed;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.tables.TableLimits;
import osarai.web.CostlyWork;
import osarai.web.SentForms;
import osarai.web.TakesFile;

/** 「見本のファイルから作る」: a profile by the headings of a sample, which is not kept. */
@Path("/import-profiles/sample")
@Blocking
public class SamplePages {
  private final SignedInPerson person;
  private final RosterProfiles profiles;
  private final SampleMessages messages;
  private final ProfileMessages settings;
  private final KeptTexts texts;
  private final FileLimit limit;
  private final SentForms sent;
  private final CostlyWork costly;

  SamplePages(
      SignedInPerson person,
      RosterProfiles profiles,
      SampleMessages messages,
      ProfileMessages settings,
      KeptTexts texts,
      FileLimit limit,
      SentForms sent,
      CostlyWork costly) {
    this.person = person;
    this.profiles = profiles;
    this.messages = messages;
    this.settings = settings;
    this.texts = texts;
    this.limit = limit;
    this.sent = sent;
    this.costly = costly;
  }

  @CheckedTemplate(basePath = "hr/profile")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sample(SentForm form);

    static native TemplateInstance sampleColumns(SampleView view);
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    return Templates.sample(SentForm.NONE);
  }

  @POST
  @Typed({"header-row", "sheet"})
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @TakesFile
  @Produces(MediaType.TEXT_HTML)
  public Response read(
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("header-row") @Nullable String headerRow,
      @RestForm("sheet") @Nullable String sheet) {
    Optional<Integer> row = ProfileForm.headerRow(headerRow);
    String wanted = sheet == null ? "" : sheet.strip();
    List<ToldFault> faults = new ArrayList<>();
    if (file == null || file.size() == 0) {
      faults.add(new ToldFault("file", messages.fault_file()));
    }
    if (row.isEmpty()) {
      faults.add(new ToldFault(ProfileForm.HEADER_ROW, settings.header_row()));
    }
    if (file != null && file.size() > 0 && row.isEmpty()) {
      faults.add(new ToldFault("file", sent.fileAgain()));
    }
    if (file == null || row.isEmpty() || !faults.isEmpty()) {
      return again(400, faults);
    }
    costly.begin(person.get().id(), CostlyWork.Task.IMPORT);
    RosterProfile like = JapaneseProfile.standard().at(row.get(), wanted.isEmpty() ? null : wanted);
    SampleFile.ReadSample read = SampleFile.read(SentFile.bytes(file), like, TableLimits.of(limit));
    if (read.sample().isEmpty()) {
      texts.said(read.faults()).forEach(text -> faults.add(new ToldFault("file", text)));
      return again(422, faults);
    }
    SampleFile sample = read.sample().get();
    SampleForm form = SampleForm.guessed(row.get(), wanted, sample.headings());
    return columns(200, new SampleView(form, sample.form(), sample.numbered(), List.of()));
  }

  private Response again(int status, List<ToldFault> faults) {
    SentForm form = sent.read();
    for (ToldFault fault : faults) {
      form = form.wrong(fault.field(), fault.text());
    }
    return Response.status(status).entity(Templates.sample(form)).build();
  }

  private static Response columns(int status, SampleView view) {
    return Response.status(status).entity(Templates.sampleColumns(view)).build();
  }

  @POST
  @Path("/columns")
  @Typed("name")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response make(@BeanParam SentSample sent) {
    SampleForm form = sent.form();
    MadeProfile read = form.read();
    if (read.profile().isEmpty()) {
      return columns(400, view(sent, form, ToldFault.of(read.faults(), texts)));
    }
    RosterProfile profile = read.profile().get();
    String actor = person.get().id().toString();
    if (profiles.save(actor, profile, "", "") != RosterProfiles.Saving.DONE) {
      return columns(
          400, view(sent, form, List.of(new ToldFault(ProfileForm.NAME, settings.name_taken()))));
    }
    return Response.seeOther(
            URI.create(ProfileList.address(profile.name()) + "&note=" + ProfilePages.MADE))
        .build();
  }

  private static SampleView view(SentSample sent, SampleForm form, List<ToldFault> faults) {
    return new SampleView(form, sent.fileForm(), sent.numbered(), faults);
  }
}

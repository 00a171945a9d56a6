package osarai.hr.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptTexts;
import osarai.forms.LongestTyped;
import osarai.forms.Seen;
import osarai.forms.Typed;
import osarai.login.SignedInPerson;
import osarai.security.Roles;

/** 「読取り設定」: which column of a personnel system's file means what. */
@Path("/import-profiles")
@Blocking
public class ProfilePages {
  /** The note in the address of a profile that was just made. */
  static final String MADE = "made";

  private final SignedInPerson person;
  private final RosterProfiles profiles;
  private final ProfileList list;
  private final ProfileChanges changes;
  private final ProfileMessages messages;
  private final KeptTexts texts;

  ProfilePages(
      SignedInPerson person,
      RosterProfiles profiles,
      ProfileList list,
      ProfileChanges changes,
      ProfileMessages messages,
      KeptTexts texts) {
    this.person = person;
    this.profiles = profiles;
    this.list = list;
    this.changes = changes;
    this.messages = messages;
    this.texts = texts;
  }

  @CheckedTemplate(basePath = "hr/profile")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance profiles(
        List<ProfileList.ListedProfile> lines,
        String seen,
        boolean saved,
        String text,
        List<ToldFault> faults,
        @Nullable ProfileSince since);

    static native TemplateInstance profile(ProfileView view);
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance list(@QueryParam("saved") boolean saved) {
    return Templates.profiles(list.lines(), profiles.seen(), saved, "", List.of(), null);
  }

  @GET
  @Path("/new")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance fresh() {
    return Templates.profile(ProfileView.fresh());
  }

  /** A name may hold any sign, so that it stands in the query and not in the path. */
  @GET
  @Path("/setting")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @QueryParam("name") @Nullable String name, @QueryParam("note") @Nullable String note) {
    String asked = name == null ? JapaneseProfile.standard().name() : name;
    return profiles
        .find(asked)
        .map(current -> Templates.profile(ProfileView.of(current, MADE.equals(note))))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Typed(rows = "text")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response save(
      @FormParam("of") @DefaultValue("") String of,
      @FormParam("version") @DefaultValue("") String version,
      @FormParam("field") List<String> fields,
      @FormParam("text") List<String> typed,
      @FormParam("ticked") List<String> ticked) {
    ProfileForm form = ProfileForm.sent(fields, typed, ticked);
    MadeProfile made = ProfileReading.of(form);
    if (made.profile().isEmpty()) {
      return again(form, of, version, ToldFault.of(made.faults(), texts));
    }
    RosterProfile profile = made.profile().get();
    return switch (profiles.save(actor(), profile, of, version)) {
      case DONE -> saved();
      case NAME_TAKEN -> again(form, of, version, fault(ProfileForm.NAME, messages.name_taken()));
      case CHANGED_MEANWHILE -> since(ProfileView.again(form, of, "", changed()), profile, version);
    };
  }

  private List<ToldFault> changed() {
    return fault("", messages.changed_meanwhile());
  }

  private Response since(ProfileView view, RosterProfile sent, String version) {
    return refused(changes.since(sent, version).map(view::told).orElse(view));
  }

  private static List<ToldFault> fault(String field, String text) {
    return List.of(new ToldFault(field, text));
  }

  private static Response again(
      ProfileForm form, String of, String version, List<ToldFault> faults) {
    return refused(ProfileView.again(form, of, version, faults));
  }

  private static Response refused(ProfileView view) {
    return Response.status(400).entity(Templates.profile(view)).build();
  }

  /** A profile as it was copied from another installation. */
  @POST
  @Path("/text")
  @Typed("text")
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  public Response bring(
      @FormParam("text") @Nullable String text, @FormParam(Seen.FIELD) @Nullable String seen) {
    String given = text == null ? "" : text;
    if (given.length() > LongestTyped.PROFILE_TEXT) {
      return notBrought(given, seen, fault("text", messages.bring_too_long()), null);
    }
    MadeProfile parsed = ProfileJson.read(given);
    if (parsed.profile().isEmpty()) {
      return notBrought(given, seen, ToldFault.of(parsed.faults(), texts), null);
    }
    RosterProfile profile = parsed.profile().get();
    if (profiles.replace(actor(), profile, Seen.of(seen)) == RosterProfiles.Saving.DONE) {
      return saved();
    }
    ProfileSince since = changes.since(profile, Seen.of(seen)).orElse(null);
    List<ToldFault> told = fault("text", messages.brought_since(profile.name()));
    return notBrought(given, since == null ? null : seen + " " + since.mark(), told, since);
  }

  /**
   * The page again.
   *
   * @param seen as it was sent, with what is told now; null where the page has to say what is now
   */
  private Response notBrought(
      String given, @Nullable String seen, List<ToldFault> faults, @Nullable ProfileSince since) {
    String text = IndividualNumber.masked(given);
    return Response.status(400)
        .entity(
            Templates.profiles(
                list.lines(), seen == null ? profiles.seen() : seen, false, text, faults, since))
        .build();
  }

  private String actor() {
    return person.get().id().toString();
  }

  private static Response saved() {
    return Response.seeOther(URI.create("/import-profiles?saved=true")).build();
  }
}

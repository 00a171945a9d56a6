package osarai.hr;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.people.SignedInPerson;
import osarai.security.Roles;

/** 「読取り設定」: which column of a personnel system's file means what. */
@Path("/import-profiles")
@Blocking
public class ProfilePages {
  private final SignedInPerson person;
  private final RosterProfiles profiles;

  ProfilePages(SignedInPerson person, RosterProfiles profiles) {
    this.person = person;
    this.profiles = profiles;
  }

  @CheckedTemplate(basePath = "hr")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance profile(
        List<String> names, String text, List<String> faults, boolean saved);
  }

  @GET
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(
      @QueryParam("name") @Nullable String name, @QueryParam("saved") boolean saved) {
    RosterProfile profile = profiles.named(String.valueOf(name));
    return Templates.profile(profiles.names(), ProfileJson.write(profile), List.of(), saved);
  }

  @POST
  @RolesAllowed({Roles.HR, Roles.SECURITY_OFFICE})
  @Produces(MediaType.TEXT_HTML)
  public Response save(@FormParam("text") @Nullable String text) {
    String given = text == null ? "" : text;
    ProfileJson.Parsed parsed = ProfileJson.read(given);
    if (parsed.profile().isEmpty()) {
      return Response.status(400)
          .entity(Templates.profile(profiles.names(), given, parsed.faults(), false))
          .build();
    }
    profiles.save(person.get().id().toString(), parsed.profile().get());
    return Response.seeOther(URI.create("/import-profiles?saved=true")).build();
  }
}

package osarai.login;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import osarai.web.Frame;
import osarai.web.MessagePage;
import osarai.web.PageRoutes;

/** Says why a password that was right has let nobody in, before it is asked again. */
@Path(LapsedLoginPages.PATH)
@Blocking
public class LapsedLoginPages {
  static final String PATH = "/login-lapsed";

  private final LoginMessages messages;
  private final SignedInPerson signedIn;
  private final Frame frame;
  private final Duration age;

  LapsedLoginPages(
      LoginMessages messages,
      SignedInPerson signedIn,
      Frame frame,
      @ConfigProperty(name = "quarkus.oidc.authentication.state-cookie-age") Duration age) {
    this.messages = messages;
    this.signedIn = signedIn;
    this.frame = frame;
    this.age = age;
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public Response page() {
    if (signedIn.isThere()) {
      return Response.seeOther(URI.create(PageRoutes.OWN_PAGE)).build();
    }
    frame.makeNobodys();
    return Response.ok(
            MessagePage.of(
                    messages.lapsed_title(),
                    messages.lapsed_text(age.toMinutes()),
                    "",
                    PageRoutes.OWN_PAGE,
                    messages.lapsed_log_in())
                .render())
        .build();
  }
}

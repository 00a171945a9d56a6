package osarai.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import osarai.security.IdleLimit;
import osarai.security.SharedPc;
import osarai.web.Frame;
import osarai.web.MunicipalityConfig;

/** Makes a browser a shared PC, or one person's again. Nobody need be logged in for it. */
@Path("/shared-pc")
@Blocking
public class SharedPcPages {
  private final SharedPc sharedPc;
  private final IdleLimit idle;
  private final MunicipalityConfig municipality;
  private final Frame frame;

  SharedPcPages(SharedPc sharedPc, IdleLimit idle, MunicipalityConfig municipality, Frame frame) {
    this.sharedPc = sharedPc;
    this.idle = idle;
    this.municipality = municipality;
    this.frame = frame;
  }

  @CheckedTemplate(basePath = "login")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sharedPc(boolean shared, long minutes, String office);
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance page(RoutingContext request) {
    frame.makeBare();
    return Templates.sharedPc(
        sharedPc.isMarked(request), idle.sharedMinutes(), municipality.office());
  }

  /** A running session that was of a shared PC stays one to its end. */
  @POST
  @PermitAll
  public Response change(@FormParam("shared") @Nullable String shared) {
    Response.ResponseBuilder answer = Response.seeOther(URI.create("/shared-pc"));
    if ("yes".equals(shared)) {
      answer.cookie(sharedPc.mark());
    } else if ("no".equals(shared)) {
      answer.cookie(sharedPc.unmark());
    }
    return answer.build();
  }
}

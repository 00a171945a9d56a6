package osarai.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.CostlyWork;
import osarai.web.OfNobody;

/** 「監査の記録」: the trail of a day, for the auditor; who reads or exports it stands in it too. */
@Path("/audit-trail")
@Blocking
@OfNobody
public class TrailPages {
  private final SignedInPerson person;
  private final TrailReading reading;
  private final AuditTrail audit;
  private final CostlyWork costly;
  private final TrailFile file;

  TrailPages(
      SignedInPerson person,
      TrailReading reading,
      AuditTrail audit,
      CostlyWork costly,
      TrailFile file) {
    this.person = person;
    this.reading = reading;
    this.audit = audit;
    this.costly = costly;
    this.file = file;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance trail(TrailView view);
  }

  /**
   * A page of a day.
   *
   * @param who a staff number of that day, or an id or a name as rows have it
   * @param after the row behind which the page begins
   * @param before the row before which it ends
   */
  @GET
  @RolesAllowed(Roles.AUDITOR)
  @Produces(MediaType.TEXT_HTML)
  public Response day(
      @QueryParam(TrailInquiry.DAY) @Nullable String day,
      @QueryParam(TrailInquiry.WHO) @Nullable String who,
      @QueryParam("after") @Nullable String after,
      @QueryParam("before") @Nullable String before) {
    costly.begin(person.get().id(), CostlyWork.Task.SEARCH);
    TrailInquiry asked = reading.inquiry(day, who);
    TrailView view = reading.page(asked, after, before);
    if (!asked.isBad()) {
      audit.write(
          Act.by(person.get().id())
              .did(Action.VIEW)
              .to(ObjectKind.AUDIT_TRAIL, asked.day())
              .saying(said(asked)));
    }
    return page(view);
  }

  /** The same rows as a file, all of them; a bad condition is told on the page. */
  @GET
  @Path("/list.csv")
  @RolesAllowed(Roles.AUDITOR)
  @Produces("text/csv")
  public Response file(
      @QueryParam(TrailInquiry.DAY) @Nullable String day,
      @QueryParam(TrailInquiry.WHO) @Nullable String who) {
    costly.begin(person.get().id(), CostlyWork.Task.EXPORT);
    TrailInquiry asked = reading.inquiry(day, who);
    if (asked.isBad()) {
      return page(reading.page(asked, null, null));
    }
    audit.write(
        Act.by(person.get().id())
            .did(Action.EXPORT)
            .to(ObjectKind.AUDIT_TRAIL, asked.day())
            .saying(said(asked)));
    StreamingOutput body = out -> file.write(out, asked);
    return Response.ok(body)
        .header(
            "Content-Disposition", "attachment; filename=\"audit-trail-" + asked.day() + ".csv\"")
        .build();
  }

  private static NamedValues said(TrailInquiry asked) {
    return NamedValues.of(ValueName.WHO, asked.who());
  }

  private static Response page(TrailView view) {
    return Response.status(view.isBad() ? 400 : 200)
        .type(MediaType.TEXT_HTML)
        .entity(Templates.trail(view))
        .build();
  }
}

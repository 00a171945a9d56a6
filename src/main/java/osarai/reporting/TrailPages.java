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
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.AuditTrail;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.tables.CsvWriter;
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
  private final TrailMessages messages;

  TrailPages(
      SignedInPerson person,
      TrailReading reading,
      AuditTrail audit,
      CostlyWork costly,
      TrailMessages messages) {
    this.person = person;
    this.reading = reading;
    this.audit = audit;
    this.costly = costly;
    this.messages = messages;
  }

  @CheckedTemplate(basePath = "reporting")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance trail(TrailView view);
  }

  /**
   * A page of a day.
   *
   * @param who a staff number of today, or an id as rows have it
   */
  @GET
  @RolesAllowed(Roles.AUDITOR)
  @Produces(MediaType.TEXT_HTML)
  public Response day(
      @QueryParam("day") @Nullable String day,
      @QueryParam("who") @Nullable String who,
      @QueryParam("page") @Nullable String page) {
    costly.begin(person.get().id(), CostlyWork.Task.SEARCH);
    TrailView view = reading.page(day, who, page);
    audit.write(Act.by(person.get().id()).did("view").to("audit-trail", view.day()));
    return Response.status(view.isBad() ? 400 : 200).entity(Templates.trail(view)).build();
  }

  @GET
  @Path("/list.csv")
  @RolesAllowed(Roles.AUDITOR)
  @Produces("text/csv")
  public Response file(
      @QueryParam("day") @Nullable String day, @QueryParam("who") @Nullable String who) {
    costly.begin(person.get().id(), CostlyWork.Task.EXPORT);
    TrailView asked = reading.page(day, who, null);
    LocalDate on = asked.day();
    audit.write(
        Act.by(person.get().id()).did("export").to("audit-trail", on).saying("who=" + asked.who()));
    StreamingOutput body = out -> write(out, asked);
    return Response.status(asked.isBad() ? 400 : 200)
        .entity(body)
        .header("Content-Disposition", "attachment; filename=\"audit-trail-" + on + ".csv\"")
        .build();
  }

  private void write(OutputStream out, TrailView asked) throws IOException {
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(
          List.of(
              messages.time(),
              messages.who(),
              messages.what(),
              messages.object(),
              messages.outcome(),
              messages.detail(),
              messages.from(),
              messages.session()));
      reading.eachOf(asked, line -> csv.row(cells(line)));
    }
  }

  private List<String> cells(TrailView.TrailLine line) {
    return List.of(
        line.instant(),
        line.row().actor(),
        line.row().action(),
        line.row().kind() + " " + line.row().object(),
        line.row().refused() ? messages.refused() : messages.done(),
        line.row().detail(),
        line.row().address(),
        line.session());
  }
}

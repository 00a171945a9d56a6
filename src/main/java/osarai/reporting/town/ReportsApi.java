package osarai.reporting.town;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.security.Roles;
import osarai.web.CostlyWork;
import osarai.web.Problem;

/** What the page of the town and its files say, for systems that read and change nothing. */
@Path("/api/v1/reports")
@Tag(name = "Reports", description = "How the town stands, for systems that read")
@Blocking
public class ReportsApi {
  private static final String DAY =
      "The reference day, today when absent: a day of a fiscal year that is not closed";
  private static final String CODE = "The code of a department; the whole town when absent";
  private static final String REFUSED =
      "A parameter is unknown, stands twice or cannot be read: each with its place, what is wrong"
          + " and what to send instead (RFC 9457)";
  private static final String NOBODY = "There is no token, or it is not valid here";
  private static final String OTHERS = "The token has not the role reports-client (RFC 9457)";
  private static final String TOO_OFTEN =
      "This client asked too often in a minute; Retry-After says when to ask again";

  private final ReportQuestions questions;
  private final TownReports town;
  private final DutiesReports duties;
  private final CostlyWork costly;
  private final AuditTrail audit;
  private final SecurityIdentity identity;

  ReportsApi(
      ReportQuestions questions,
      TownReports town,
      DutiesReports duties,
      CostlyWork costly,
      AuditTrail audit,
      SecurityIdentity identity) {
    this.questions = questions;
    this.town = town;
    this.duties = duties;
    this.costly = costly;
    this.audit = audit;
    this.identity = identity;
  }

  @GET
  @Path("/town")
  @RolesAllowed(Roles.REPORTS_CLIENT)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reportTown",
      summary = "How many have finished, by department and course",
      description =
          "The figures of the page of the town, in people and in duties. A person with two duties"
              + " of a course is one, and is done when nothing of it is open; done with all is who"
              + " owes nothing of any course. A department is counted with what lies below it; who"
              + " works in two stands in each, and once in all. What the day says is as it is known"
              + " now: asked again, the same day gives the same figures as long as nothing about it"
              + " was entered or corrected.")
  @Parameter(
      name = "day",
      in = ParameterIn.QUERY,
      description = DAY,
      schema = @Schema(implementation = LocalDate.class),
      example = "2026-12-01")
  @Parameter(
      name = "department",
      in = ParameterIn.QUERY,
      description = CODE,
      schema = @Schema(implementation = String.class),
      example = "200")
  @APIResponse(
      responseCode = "200",
      description = "The figures",
      content =
          @Content(
              schema = @Schema(implementation = TownReport.class),
              examples = @ExampleObject(name = "department", value = ReportExamples.TOWN)))
  @APIResponse(
      responseCode = "400",
      description = REFUSED,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "401",
      description = NOBODY,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = OTHERS,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "429",
      description = TOO_OFTEN,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response town(@Context UriInfo asked) {
    String client = begun();
    ReportQuestions.OfTown question = questions.ofTown(asked.getQueryParameters());
    note(client, "town.json", question.day(), question.tree(), null);
    return Response.ok(town.of(question), MediaType.APPLICATION_JSON_TYPE).build();
  }

  @GET
  @Path("/duties")
  @RolesAllowed(Roles.REPORTS_CLIENT)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "reportDuties",
      summary = "Who stands how with which course",
      description =
          "Everybody in scope with a post on the day, as the list of the town has them, in the"
              + " order of their ids, a page at a time: next is the cursor of the page after, and"
              + " null on the last one. Nobody stands on two pages, and nobody who stays is left"
              + " out; what changes while pages are read is told as of the reading of each.")
  @Parameter(
      name = "day",
      in = ParameterIn.QUERY,
      description = DAY,
      schema = @Schema(implementation = LocalDate.class),
      example = "2026-12-01")
  @Parameter(
      name = "department",
      in = ParameterIn.QUERY,
      description = CODE,
      schema = @Schema(implementation = String.class),
      example = "200")
  @Parameter(
      name = "show",
      in = ParameterIn.QUERY,
      description = "Who is listed; all when absent",
      schema =
          @Schema(
              implementation = String.class,
              enumeration = {"all", "undone", "late", "soon", "done", "left-out"}),
      example = "late")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many people a page has at most; 200 when absent",
      schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "1000"),
      example = "200")
  @Parameter(
      name = "cursor",
      in = ParameterIn.QUERY,
      description =
          "next of the page before; it says day, department and show, so that beside it only limit"
              + " may stand",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of the list",
      content =
          @Content(
              schema = @Schema(implementation = DutiesReport.class),
              examples = @ExampleObject(name = "late", value = ReportExamples.DUTIES)))
  @APIResponse(
      responseCode = "400",
      description = REFUSED,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "401",
      description = NOBODY,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = OTHERS,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "429",
      description = TOO_OFTEN,
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response duties(@Context UriInfo asked) {
    String client = begun();
    ReportQuestions.OfDuties question = questions.ofDuties(asked.getQueryParameters());
    note(client, "duties.json", question.day(), question.tree(), question.filter());
    StreamingOutput body = out -> duties.write(question, out);
    return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
  }

  private String begun() {
    String client = identity.getPrincipal().getName();
    costly.begin(client, CostlyWork.Task.EXPORT);
    return client;
  }

  private void note(
      String client, String which, LocalDate day, TownTree tree, @Nullable TownFilter shown) {
    audit.write(
        Act.by(client)
            .did(Action.EXPORT)
            .to(ObjectKind.PEOPLE, which)
            .saying(
                NamedValues.of(ValueName.DAY, day)
                    .and(ValueName.DEPARTMENT, tree.chosen())
                    .and(ValueName.SHOWN, shown == null ? null : shown.word())));
  }
}

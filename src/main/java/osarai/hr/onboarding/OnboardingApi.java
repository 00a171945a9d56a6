package osarai.hr.onboarding;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.security.Roles;
import osarai.web.ApiRefused;
import osarai.web.Problem;

/** The personnel system's one call for one person or several. */
@Path("/api/v1/onboardings")
@Tag(name = "Onboardings", description = "Appointments as the personnel system says them")
@Blocking
public class OnboardingApi {
  private static final String EXAMPLE =
      """
      {
        "externalId": "HR-20261201-001",
        "staffNumber": "5101",
        "name": "青木 さくら",
        "kana": "アオキ サクラ",
        "employment": "fiscal-year-part-time",
        "department": "210",
        "title": "窓口事務補助",
        "effectiveFrom": "2026-12-01",
        "lastDay": "2027-03-31",
        "handler": true,
        "affairs": "個人番号カードの交付に関する事務",
        "scope": "交付申請書に記載された氏名・住所・生年月日",
        "documentNumber": "人発第123号"
      }\
      """;

  private static final String BATCH_EXAMPLE =
      """
      {
        "onboardings": [
          {
            "externalId": "HR-20261201-002",
            "staffNumber": "5102",
            "name": "石田 拓也",
            "kana": "イシダ タクヤ",
            "employment": "fiscal-year-full-time",
            "department": "220",
            "title": "事務補助",
            "effectiveFrom": "2026-12-01",
            "lastDay": "2027-03-31",
            "handler": false,
            "documentNumber": "人発第124号"
          },
          {
            "externalId": "HR-20261201-003",
            "staffNumber": "2101",
            "name": "上田 美咲",
            "kana": "ウエダ ミサキ",
            "employment": "regular",
            "department": "310",
            "title": "主事",
            "effectiveFrom": "2026-12-01",
            "handler": false,
            "documentNumber": "人発第125号"
          }
        ]
      }\
      """;

  private static final String TITLE_EXAMPLE =
      """
      {
        "staffNumber": "2101",
        "title": "主任主査",
        "effectiveFrom": "2027-04-01",
        "titleOnly": true,
        "documentNumber": "人発第126号"
      }\
      """;

  private final Onboardings onboardings;
  private final SecurityIdentity identity;

  OnboardingApi(Onboardings onboardings, SecurityIdentity identity) {
    this.onboardings = onboardings;
    this.identity = identity;
  }

  @POST
  @RolesAllowed(Roles.HR_CLIENT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "onboard",
      summary = "Appoints one person or several; the duties exist when it answers",
      description =
          "One person, or {\"onboardings\": [...]} for up to 500 with a result for each: those that"
              + " are rejected do not stop the others. Repeated with the same Idempotency-Key and"
              + " the same body, it answers the same and changes nothing. With dryRun=true it"
              + " answers what would happen and keeps nothing. Each person is appointed: for one"
              + " whose appointment runs without a last day, that ends the day before effectiveFrom"
              + " and another begins. A move to another department is said by SCIM (posts) or a"
              + " roster file, and goes on with the appointment. Acts of one person and day are in"
              + " the order of sequence, a running number in digits alone. With titleOnly=true"
              + " nobody is appointed: the one post that the person holds on the day goes on under"
              + " the new title; whether it leads stays as it is. Who holds several posts, or none,"
              + " is refused: all posts are then said by SCIM (posts) or a roster file."
              + " handler=true designates from the first day of the appointment, by its document;"
              + " during one that runs, and to end one, a designation is said by SCIM"
              + " (designations).")
  @APIResponse(
      responseCode = "201",
      description = "Person, appointment and duties exist, or the title is changed",
      content = @Content(schema = @Schema(implementation = Onboarded.class)))
  @APIResponse(
      responseCode = "200",
      description = "The result of each item of a batch, or of a dry run",
      content = @Content(schema = @Schema(implementation = Onboarded.Batch.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field or a parameter is missing, unknown or wrong, or the key is missing (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "401",
      description = "There is no token, or it is not valid here",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = "The token has not the role hr-client (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "409",
      description = "Contradicts what is known (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "The key came with another body (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response onboard(
      @Parameter(
              required = true,
              description =
                  "1 to 200 visible characters, another for each call: one for a person, and one"
                      + " for a whole batch. Only a dry run does without")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Parameter(description = "Whether only to tell what would happen") @QueryParam("dryRun")
          boolean dryRun,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(oneOf = {Onboarding.class, OnboardingBody.Batch.class}),
                      examples = {
                        @ExampleObject(name = "appointee", value = EXAMPLE),
                        @ExampleObject(name = "title", value = TITLE_EXAMPLE),
                        @ExampleObject(name = "batch", value = BATCH_EXAMPLE)
                      }))
          @Nullable OnboardingBody body) {
    if (body == null) {
      throw new ApiRefused(400, "invalid-onboarding", "the body is empty");
    }
    String client = identity.getPrincipal().getName();
    if (dryRun) {
      return Response.ok(onboardings.dryRun(client, body.all())).build();
    }
    String given = needed(key);
    if (body instanceof OnboardingBody.OnePerson one) {
      return Response.status(201)
          .entity(onboardings.appoint(client, given, one.onboarding()))
          .build();
    }
    return Response.ok(onboardings.appointAll(client, given, body.all())).build();
  }

  static String needed(@Nullable String key) {
    if (key == null || !key.matches("[\\x21-\\x7e]{1,200}")) {
      throw new ApiRefused(
          400,
          "idempotency-key-missing",
          "the header Idempotency-Key, 1 to 200 visible characters, is needed");
    }
    if (IndividualNumber.isNothingElse(key)) {
      throw new ApiRefused(
          400, "idempotency-key-missing", "Idempotency-Key " + IndividualNumber.REFUSED);
    }
    return key;
  }
}

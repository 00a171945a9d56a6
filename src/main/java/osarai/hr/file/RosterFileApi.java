package osarai.hr.file;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.forms.FileLimit;
import osarai.forms.KeptText;
import osarai.forms.KeptTexts;
import osarai.forms.SentFile;
import osarai.forms.TypedDay;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.RosterProfile;
import osarai.hr.profile.RosterProfiles;
import osarai.security.Roles;
import osarai.web.ApiRefused;
import osarai.web.CostlyWork;
import osarai.web.Problem;
import osarai.web.TakesFile;

/**
 * A roster file that the personnel system sends by itself; people send theirs by the page. What
 * kind of file it is is seen from its content, whatever type is named.
 */
@Path("/api/v1/roster-files")
@Tag(name = "Roster files", description = "Lists of people as the personnel system exports them")
@Blocking
public class RosterFileApi {
  private static final String EXAMPLE =
      """
      職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名
      5103,小川 光,オガワ ヒカル,会計年度任用職員(パートタイム),令和8年12月1日,令和9年3月31日,210,事務補助
      """;

  private final RosterImports imports;
  private final RosterProfiles profiles;
  private final RosterFilesConfig config;
  private final CostlyWork costly;
  private final KeptTexts texts;
  private final SecurityIdentity identity;
  private final FileLimit limit;
  private final Clock clock;

  RosterFileApi(
      RosterImports imports,
      RosterProfiles profiles,
      RosterFilesConfig config,
      CostlyWork costly,
      KeptTexts texts,
      SecurityIdentity identity,
      FileLimit limit,
      Clock clock) {
    this.imports = imports;
    this.profiles = profiles;
    this.config = config;
    this.costly = costly;
    this.texts = texts;
    this.identity = identity;
    this.limit = limit;
    this.clock = clock;
  }

  @POST
  @TakesFile
  @RolesAllowed(Roles.HR_CLIENT)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "bringRosterFile",
      summary = "Takes in a roster file, or tells what it would do",
      description =
          "CSV, tab-separated text or XLSX; what it is is seen from its content, and read by a"
              + " profile of its columns that was made on the page of the imports. Rows that are"
              + " rejected do not stop the others. The same file again changes nothing. With"
              + " dryRun=true nothing is carried out; for a day people of HR can look at it, and"
              + " carry it out, on the page that the answer names.")
  @APIResponse(
      responseCode = "200",
      description = "What it did, or would do",
      content = @Content(schema = @Schema(implementation = RosterFileResult.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "The day, the profile or the file is missing or wrong, or a parameter is unknown (RFC"
              + " 9457)",
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
      description =
          "It would end so many appointments that it must be confirmed (confirmLeavers=true), or"
              + " something changed meanwhile (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "The file cannot be read, or holds a 個人番号; nothing of it is kept (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "429",
      description =
          "This client sent too many in a minute; Retry-After says when to send again (RFC 9457)",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response bring(
      @Parameter(description = "The 発令日 of rows that name none", example = "2026-12-01")
          @QueryParam("effective")
          @Nullable String effective,
      @Parameter(description = "The name of a profile; the product's own when absent")
          @QueryParam("profile")
          @Nullable String profile,
      @Parameter(description = "Whether it lists everybody, so that who is not in it has left")
          @QueryParam("everybody")
          boolean everybody,
      @Parameter(description = "Whether only to tell what would happen") @QueryParam("dryRun")
          boolean dryRun,
      @Parameter(description = "That so many leave is right") @QueryParam("confirmLeavers")
          boolean confirmLeavers,
      @Parameter(description = "What it is called in the list of imports") @QueryParam("fileName")
          @Nullable String fileName,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples = @ExampleObject(name = "appointee", value = EXAMPLE)))
          byte @Nullable [] body) {
    String client = identity.getPrincipal().getName();
    costly.begin(client, CostlyWork.Task.IMPORT);
    byte[] content = content(body);
    RosterProfile by = profile(profile);
    LocalDate day =
        effective == null && !everybody ? dayOfARowWithoutOne(content, by) : day(effective);
    RosterImports.PreviewedFile looked =
        imports.look(client, new RosterUpload.Given(name(fileName), content, day, everybody, by));
    UUID id = looked.upload().orElseThrow(() -> unreadable(texts.said(looked.preview().faults())));
    if (!dryRun) {
      carryOut(client, id, looked.preview(), confirmLeavers);
    }
    return Response.ok(RosterFileResult.of(id, !dryRun, looked.preview(), texts)).build();
  }

  private void carryOut(String client, UUID id, Preview preview, boolean confirmLeavers) {
    switch (imports.apply(client, id, confirmLeavers)) {
      case DONE -> {}
      case TOO_MANY_LEAVERS ->
          throw new ApiRefused(
              409,
              "too-many-leavers",
              "%d of %d appointments would end, more than %d percent; /imports/%s shows them; send it again with confirmLeavers=true if that is right"
                  .formatted(preview.leavers(), preview.running(), config.leaverPercent(), id));
      case DIFFERS, ABSENT ->
          throw new ApiRefused(
              409, "changed-meanwhile", "people were changed meanwhile; send the file again");
    }
  }

  private static byte[] content(byte @Nullable [] body) {
    if (body == null || body.length == 0) {
      throw new ApiRefused(400, "file-missing", "the body is empty");
    }
    return body;
  }

  private static LocalDate day(@Nullable String text) {
    return TypedDay.of(text)
        .orElseThrow(
            () ->
                new ApiRefused(
                    400, "effective-missing", "the parameter effective is a day: 2026-12-01"));
  }

  /** Today stands in the list of imports; no row may need it. */
  private LocalDate dayOfARowWithoutOne(byte[] content, RosterProfile profile) {
    List<KeptText> without = RosterSheet.withoutADay(content, profile, limit);
    if (!without.isEmpty()) {
      throw new ApiRefused(
          400,
          "effective-missing",
          "rows name no day (発令日) of their own; the parameter effective says it: 2026-12-01",
          texts.said(without).stream().map(place -> new Problem.At("", place)).toList());
    }
    return JapanClock.today(clock);
  }

  private RosterProfile profile(@Nullable String name) {
    String wanted = name == null ? JapaneseProfile.standard().name() : name;
    return profiles
        .find(wanted)
        .map(RosterProfiles.ProfileVersion::profile)
        .orElseThrow(
            () -> new ApiRefused(400, "profile-unknown", "there is no profile of that name"));
  }

  private static String name(@Nullable String given) {
    return SentFile.name(given == null || given.isBlank() ? "roster-file" : given);
  }

  private static ApiRefused unreadable(List<String> faults) {
    return new ApiRefused(
        422,
        "roster-file-unreadable",
        "nothing was taken in",
        faults.stream().map(fault -> new Problem.At("", fault)).toList());
  }
}

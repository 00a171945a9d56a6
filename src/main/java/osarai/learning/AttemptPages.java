package osarai.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.login.CurrentPerson;
import osarai.login.SignedInPerson;
import osarai.security.Ids;
import osarai.security.Roles;
import osarai.web.ActsForAppointment;

/** An attempt at a quiz: one question a page, the review, the submission, the result. */
@Path("/attempts/{attempt}")
@Blocking
public class AttemptPages {
  private final SignedInPerson person;
  private final Study study;
  private final LastSteps lastSteps;
  private final UnconfirmedAnswers unconfirmed;
  private final WaitingAnswers waiting;
  private final StartOfHandling handling;
  private final Owing owing;

  AttemptPages(
      SignedInPerson person,
      Study study,
      LastSteps lastSteps,
      UnconfirmedAnswers unconfirmed,
      WaitingAnswers waiting,
      StartOfHandling handling,
      Owing owing) {
    this.person = person;
    this.study = study;
    this.lastSteps = lastSteps;
    this.unconfirmed = unconfirmed;
    this.waiting = waiting;
    this.handling = handling;
    this.owing = owing;
  }

  @CheckedTemplate(basePath = "learning")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance question(
        Sheet sheet,
        Sheet.AskedQuestion asked,
        String savedAt,
        String rescueToken,
        long page,
        boolean elsewhere);

    static native TemplateInstance review(
        Sheet sheet, WaitingAnswers.Waiting waiting, String shown, String changed);

    static native TemplateInstance result(
        Sheet sheet,
        Grading grading,
        String submittedAt,
        boolean toAgree,
        boolean already,
        boolean unsaved,
        String late,
        String way,
        Owing.@Nullable Ahead ahead,
        List<String> handling);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response question(
      @PathParam("attempt") UUID attemptId,
      @QueryParam("q") @Nullable Integer place,
      @QueryParam("elsewhere") boolean elsewhere) {
    Sheet sheet = sheet(attemptId);
    if (!sheet.attempt().isOpen()) {
      return CoursePages.seeOther("/attempts/" + attemptId + "/result");
    }
    if (place == null) {
      return CoursePages.seeOther("/attempts/" + attemptId + "?q=" + sheet.nextPlace());
    }
    Sheet.AskedQuestion asked = sheet.asked(place);
    Instant saved = asked.savedAt();
    return Response.ok(
            Templates.question(
                sheet,
                asked,
                saved == null ? "" : JapaneseDate.timeOf(saved),
                unconfirmed.token(attemptId, asked.question().id(), person.get().id()),
                Ids.randomLong(),
                elsewhere))
        .build();
  }

  @GET
  @Path("/review")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response review(
      @PathParam("attempt") UUID attemptId, @QueryParam("since") @Nullable String since) {
    Sheet sheet = sheet(attemptId);
    if (!sheet.attempt().isOpen()) {
      return CoursePages.seeOther("/attempts/" + attemptId + "/result");
    }
    WaitingAnswers.Waiting left = waiting.of(sheet);
    Reviewed now = sheet.reviewed(left.chosen());
    List<Integer> changed = since == null ? List.of() : now.differencesFrom(Reviewed.read(since));
    return Response.ok(
            Templates.review(sheet, left, now.write(), WaitingAnswers.Waiting.inWords(changed)))
        .build();
  }

  @POST
  @Path("/submission")
  @ActsForAppointment
  @RolesAllowed(Roles.LEARNER)
  public Response submit(
      @PathParam("attempt") UUID attemptId,
      @FormParam("seen") @Nullable List<String> seen,
      @FormParam("shown") @Nullable String shown) {
    CurrentPerson current = person.get();
    Set<String> known = seen == null ? Set.of() : Set.copyOf(seen);
    Reviewed reviewed = shown == null ? null : Reviewed.read(shown);
    return switch (lastSteps.submit(current, attemptId, known, reviewed)) {
      case DONE -> CoursePages.seeOther("/attempts/" + attemptId + "/result");
      case ALREADY -> CoursePages.seeOther("/attempts/" + attemptId + "/result?already=true");
      case UNANSWERED, UNSEEN -> CoursePages.seeOther("/attempts/" + attemptId + "/review");
      case CHANGED ->
          CoursePages.seeOther(
              "/attempts/"
                  + attemptId
                  + "/review?since="
                  + URLEncoder.encode(String.valueOf(shown), StandardCharsets.UTF_8));
      case OF_ANOTHER_YEAR -> CoursePages.otherWay(sheet(attemptId).course().id());
      case ABSENT -> throw new NotFoundException();
    };
  }

  @GET
  @Path("/result")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response result(
      @PathParam("attempt") UUID attemptId,
      @QueryParam("already") boolean already,
      @QueryParam("unsaved") boolean unsaved) {
    Sheet sheet = sheet(attemptId);
    Instant submitted = sheet.attempt().submittedAt();
    if (submitted == null) {
      return CoursePages.seeOther("/attempts/" + attemptId);
    }
    boolean toAgree = isToAgree(sheet);
    boolean isFinished = sheet.grading().passed() && !toAgree;
    return Response.ok(
            Templates.result(
                sheet,
                sheet.grading(),
                JapaneseDate.of(submitted),
                toAgree,
                already,
                unsaved,
                waiting.of(sheet).unusableOnes(),
                way(sheet),
                isFinished ? owing.after(person.get().id(), sheet.course().id()) : null,
                isFinished ? handling(sheet) : List.of()))
        .build();
  }

  /** What the end of the course means for a handler: from when, or what is missing. */
  private List<String> handling(Sheet sheet) {
    return handling.dependsOn(sheet.course().id())
        ? handling.sentences(person.get().id())
        : List.of();
  }

  /** Whether the course is passed and ends only with the 同意 that is not given yet. */
  private boolean isToAgree(Sheet sheet) {
    return sheet.grading().passed()
        && sheet.course().acknowledgement().isPresent()
        && study
            .progress(person.get(), sheet.course().id())
            .filter(progress -> progress.passed() && progress.acknowledgedAt() == null)
            .isPresent();
  }

  /** The one on which another attempt would be begun. */
  private String way(Sheet sheet) {
    return study.taking(person.get(), sheet.course().id()).map(Study.Taking::way).orElse("");
  }

  private Sheet sheet(UUID attemptId) {
    return study.sheet(person.get(), attemptId).orElseThrow(NotFoundException::new);
  }
}

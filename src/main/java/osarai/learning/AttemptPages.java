package osarai.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  /**
   * For our own script alone: kept, not saved; no status of HTTP says so, and no proxy sends it.
   */
  private static final int NOT_SIGNED_IN = 499;

  private final SignedInPerson person;
  private final Study study;
  private final LastSteps lastSteps;
  private final UnconfirmedAnswers unconfirmed;
  private final WaitingAnswers waiting;
  private final LearningMessages messages;

  AttemptPages(
      SignedInPerson person,
      Study study,
      LastSteps lastSteps,
      UnconfirmedAnswers unconfirmed,
      WaitingAnswers waiting,
      LearningMessages messages) {
    this.person = person;
    this.study = study;
    this.lastSteps = lastSteps;
    this.unconfirmed = unconfirmed;
    this.waiting = waiting;
    this.messages = messages;
  }

  @CheckedTemplate(basePath = "learning")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance question(
        Sheet sheet, Sheet.AskedQuestion asked, String savedAt, String rescueToken, long page);

    static native TemplateInstance review(Sheet sheet, WaitingAnswers.Waiting waiting);

    static native TemplateInstance result(
        Sheet sheet,
        Grading grading,
        String submittedAt,
        boolean toAgree,
        boolean already,
        String late);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response question(
      @PathParam("attempt") UUID attemptId, @QueryParam("q") @Nullable Integer place) {
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
                Ids.randomLong()))
        .build();
  }

  /**
   * Saves an answer. Open to everybody: whoever is not signed in any more can, with the page's
   * token, leave an unconfirmed answer, which counts only after that same person has logged in.
   * While another account is signed in, be it nobody's today, nothing is kept.
   */
  @POST
  @Path("/answers")
  @ActsForAppointment
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("attempt") UUID attemptId,
      @FormParam("question") @Nullable String question,
      @FormParam("choice") @Nullable List<String> choices,
      @FormParam("place") @Nullable Integer place,
      @FormParam("go") @Nullable String go,
      @FormParam("rescue") @Nullable String token,
      @BeanParam Change change,
      @HeaderParam("X-Requested-With") @Nullable String by) {
    List<String> values = choices == null ? List.of() : choices;
    String asked = String.valueOf(question);
    if (!person.isThere()) {
      if (person.isLoggedIn()) {
        throw new ForbiddenException();
      }
      unconfirmed.leave(attemptId, asked, values, token);
      return "JavaScript".equals(by)
          ? Response.status(NOT_SIGNED_IN).build()
          : CoursePages.seeOther("/attempts/" + attemptId);
    }
    Optional<Instant> saved = study.save(person.get().id(), attemptId, asked, values, change);
    if (saved.isEmpty() && sheet(attemptId).attempt().isOpen()) {
      throw new NotFoundException();
    }
    if ("JavaScript".equals(by)) {
      return toTheScript(saved, change);
    }
    return onwards(attemptId, place == null ? 1 : place, String.valueOf(go));
  }

  /**
   * The header tells the script that it was this product that answered, and to which change:
   * something between may say 200 as well.
   */
  private Response toTheScript(Optional<Instant> saved, Change change) {
    return saved
        .map(at -> Response.ok(messages.saved(JapaneseDate.timeOf(at))))
        .orElseGet(() -> Response.status(409).entity(messages.submitted_elsewhere()))
        .type("text/plain;charset=UTF-8")
        .header("Answer-Change", change.number())
        .build();
  }

  private static Response onwards(UUID attemptId, int place, String go) {
    String attempt = "/attempts/" + attemptId;
    return switch (go) {
      case "next" -> CoursePages.seeOther(attempt + "?q=" + (place + 1));
      case "previous" -> CoursePages.seeOther(attempt + "?q=" + (place - 1));
      case "review" -> CoursePages.seeOther(attempt + "/review");
      default -> CoursePages.seeOther(attempt + "?q=" + (go.matches("[0-9]{1,3}") ? go : place));
    };
  }

  @GET
  @Path("/review")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response review(@PathParam("attempt") UUID attemptId) {
    Sheet sheet = sheet(attemptId);
    return sheet.attempt().isOpen()
        ? Response.ok(Templates.review(sheet, waiting.of(sheet))).build()
        : CoursePages.seeOther("/attempts/" + attemptId + "/result");
  }

  @POST
  @Path("/submission")
  @ActsForAppointment
  @RolesAllowed(Roles.LEARNER)
  public Response submit(
      @PathParam("attempt") UUID attemptId, @FormParam("seen") @Nullable List<String> seen) {
    CurrentPerson current = person.get();
    Set<String> shown = seen == null ? Set.of() : Set.copyOf(seen);
    return switch (lastSteps.submit(current, attemptId, shown)) {
      case DONE -> CoursePages.seeOther("/attempts/" + attemptId + "/result");
      case ALREADY -> CoursePages.seeOther("/attempts/" + attemptId + "/result?already=true");
      case UNANSWERED, UNSEEN -> CoursePages.seeOther("/attempts/" + attemptId + "/review");
      case ABSENT -> throw new NotFoundException();
    };
  }

  @GET
  @Path("/result")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response result(
      @PathParam("attempt") UUID attemptId, @QueryParam("already") boolean already) {
    Sheet sheet = sheet(attemptId);
    Instant submitted = sheet.attempt().submittedAt();
    if (submitted == null) {
      return CoursePages.seeOther("/attempts/" + attemptId);
    }
    return Response.ok(
            Templates.result(
                sheet,
                sheet.grading(),
                JapaneseDate.of(submitted),
                isToAgree(sheet),
                already,
                waiting.of(sheet).unusableOnes()))
        .build();
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

  private Sheet sheet(UUID attemptId) {
    return study.sheet(person.get(), attemptId).orElseThrow(NotFoundException::new);
  }
}

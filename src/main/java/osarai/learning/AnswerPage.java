package osarai.learning;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.login.SignedInPerson;
import osarai.web.ActsForAppointment;

/** Takes the answer to a question, from its form or its script. */
@Path("/attempts/{attempt}/answers")
@Blocking
public class AnswerPage {
  /**
   * For our own script alone: kept, not saved; no status of HTTP says so, and no proxy sends it.
   */
  private static final int NOT_SIGNED_IN = 499;

  /**
   * Tells the script that it was this product that answered, and to which change: something between
   * may say 200 as well.
   */
  private static final String OURS = "Answer-Change";

  private final SignedInPerson person;
  private final Study study;
  private final UnconfirmedAnswers unconfirmed;
  private final LearningMessages messages;

  AnswerPage(
      SignedInPerson person,
      Study study,
      UnconfirmedAnswers unconfirmed,
      LearningMessages messages) {
    this.person = person;
    this.study = study;
    this.unconfirmed = unconfirmed;
    this.messages = messages;
  }

  /**
   * Saves an answer. Open to everybody: whose session has ended can, with the page's token, leave
   * an unconfirmed answer, which counts only after that same person has logged in. After a logout,
   * and while another account is signed in, be it nobody's today, nothing is kept.
   */
  @POST
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
    boolean script = "JavaScript".equals(by);
    if (!person.isThere()) {
      return left(attemptId, asked, values, change, token, script);
    }
    int from = place == null ? 1 : place;
    if (change.isUntouched(values)) {
      sheet(attemptId);
      return onwards(attemptId, from, String.valueOf(go));
    }
    Optional<SaveResult> saved = study.save(person.get().id(), attemptId, asked, values, change);
    if (saved.isEmpty() && sheet(attemptId).attempt().isOpen()) {
      throw new NotFoundException();
    }
    if (script) {
      return toTheScript(saved, change);
    }
    if (saved.isEmpty()) {
      return CoursePages.seeOther("/attempts/" + attemptId + "/result?unsaved=true");
    }
    return saved.get().stands()
        ? onwards(attemptId, from, String.valueOf(go))
        : CoursePages.seeOther(SaveResult.elsewhere(attemptId, from));
  }

  private Response left(
      UUID attemptId,
      String question,
      List<String> values,
      Change change,
      @Nullable String token,
      boolean script) {
    if (person.isLoggedIn()) {
      throw new ForbiddenException();
    }
    if (unconfirmed.isOfEndedSession(attemptId, question, token)) {
      return afterTheEnd(change, script);
    }
    unconfirmed.leave(attemptId, question, values, change, token);
    return script
        ? Response.status(NOT_SIGNED_IN).header(OURS, change.number()).build()
        : CoursePages.seeOther("/attempts/" + attemptId);
  }

  /** Somebody has ended the session, and anybody may have chosen since. */
  private Response afterTheEnd(Change change, boolean script) {
    if (!script) {
      throw new UnauthorizedException();
    }
    return Response.status(403)
        .entity(messages.not_saved_logged_out())
        .type("text/plain;charset=UTF-8")
        .header(OURS, change.number())
        .build();
  }

  private Response toTheScript(Optional<SaveResult> saved, Change change) {
    Response.ResponseBuilder answer =
        saved
            .map(
                now ->
                    (now.stands()
                            ? Response.ok(messages.saved(JapaneseDate.timeOf(now.savedAt())))
                            : Response.status(409).entity(messages.chosen_elsewhere()))
                        .header("Answer-Version", now.version())
                        .header("Answer-Chosen", now.chosen().write()))
            .orElseGet(() -> Response.status(409).entity(messages.submitted_elsewhere()));
    return answer.type("text/plain;charset=UTF-8").header(OURS, change.number()).build();
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

  private Sheet sheet(UUID attemptId) {
    return study.sheet(person.get(), attemptId).orElseThrow(NotFoundException::new);
  }
}

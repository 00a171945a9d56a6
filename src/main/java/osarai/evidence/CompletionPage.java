package osarai.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import osarai.calendar.JapaneseDate;
import osarai.content.Shelf;
import osarai.people.SignedInPerson;
import osarai.security.Roles;

/** The record of one's own completion, with the hash that an auditor can check. */
@Path("/completions/{completion}")
@Blocking
public class CompletionPage {
  private final SignedInPerson person;
  private final Completions completions;
  private final Shelf shelf;

  CompletionPage(SignedInPerson person, Completions completions, Shelf shelf) {
    this.person = person;
    this.completions = completions;
    this.shelf = shelf;
  }

  @CheckedTemplate(basePath = "evidence")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance completion(
        Completions.Record record, String title, String started, String completed);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public TemplateInstance show(@PathParam("completion") UUID id) {
    Completions.Record record =
        completions.own(person.get().id(), id).orElseThrow(NotFoundException::new);
    CompletionView completion = record.completion();
    return Templates.completion(
        record,
        shelf.pinned(completion.courseVersion()).title(),
        JapaneseDate.of(completion.startedAt()),
        JapaneseDate.of(completion.completedAt()));
  }
}

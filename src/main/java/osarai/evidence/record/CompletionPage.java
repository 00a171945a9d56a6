package osarai.evidence.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.trainings.ExternalTrainings;

/** The record of one's own completion, with the hash that an auditor can check. */
@Path("/completions/{completion}")
@Blocking
public class CompletionPage {
  private final SignedInPerson person;
  private final SecurityIdentity identity;
  private final Completions completions;
  private final CourseTitles titles;
  private final ExternalTrainings external;
  private final AuditTrail audit;

  CompletionPage(
      SignedInPerson person,
      SecurityIdentity identity,
      Completions completions,
      CourseTitles titles,
      ExternalTrainings external,
      AuditTrail audit) {
    this.person = person;
    this.identity = identity;
    this.completions = completions;
    this.titles = titles;
    this.external = external;
    this.audit = audit;
  }

  @CheckedTemplate(basePath = "evidence/record")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance completion(
        Completions.Record record,
        String title,
        String started,
        String completed,
        String recorded,
        String certificate,
        String whose,
        boolean withdrawable);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show(@PathParam("completion") UUID id) {
    UUID reader = person.get().id();
    Optional<Completions.Record> own = completions.own(reader, id);
    Completions.Record record =
        own.or(() -> others(reader, id)).orElseThrow(NotFoundException::new);
    CompletionView completion = record.completion();
    var started = completion.startedAt();
    return Templates.completion(
        record,
        titles.of(completion),
        started == null ? "" : JapaneseDate.of(started),
        completion.isEntered()
            ? JapaneseDate.of(JapanClock.dayOf(completion.completedAt()))
            : JapaneseDate.of(completion.completedAt()),
        JapaneseDate.of(completion.recordedAt()),
        certificate(completion.source()),
        own.isPresent() ? "" : record.person().toString(),
        identity.hasRole(Roles.SECURITY_OFFICE) && completion.isEntered() && completion.stands());
  }

  private String certificate(@Nullable UUID source) {
    return source == null ? "" : external.certificates(List.of(source)).getOrDefault(source, "");
  }

  /** Another's, for the office and the auditor; to everybody else it is not there. */
  private Optional<Completions.Record> others(UUID reader, UUID id) {
    if (!identity.hasRole(Roles.SECURITY_OFFICE) && !identity.hasRole(Roles.AUDITOR)) {
      return Optional.empty();
    }
    Optional<Completions.Record> record = completions.find(id);
    record.ifPresent(
        r -> audit.write(Act.by(reader).did(Action.VIEW).to(ObjectKind.COMPLETION, id)));
    return record;
  }
}

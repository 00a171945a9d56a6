package osarai.hr.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.forms.FileLimit;
import osarai.forms.MostListed;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.hr.intake.StatementOutcomes;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.Transactions;

/** Roster files: looked at, previewed, applied as one change, taken back as another. */
@ApplicationScoped
class RosterImports {
  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager entities;
  private final Intake intake;
  private final People people;
  private final Roster roster;
  private final RosterFilesConfig config;
  private final FileLimit limit;
  private final AuditTrail audit;
  private final PreviewTexts previews;
  private final Clock clock;

  RosterImports(
      EntityManager entities,
      Intake intake,
      People people,
      Roster roster,
      RosterFilesConfig config,
      FileLimit limit,
      AuditTrail audit,
      PreviewTexts previews,
      Clock clock) {
    this.entities = entities;
    this.intake = intake;
    this.people = people;
    this.roster = roster;
    this.config = config;
    this.limit = limit;
    this.audit = audit;
    this.previews = previews;
    this.clock = clock;
  }

  /**
   * What became of a file that was handed in.
   *
   * @param upload empty when it could not be read; nothing of it is kept then
   */
  record PreviewedFile(Optional<UUID> upload, Preview preview) {}

  /** Reads the file and works out what it would do. */
  PreviewedFile look(String actor, RosterUpload.Given given) {
    return look(actor, given, null);
  }

  private PreviewedFile look(String actor, RosterUpload.Given given, @Nullable UUID answered) {
    RosterSheet sheet = RosterSheet.read(given, limit);
    if (!sheet.isComplete() || sheet.holdsIndividualNumber()) {
      return new PreviewedFile(Optional.empty(), sheet.preview(0, 0, List.of()));
    }
    RosterComparison compared = new RosterComparison(sheet, given, this::employedOn);
    Preview preview = compared.preview(intake.preview(compared.statements()));
    UUID id =
        Transactions.retried(
            () -> {
              forgetOld();
              RosterUpload upload =
                  new RosterUpload(given, actor, clock.instant(), previews.write(preview));
              entities.persist(upload);
              if (answered != null) {
                note(actor, Action.ANSWER_SAME_PERSON, answered);
              }
              note(actor, Action.PREVIEW_ROSTER, upload.id());
              return upload.id();
            });
    return new PreviewedFile(Optional.of(id), preview);
  }

  /**
   * Looks at a waiting file again, knowing whom these numbers are of. Only what was asked can be
   * answered.
   *
   * @param said as {@link PersonAnswers} has it
   * @return the file as it waits then; empty where none waits
   */
  Optional<UUID> answer(String actor, UUID id, Set<String> said) {
    Optional<RosterUpload> waiting = QuarkusTransaction.joiningExisting().call(() -> upload(id));
    return waiting.flatMap(
        upload -> {
          RosterUpload.Given given = upload.given();
          PersonAnswers answers = given.answers().and(said, previews.read(upload.preview()));
          return look(actor, given.knowing(answers), id).upload();
        });
  }

  private void note(String actor, Action action, UUID upload) {
    audit.write(Act.by(actor).did(action).to(ObjectKind.UPLOAD, upload));
  }

  private void forgetOld() {
    entities
        .createQuery("delete from RosterUpload u where u.uploadedAt < ?1")
        .setParameter(1, clock.instant().minus(KEPT))
        .executeUpdate();
  }

  private List<Appointment> employedOn(LocalDate day) {
    return QuarkusTransaction.joiningExisting().call(() -> people.runningOn(day));
  }

  @Transactional
  Optional<RosterUpload> upload(UUID id) {
    return Optional.ofNullable(entities.find(RosterUpload.class, id));
  }

  /** How an application ended. */
  enum Applied {
    DONE,
    /** something else would happen now than was shown; look again */
    DIFFERS,
    /** so many would leave that it must be confirmed */
    TOO_MANY_LEAVERS,
    ABSENT
  }

  /**
   * Applies what was previewed, or nothing.
   *
   * @param confirmed that so many leave
   */
  Applied apply(String actor, UUID id, boolean confirmed) {
    try {
      return Transactions.retriedAtLength(() -> applyOnce(actor, id, confirmed));
    } catch (Differs e) {
      return Applied.DIFFERS;
    }
  }

  private Applied applyOnce(String actor, UUID id, boolean confirmed) {
    roster.lock();
    if (entities.find(RosterImport.class, id) != null) {
      return Applied.DONE;
    }
    RosterUpload upload = entities.find(RosterUpload.class, id);
    if (upload == null) {
      return Applied.ABSENT;
    }
    Preview shown = previews.read(upload.preview());
    if (shown.endsTooMany(config.leaverPercent()) && !confirmed) {
      return Applied.TOO_MANY_LEAVERS;
    }
    carryOut(actor, upload, shown);
    audit.write(Act.by(actor).did(Action.APPLY_ROSTER).to(ObjectKind.IMPORT, id));
    return Applied.DONE;
  }

  private void carryOut(String actor, RosterUpload upload, Preview shown) {
    RosterUpload.Given given = upload.given();
    RosterSheet sheet = RosterSheet.read(given, limit);
    RosterComparison compared = new RosterComparison(sheet, given, this::employedOn);
    StatementOutcomes outcome =
        intake.applyHere(
            new Intake.Source(
                actor,
                "roster-file",
                null,
                KeptStatements.change(why -> why.roster_file(given.fileName()))),
            compared.statements());
    Preview result = compared.preview(outcome);
    if (!result.fingerprint().equals(shown.fingerprint())) {
      throw new Differs();
    }
    long change = java.util.Objects.requireNonNull(outcome.change());
    RosterUpload again = entities.find(RosterUpload.class, upload.id());
    entities.persist(
        new RosterImport(again, change, actor, clock.instant(), previews.write(result)));
    entities.remove(again);
  }

  /** Rolls the application back. */
  private static final class Differs extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Applied imports, the newest first. */
  @Transactional
  List<RosterImport> history() {
    return entities
        .createQuery("from RosterImport i order by i.appliedAt desc", RosterImport.class)
        .setMaxResults(MostListed.IMPORTS)
        .getResultList();
  }

  @Transactional
  Optional<RosterImport> applied(UUID id) {
    return Optional.ofNullable(entities.find(RosterImport.class, id));
  }

  @Transactional
  boolean isUndone(UUID id) {
    return entities.find(RosterImportUndone.class, id) != null;
  }

  /** Takes an import back as a new change; twice is once. */
  void undo(String actor, UUID id) {
    Transactions.retriedAtLength(
        () -> {
          roster.lock();
          RosterImport applied = entities.find(RosterImport.class, id);
          if (applied != null && entities.find(RosterImportUndone.class, id) == null) {
            Intake.Source source =
                new Intake.Source(
                    actor,
                    "roster-file",
                    null,
                    KeptStatements.change(why -> why.roster_file_undone(applied.fileName())));
            long change = intake.undoHere(source, applied.changeId());
            entities.persist(new RosterImportUndone(id, change, actor, clock.instant()));
            audit.write(Act.by(actor).did(Action.UNDO_ROSTER).to(ObjectKind.IMPORT, id));
          }
          return null;
        });
  }
}

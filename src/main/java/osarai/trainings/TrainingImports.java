package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.forms.FileLimit;
import osarai.forms.KeptText;
import osarai.forms.MostListed;
import osarai.login.EnteredBy;
import osarai.storage.Transactions;
import osarai.tables.GivenTable;

/** Lists of trainings: looked at, then applied, each line once. */
@ApplicationScoped
class TrainingImports {
  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager entities;
  private final TrainingPlanner planner;
  private final Ticking ticking;
  private final Event<TrainingEntered> entered;
  private final FileLimit limit;
  private final AuditTrail audit;
  private final Clock clock;

  TrainingImports(
      EntityManager entities,
      TrainingPlanner planner,
      Ticking ticking,
      Event<TrainingEntered> entered,
      FileLimit limit,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.planner = planner;
    this.ticking = ticking;
    this.entered = entered;
    this.limit = limit;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What became of a list that was handed in.
   *
   * @param upload empty when it could not be read; nothing of it is kept then
   */
  record Looked(Optional<UUID> upload, List<KeptText> faults) {}

  Looked look(TrainingUpload.GivenList given, EnteredBy by) {
    ImportKind kind = given.kind();
    GivenTable table = GivenTable.read(given.bytes(), limit, kind.required(), kind.optional());
    if (table.isUnusable()) {
      return new Looked(Optional.empty(), table.faults());
    }
    UUID id =
        Transactions.retried(
            () -> {
              entities
                  .createQuery("delete from TrainingUpload u where u.uploadedAt < ?1")
                  .setParameter(1, clock.instant().minus(KEPT))
                  .executeUpdate();
              TrainingUpload upload = new TrainingUpload(given, by.person(), clock.instant());
              entities.persist(upload);
              audit.write(
                  Act.by(by.person())
                      .did(Action.PREVIEW_TRAINING)
                      .to(ObjectKind.UPLOAD, upload.id()));
              return upload.id();
            });
    return new Looked(Optional.of(id), List.of());
  }

  Optional<TrainingUpload> upload(UUID id) {
    return Optional.ofNullable(entities.find(TrainingUpload.class, id));
  }

  Optional<TrainingImport> applied(UUID id) {
    return Optional.ofNullable(entities.find(TrainingImport.class, id));
  }

  /** The newest first. */
  List<TrainingImport> history() {
    return entities
        .createQuery("from TrainingImport i order by i.appliedAt desc", TrainingImport.class)
        .setMaxResults(MostListed.IMPORTS)
        .getResultList();
  }

  /**
   * Applies what can be taken, once; false when there is no such list.
   *
   * @param sure the lines of which somebody has said that they are their person's, as they were
   *     shown
   */
  boolean apply(UUID id, Set<String> sure, EnteredBy by) {
    return Transactions.retried(
        () -> {
          if (applied(id).isPresent()) {
            return true;
          }
          Optional<TrainingUpload> upload = upload(id);
          upload.ifPresent(found -> applyHere(found, sure, by));
          return upload.isPresent();
        });
  }

  private void applyHere(TrainingUpload upload, Set<String> sure, EnteredBy by) {
    TrainingPlan plan = planner.plan(upload.given(), by.person(), sure);
    UUID session = upload.given().session();
    if (session != null && !plan.attended().isEmpty()) {
      ticking.enterWhatCanBe(session, plan.attended(), null, by);
    }
    plan.external().forEach(one -> external(one, by));
    plan.earlier()
        .forEach(told -> entities.persist(new EarlierTraining(told, by.person(), clock.instant())));
    entities.persist(new TrainingImport(upload, plan, by.person(), clock.instant()));
    entities.remove(upload);
    audit.write(Act.by(by.person()).did(Action.APPLY_TRAINING).to(ObjectKind.IMPORT, upload.id()));
  }

  Optional<EarlierTraining> earlier(UUID id) {
    return Optional.ofNullable(entities.find(EarlierTraining.class, id));
  }

  /** That it was taken back, if it was. */
  Optional<EnteredRecords.TakenBack> takenBack(UUID earlier) {
    return Optional.ofNullable(entities.find(EarlierTrainingWithdrawn.class, earlier))
        .map(EarlierTrainingWithdrawn::takenBack);
  }

  /** Takes an earlier training back, once; false where that was done for another reason. */
  boolean withdraw(UUID earlier, String reason, EnteredBy by) {
    return Transactions.retried(
        () -> {
          Optional<EnteredRecords.TakenBack> before = takenBack(earlier);
          if (before.isPresent()) {
            return before.get().reason().equals(reason);
          }
          entities.persist(new EarlierTrainingWithdrawn(earlier, reason, by, clock.instant()));
          audit.write(
              Act.by(by.person()).did(Action.WITHDRAW).to(ObjectKind.EARLIER_TRAINING, earlier));
          return true;
        });
  }

  private void external(ExternalTraining.ListedTraining one, EnteredBy by) {
    ExternalTraining row = new ExternalTraining(one, by, clock.instant());
    entities.persist(row);
    entities.flush();
    entered.fire(
        new TrainingEntered(
            row.id(),
            TrainingMode.EXTERNAL,
            one.trainee(),
            one.on(),
            one.name(),
            null,
            null,
            null,
            null,
            one.certificate(),
            by));
  }
}

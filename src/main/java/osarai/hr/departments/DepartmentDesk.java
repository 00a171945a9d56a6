package osarai.hr.departments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.Period;
import osarai.forms.Seen;
import osarai.hr.departments.DepartmentRefused.Fault;
import osarai.hr.departments.DepartmentRefused.Why;
import osarai.hr.intake.ChangeMessages;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.DepartmentContradiction;
import osarai.people.Departments;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.Transactions;

/** Reorganisations (機構改革) by hand. The same said twice changes nothing the second time. */
@ApplicationScoped
class DepartmentDesk {
  private final Departments departments;
  private final Directory directory;
  private final Roster roster;
  private final Intake intake;
  private final AuditTrail audit;

  DepartmentDesk(
      Departments departments,
      Directory directory,
      Roster roster,
      Intake intake,
      AuditTrail audit) {
    this.departments = departments;
    this.directory = directory;
    this.roster = roster;
    this.intake = intake;
    this.audit = audit;
  }

  /** A new department; returns its id. */
  UUID add(String actor, DepartmentForm form) {
    return Transactions.retried(() -> addOnce(actor, form));
  }

  private UUID addOnce(String actor, DepartmentForm form) {
    roster.lock();
    Optional<Department> same = departments.withCode(form.code(), form.from());
    UUID parent = parent(form, same.isPresent());
    if (same.filter(d -> d.period().from().equals(form.from()) && form.isSaidBy(d, parent))
        .isPresent()) {
      return same.get().id();
    }
    Change change = begin(actor);
    UUID id =
        uncontradicted(
            () ->
                departments.add(
                    change,
                    Period.from(form.from()),
                    form.code(),
                    form.name(),
                    parent,
                    form.inScope(),
                    form.authorityOrNull()));
    finish(change, actor, Action.ADD_DEPARTMENT, id);
    return id;
  }

  /**
   * Another name, place, scope or authority from a day on.
   *
   * @param seen what the page of the form had shown
   */
  void change(String actor, UUID id, DepartmentForm form, Seen seen) {
    Transactions.retried(
        () -> {
          changeOnce(actor, id, form, seen);
          return id;
        });
  }

  private void changeOnce(String actor, UUID id, DepartmentForm form, Seen seen) {
    roster.lock();
    Department present = onDay(id, form.from());
    UUID parent = parent(form, isAnothers(form, id));
    if (form.isSaidBy(present, parent)) {
      return;
    }
    notChangedSince(id, seen);
    Change change = begin(actor);
    uncontradicted(
        () -> {
          departments.becomes(change, id, form.from(), d -> changed(d, form, parent));
          return id;
        });
    finish(change, actor, Action.CHANGE_DEPARTMENT, id);
  }

  private void notChangedSince(UUID id, Seen seen) {
    if (seen.isBefore(DepartmentView.mark(versions().filter(d -> d.id().equals(id)).toList()))) {
      throw new DepartmentRefused(Why.CHANGED_SINCE);
    }
  }

  private boolean isAnothers(DepartmentForm form, UUID id) {
    return departments
        .withCode(form.code(), form.from())
        .filter(d -> !d.id().equals(id))
        .isPresent();
  }

  private static Department changed(
      Department department, DepartmentForm form, @Nullable UUID parent) {
    return new Department(
        department.id(),
        form.code(),
        form.name(),
        parent,
        form.inScope(),
        department.period(),
        form.authorityOrNull(),
        department.successorId());
  }

  private static UUID uncontradicted(Supplier<UUID> write) {
    try {
      return write.get();
    } catch (DepartmentContradiction e) {
      throw new DepartmentRefused(
          switch (e.flaw()) {
            case CODE_IN_USE -> Why.CODE_IN_USE;
            case CYCLE -> Why.CYCLE;
            case PARENT_ENDS -> Why.PARENT_ENDS;
          });
    }
  }

  /** The department ends (統合・廃止); its people go to the successor. */
  void end(String actor, UUID id, LocalDate lastDay, String successor, Seen seen) {
    Transactions.retried(
        () -> {
          endOnce(actor, id, lastDay, successor, seen);
          return id;
        });
  }

  private void endOnce(String actor, UUID id, LocalDate lastDay, String code, Seen seen) {
    roster.lock();
    Department present = onDay(id, lastDay);
    LocalDate next = lastDay.plusDays(1);
    UUID successor =
        code.isEmpty()
            ? null
            : departments
                .withCode(code, next)
                .map(Department::id)
                .orElseThrow(() -> new DepartmentRefused(Why.NO_SUCCESSOR));
    if (next.equals(present.period().until())
        && java.util.Objects.equals(present.successorId(), successor)) {
      return;
    }
    notChangedSince(id, seen);
    boolean hasPeople = !directory.inDepartments(Set.of(id), next).isEmpty();
    DepartmentRefused.ifAny(
        new DepartmentEnding(id, lastDay, successor).faults(versions().toList(), hasPeople));
    Change change = begin(actor);
    departments.end(change, id, lastDay, successor);
    finish(change, actor, Action.END_DEPARTMENT, id);
  }

  private Department onDay(UUID id, LocalDate day) {
    return versions()
        .filter(d -> d.id().equals(id) && d.period().contains(day))
        .findFirst()
        .orElseThrow(() -> new DepartmentRefused(Why.NOT_ON_DAY));
  }

  private Stream<Department> versions() {
    return departments.all(People.NOW).values().stream().flatMap(List::stream);
  }

  /**
   * The department above, null for none.
   *
   * @param codeIsTaken told beside a parent that is not there; alone the write tells it
   */
  private @Nullable UUID parent(DepartmentForm form, boolean codeIsTaken) {
    if (form.parent().isEmpty()) {
      return null;
    }
    Optional<Department> parent = departments.withCode(form.parent(), form.from());
    if (parent.isEmpty()) {
      List<Fault> faults = new ArrayList<>(List.of(Fault.of(Why.NO_PARENT)));
      if (codeIsTaken) {
        faults.add(Fault.of(Why.CODE_IN_USE));
      }
      throw new DepartmentRefused(faults);
    }
    return parent.get().id();
  }

  private Change begin(String actor) {
    return roster.begin(actor, "page", null, KeptStatements.change(ChangeMessages::department));
  }

  /** Duties look at the departments above, so those below follow too. */
  private void finish(Change change, String actor, Action action, UUID id) {
    intake.departmentsChanged(change, departments.withThoseBelow(id));
    audit.write(Act.by(actor).did(action).to(ObjectKind.DEPARTMENT, id));
  }
}

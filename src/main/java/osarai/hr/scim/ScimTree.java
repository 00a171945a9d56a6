package osarai.hr.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.Period;
import osarai.hr.intake.ChangeMessages;
import osarai.hr.intake.Intake;
import osarai.hr.intake.KeptStatements;
import osarai.people.Change;
import osarai.people.Department;
import osarai.people.DepartmentContradiction;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.Transactions;

/** Departments for SCIM. */
@ApplicationScoped
class ScimTree implements ScimDepartments {
  private final Departments departments;
  private final Roster roster;
  private final Intake intake;
  private final AuditTrail audit;

  ScimTree(Departments departments, Roster roster, Intake intake, AuditTrail audit) {
    this.departments = departments;
    this.roster = roster;
    this.intake = intake;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Optional<ScimDepartment> find(UUID id, LocalDate day) {
    List<Departments.Stamped> versions =
        departments.stamped(People.NOW).stream()
            .filter(stamped -> stamped.department().id().equals(id))
            .toList();
    List<Period> days = versions.stream().map(stamped -> stamped.department().period()).toList();
    return versions.stream()
        .max(Comparator.comparing(stamped -> nearness(stamped.department().period(), day)))
        .map(
            stamped ->
                shown(stamped, ScimDepartment.toItsEnd(stamped.department().period(), days), day));
  }

  /** The version of the day, else the last before it, else the first after it. */
  private static long nearness(Period period, LocalDate day) {
    if (period.contains(day)) {
      return Long.MAX_VALUE;
    }
    long days = period.from().toEpochDay() - day.toEpochDay();
    return days <= 0 ? days : Integer.MIN_VALUE - days;
  }

  private ScimDepartment shown(Departments.Stamped stamped, Period period, LocalDate day) {
    Department department = stamped.department();
    return new ScimDepartment(
        department.id(),
        department.code(),
        department.name(),
        parent(department.parentId(), day),
        department.inScope(),
        period,
        stamped.created(),
        stamped.lastModified(),
        stamped.changeId());
  }

  private @Nullable String parent(@Nullable UUID parent, LocalDate day) {
    return parent == null
        ? null
        : departments.all(People.NOW).getOrDefault(parent, List.of()).stream()
            .max(Comparator.comparing(d -> nearness(d.period(), day)))
            .map(Department::code)
            .orElse(null);
  }

  @Override
  @Transactional
  public ScimStore.Page<ScimDepartment> search(ScimWanted wanted, LocalDate day) {
    Comparator<ScimDepartment> order =
        switch (wanted.sort()) {
          case CODE -> Comparator.comparing(ScimDepartment::code);
          case NAME -> Comparator.comparing(ScimDepartment::name);
          case LAST_MODIFIED -> Comparator.comparing(ScimDepartment::changeId);
          default -> Comparator.comparing(d -> d.id().toString());
        };
    List<ScimDepartment> all =
        departments.stamped(People.NOW).stream()
            .map(stamped -> stamped.department().id())
            .distinct()
            .flatMap(id -> find(id, day).stream())
            .filter(department -> isWanted(wanted, department))
            .sorted(
                (wanted.descending() ? order.reversed() : order)
                    .thenComparing(d -> d.id().toString()))
            .toList();
    int from = Math.min(Math.max(wanted.startIndex() - 1, 0), all.size());
    int to = Math.min(from + wanted.count(), all.size());
    return new ScimStore.Page<>(all.subList(from, to), all.size());
  }

  private static boolean isWanted(ScimWanted wanted, ScimDepartment department) {
    Set<String> ids = wanted.anyOf().get(ScimWanted.Criterion.ID);
    Set<String> codes = wanted.anyOf().get(ScimWanted.Criterion.CODE);
    return (ids == null || ids.contains(department.id().toString()))
        && (codes == null || codes.stream().anyMatch(code -> isCoded(department, code)));
  }

  private static boolean isCoded(ScimDepartment department, String code) {
    return Department.plainCode(department.code()).equalsIgnoreCase(Department.plainCode(code));
  }

  @Override
  public ScimDepartment apply(Write write) {
    return Transactions.retried(() -> applyOnce(write));
  }

  private ScimDepartment applyOnce(Write write) {
    Change change =
        roster.begin(
            write.client(),
            "scim",
            write.document(),
            KeptStatements.change(ChangeMessages::scim_department));
    UUID id = written(change, write);
    intake.departmentsChanged(change, departments.withThoseBelow(id));
    audit.write(Act.by(write.client()).did(Action.SCIM_WRITE).to(ObjectKind.DEPARTMENT, id));
    return find(id, write.effective()).orElseThrow(ScimRefused::notFound);
  }

  private UUID written(Change change, Write write) {
    try {
      return write.department() == null ? add(change, write) : become(change, write);
    } catch (DepartmentContradiction e) {
      throw switch (e.flaw()) {
        case CODE_IN_USE ->
            ScimRefused.uniqueness(
                "%s: another department has it on %s".formatted(ScimNames.CODE, e.day()));
        case CYCLE ->
            ScimRefused.invalidValue(
                "%s: lies below the department itself on %s".formatted(ScimNames.PARENT, e.day()));
        case PARENT_ENDS ->
            ScimRefused.invalidValue(
                "%s: does not exist any more on %s".formatted(ScimNames.PARENT, e.day()));
      };
    }
  }

  private UUID add(Change change, Write write) {
    String code = write.code();
    String name = write.name();
    if (code == null || name == null) {
      throw ScimRefused.invalidValue(
          "%s and %s are needed".formatted(ScimNames.CODE, ScimNames.DISPLAY_NAME));
    }
    return departments.add(
        change,
        Period.from(write.effective()),
        code,
        name,
        parentId(write),
        write.inScope() == null || write.inScope(),
        null);
  }

  private UUID become(Change change, Write write) {
    UUID id = java.util.Objects.requireNonNull(write.department());
    ScimDepartment present = find(id, write.effective()).orElseThrow(ScimRefused::notFound);
    if (!write.mustBe().isEmpty() && !write.mustBe().contains(present.changeId())) {
      throw ScimRefused.anotherVersion();
    }
    UUID parent = parentId(write);
    try {
      departments.becomes(
          change,
          id,
          write.effective(),
          d ->
              new Department(
                  d.id(),
                  write.code() == null ? d.code() : write.code(),
                  write.name() == null ? d.name() : write.name(),
                  write.parent() == null ? d.parentId() : parent,
                  write.inScope() == null ? d.inScope() : write.inScope(),
                  d.period(),
                  d.authority(),
                  d.successorId()));
    } catch (Departments.NoSuchDepartment e) {
      throw ScimRefused.invalidValue(
          ScimNames.EFFECTIVE_DATE + ": the department does not exist on that day");
    }
    return id;
  }

  private @Nullable UUID parentId(Write write) {
    String code = write.parent();
    return code == null || code.isEmpty()
        ? null
        : departments
            .withCode(code, write.effective())
            .map(Department::id)
            .orElseThrow(
                () -> ScimRefused.invalidValue(ScimNames.PARENT + ": no department has this code"));
  }
}

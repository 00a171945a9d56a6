package osarai.hr.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.Period;

/** Departments in memory, for what SCIM does in front of them. */
final class MemoryDepartments implements ScimDepartments {
  private static final Instant MADE = Instant.parse("2026-11-25T00:00:00Z");

  final Map<UUID, ScimDepartment> departments = new LinkedHashMap<>();
  final List<Write> writes = new ArrayList<>();

  @Override
  public Optional<ScimDepartment> find(UUID id, LocalDate day) {
    return Optional.ofNullable(departments.get(id));
  }

  @Override
  public ScimStore.Page<ScimDepartment> search(ScimWanted wanted, LocalDate day) {
    List<ScimDepartment> found =
        departments.values().stream()
            .filter(
                department ->
                    wanted
                        .anyOf()
                        .getOrDefault(
                            ScimWanted.Criterion.CODE, java.util.Set.of(department.code()))
                        .contains(department.code()))
            .toList();
    return new ScimStore.Page<>(
        found.stream().skip(wanted.startIndex() - 1L).limit(wanted.count()).toList(), found.size());
  }

  @Override
  public ScimDepartment apply(Write write) {
    writes.add(write);
    ScimDepartment old = write.department() == null ? null : departments.get(write.department());
    ScimDepartment made =
        new ScimDepartment(
            old == null ? UUID.randomUUID() : old.id(),
            write.code() == null ? old.code() : write.code(),
            write.name() == null ? old.name() : write.name(),
            write.parent() == null
                ? (old == null ? null : old.parent())
                : write.parent().isEmpty() ? null : write.parent(),
            write.inScope() == null ? old == null || old.inScope() : write.inScope(),
            Period.from(write.effective()),
            MADE,
            MADE,
            writes.size());
    departments.put(made.id(), made);
    return made;
  }
}

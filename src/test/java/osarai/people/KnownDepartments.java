package osarai.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.storage.KnownRows;

/** A tree of departments that a test has written, and to which one may be added. */
public final class KnownDepartments extends Departments {
  private final List<Department> versions;

  private KnownDepartments(List<Department> versions) {
    super(KnownRows.of());
    this.versions = new ArrayList<>(versions);
  }

  public static KnownDepartments of(Department... versions) {
    return new KnownDepartments(Arrays.asList(versions));
  }

  @Override
  public Map<UUID, List<Department>> all(long known) {
    return versions.stream().collect(Collectors.groupingBy(Department::id));
  }

  @Override
  public UUID add(
      Change change,
      Period period,
      String code,
      String name,
      @Nullable UUID parent,
      boolean inScope,
      @Nullable String authority) {
    UUID id = new UUID(0, versions.size() + 1L);
    Department made = new Department(id, code, name, parent, inScope, period, authority, null);
    versions.add(made);
    TreeRules.broken(versions, made)
        .ifPresent(
            broken -> {
              throw broken;
            });
    return id;
  }
}

package osarai.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.storage.KnownRows;

/** A tree of departments that a test has written. */
public final class KnownDepartments extends Departments {
  private final List<Department> versions;

  private KnownDepartments(List<Department> versions) {
    super(KnownRows.of());
    this.versions = versions;
  }

  public static KnownDepartments of(Department... versions) {
    return new KnownDepartments(Arrays.asList(versions));
  }

  @Override
  public Map<UUID, List<Department>> all(long known) {
    return versions.stream().collect(Collectors.groupingBy(Department::id));
  }
}

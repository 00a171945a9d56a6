package osarai.evidence.handlers;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Departments as they are today, by which it is decided who sees what, and as they were. */
record RegisterTrees(DepartmentTree now, DepartmentTree then) {

  /** With all whose affairs were done where those of these were. */
  Set<UUID> joined(Stream<UUID> departments) {
    return departments.flatMap(one -> then.joined(one).stream()).collect(Collectors.toSet());
  }

  /** Those whose handlers the reader sees, joined. */
  Set<UUID> seenBy(HandlerRights rights) {
    return joined(now.versions().keySet().stream().filter(one -> rights.sees(one, now)));
  }
}

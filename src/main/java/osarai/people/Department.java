package osarai.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/**
 * A department on certain days, under one name and at one place of the tree.
 *
 * @param id the same through renamings and moves
 * @param inScope false for schools and others outside the policy
 * @param authority the appointing authority (任命権者), where it is known
 * @param successorId for one that ended: where its affairs and people went
 */
public record Department(
    UUID id,
    String code,
    String name,
    @Nullable UUID parentId,
    boolean inScope,
    Period period,
    @Nullable String authority,
    @Nullable UUID successorId) {

  public Department(
      UUID id, String code, String name, @Nullable UUID parentId, boolean inScope, Period period) {
    this(id, code, name, parentId, inScope, period, null, null);
  }

  public Department during(Period other) {
    return new Department(id, code, name, parentId, inScope, other, authority, successorId);
  }

  public Department succeededBy(@Nullable UUID other) {
    return new Department(id, code, name, parentId, inScope, period, authority, other);
  }
}

package osarai.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  /** No row of successors is longer; what is longer is a circle. */
  private static final int DEEPEST = 40;

  public Department(
      UUID id, String code, String name, @Nullable UUID parentId, boolean inScope, Period period) {
    this(id, code, name, parentId, inScope, period, null, null);
  }

  /** A code in half width and without spaces around, as it is kept. */
  public static String plainCode(String given) {
    return Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
  }

  /** Whether a code is its own, in whatever width and with large or small letters. */
  public boolean isCoded(String given) {
    return plainCode(code).equalsIgnoreCase(plainCode(given));
  }

  /**
   * The versions after this one that change when it becomes another, as they then are. Each part by
   * itself: what a version had taken over from the one before it, it takes over again; what it had
   * made different itself stays.
   *
   * @param becomes this one as it will be
   * @param later those known after it, in the order of their days
   */
  List<Department> reached(Department becomes, List<Department> later) {
    List<Department> reached = new ArrayList<>();
    Department was = this;
    Department is = becomes;
    for (Department version : later) {
      Department follows = version.following(was, is);
      if (follows.equals(version) || !version.period().from().equals(was.period().until())) {
        break;
      }
      reached.add(follows);
      was = version;
      is = follows;
    }
    return reached;
  }

  private Department following(Department was, Department is) {
    return new Department(
        id,
        code.equals(was.code) ? is.code : code,
        name.equals(was.name) ? is.name : name,
        Objects.equals(parentId, was.parentId) ? is.parentId : parentId,
        inScope == was.inScope ? is.inScope : inScope,
        period,
        Objects.equals(authority, was.authority) ? is.authority : authority,
        successorId);
  }

  /**
   * Where a department's affairs are on a day: there, or where they went when it ended.
   *
   * @param all every version of every department, by its id
   */
  public static UUID heir(Map<UUID, List<Department>> all, UUID id, LocalDate day) {
    UUID current = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<Department> versions = all.getOrDefault(current, List.of());
      UUID successor =
          versions.stream().anyMatch(version -> version.period().contains(day))
              ? null
              : versions.stream()
                  .filter(version -> !version.period().from().isAfter(day))
                  .max(Comparator.comparing(version -> version.period().from()))
                  .map(Department::successorId)
                  .orElse(null);
      if (successor == null) {
        return current;
      }
      current = successor;
    }
    return current;
  }

  public Department during(Period other) {
    return new Department(id, code, name, parentId, inScope, other, authority, successorId);
  }

  public Department succeededBy(@Nullable UUID other) {
    return new Department(id, code, name, parentId, inScope, period, authority, other);
  }
}

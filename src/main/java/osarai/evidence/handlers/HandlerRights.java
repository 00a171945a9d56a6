package osarai.evidence.handlers;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of the register and confirm in it, today.
 *
 * @param all whether everything is seen, whatever the department
 * @param office whether every start may be confirmed
 * @param headed departments whose head, or deputy, the person is
 * @param protectedOnes departments whose 保護責任者 the person is
 */
record HandlerRights(boolean all, boolean office, Set<UUID> headed, Set<UUID> protectedOnes) {

  boolean mayLook() {
    return all || !headed.isEmpty() || !protectedOnes.isEmpty();
  }

  /** Whether there is anything at all to be confirmed by this person. */
  boolean mayConfirm() {
    return office || !protectedOnes.isEmpty();
  }

  Set<UUID> own() {
    Set<UUID> own = new HashSet<>(headed);
    own.addAll(protectedOnes);
    return own;
  }

  /** For the audit trail: of which departments; null for all. */
  @Nullable Set<UUID> seen() {
    return all ? null : own();
  }

  boolean sees(UUID department, DepartmentTree today) {
    return all || today.isWithin(department, own());
  }

  boolean confirms(UUID department, DepartmentTree today) {
    return office
        || protectedOnes.stream().anyMatch(o -> today.heir(o).equals(today.heir(department)));
  }
}

package osarai.login;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What one person asks for and another decides. */
public interface DecidedByAnother {
  boolean isWaiting();

  UUID requestedBy();

  /** Whom it is about; nobody where it is about no person. */
  Set<UUID> about();

  /** Neither who asked nor whom it is about decides. */
  default boolean mayBeDecidedBy(UUID somebody) {
    return isWaiting() && !requestedBy().equals(somebody) && !about().contains(somebody);
  }

  /** What came of a decision. */
  enum Deciding {
    DONE,
    DECIDED_BEFORE,
    NOT_BY_THE_SAME,
    ABSENT
  }

  /** What comes of a decision of that person; what is wanted is still to be done. */
  static Deciding deciding(Optional<? extends DecidedByAnother> asked, UUID by) {
    if (asked.isEmpty()) {
      return Deciding.ABSENT;
    }
    if (asked.get().mayBeDecidedBy(by)) {
      return Deciding.DONE;
    }
    return asked.get().isWaiting() ? Deciding.NOT_BY_THE_SAME : Deciding.DECIDED_BEFORE;
  }
}

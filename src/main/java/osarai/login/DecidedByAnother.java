package osarai.login;

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
}

package osarai.hr.scim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the resources of one kind are. */
interface ScimStore<R extends ScimStore.Versioned> {

  /** What has a version by which it is known whether it changed meanwhile. */
  interface Versioned {
    /** The last change that touched it. */
    long changeId();
  }

  /**
   * Some of what was found.
   *
   * @param total how many there are in all
   */
  record Page<T>(List<T> found, long total) {}

  /**
   * The one as of a day; what has ended, or is to come, is found too.
   *
   * @param day in Japan
   */
  Optional<R> find(UUID id, LocalDate day);

  /** Why there is none with that id. */
  default ScimRefused absent(UUID id) {
    return ScimRefused.notFound();
  }

  /** Those whom all conditions of {@code wanted} leave, as of the day, in its order. */
  Page<R> search(ScimWanted wanted, LocalDate day);
}

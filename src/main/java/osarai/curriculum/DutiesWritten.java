package osarai.curriculum;

import java.util.Set;
import java.util.UUID;

/**
 * What these persons owe was worked out anew, or changed by hand, after their facts were; observed
 * in the same transaction.
 */
public record DutiesWritten(Set<UUID> persons) {
  public DutiesWritten {
    persons = Set.copyOf(persons);
  }
}

package osarai.curriculum;

import java.util.Set;
import java.util.UUID;

/**
 * What these persons owe was worked out again, or changed by hand; observed in the same
 * transaction.
 */
public record DutiesWritten(Set<UUID> persons) {
  public DutiesWritten {
    persons = Set.copyOf(persons);
  }
}

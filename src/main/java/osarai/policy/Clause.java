package osarai.policy;

import java.util.List;
import java.util.Optional;

/**
 * A numbered clause of the policy.
 *
 * @param number as the policy prints it, such as 6(5); two keys may share one number
 * @param summary what it means for staff, in our words, never the policy's sentence
 * @param binds empty for a heading and for what binds nobody by itself
 */
public record Clause(
    ClauseKey key,
    String number,
    String title,
    Optional<ClauseKey> parent,
    List<Binds> binds,
    String summary) {

  public boolean bindsAny(List<Binds> audience) {
    return binds.stream().anyMatch(audience::contains);
  }
}

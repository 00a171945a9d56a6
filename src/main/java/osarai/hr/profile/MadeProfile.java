package osarai.hr.profile;

import java.util.List;
import java.util.Optional;

/**
 * The profile that a form or a text makes.
 *
 * @param profile empty when there are faults
 * @param faults all that there are, in the order of a form
 */
public record MadeProfile(Optional<RosterProfile> profile, List<ProfileFault> faults) {
  static MadeProfile of(RosterProfile profile, List<ProfileFault> faults) {
    return new MadeProfile(
        faults.isEmpty() ? Optional.of(profile) : Optional.empty(), List.copyOf(faults));
  }
}

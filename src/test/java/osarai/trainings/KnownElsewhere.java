package osarai.trainings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Trainings of others and of before the product that a test has written. */
public final class KnownElsewhere {
  private KnownElsewhere() {}

  /**
   * External courses.
   *
   * @param certificates numbers by the row that a completion names as its source
   */
  public static ExternalTrainings external(Map<UUID, String> certificates) {
    return new ExternalTrainings(null) {
      @Override
      public Map<UUID, String> certificates(Collection<UUID> sources) {
        Map<UUID, String> found = new HashMap<>(certificates);
        found.keySet().retainAll(sources);
        return found;
      }
    };
  }

  public static EarlierTrainings earlier(EarlierTrainingView... all) {
    return new EarlierTrainings(null) {
      @Override
      public List<EarlierTrainingView> ever(UUID person) {
        return List.of(all);
      }
    };
  }
}

package osarai.evidence.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.content.Shelf;

/** Completions that a test has written, and which duty each fulfils. */
public final class KnownRecord {
  private KnownRecord() {}

  public static Completions completions(CompletionView... all) {
    return new Completions(null, null, null, null) {
      @Override
      public List<CompletionView> of(UUID person) {
        return Arrays.stream(all).filter(one -> one.person().equals(person)).toList();
      }

      @Override
      public Map<UUID, Instant> completedAt(Collection<UUID> persons) {
        return Arrays.stream(all)
            .filter(one -> persons.contains(one.person()))
            .collect(Collectors.toMap(CompletionView::id, CompletionView::completedAt));
      }
    };
  }

  public static CourseTitles titles(Shelf shelf) {
    return new CourseTitles(shelf);
  }

  /**
   * Standings.
   *
   * @param fulfilled by duty, the completion that fulfils it as far as is known
   */
  public static DutyStandings standings(Map<UUID, UUID> fulfilled) {
    return new DutyStandings(null, null) {
      @Override
      public Map<UUID, UUID> fulfilledAsKnown(Collection<UUID> persons, Instant end) {
        return fulfilled;
      }
    };
  }
}

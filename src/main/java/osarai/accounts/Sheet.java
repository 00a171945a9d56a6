package osarai.accounts;

import java.util.Arrays;
import java.util.List;

/**
 * First passwords on paper, and who of the section gets none.
 *
 * @param more whether some are left for the next sheet, because they are many
 * @param broken whether the provider failed before all were done
 */
record Sheet(List<Card> cards, List<LeftOut> leftOut, boolean more, boolean broken) {
  /** What one person gets on paper. */
  record Card(String name, String number, String username, String password) {}

  /** Those left out for the same reason. */
  record Group(LeftOut.Why why, List<LeftOut> people) {
    public int count() {
      return people.size();
    }

    /** As many as a page shows. */
    public List<LeftOut> shown() {
      return people.subList(0, Math.min(people.size(), MOST));
    }

    public boolean isCut() {
      return people.size() > MOST;
    }
  }

  private static final int MOST = 50;

  static Sheet of(Card card) {
    return new Sheet(List.of(card), List.of(), false, false);
  }

  /** Whether there is nothing to print, and nobody to be told of. */
  boolean isEmpty() {
    return cards.isEmpty() && leftOut.isEmpty();
  }

  public int leftOutCount() {
    return leftOut.size();
  }

  /** By reason. */
  public List<Group> groups() {
    return Arrays.stream(LeftOut.Why.values())
        .map(why -> new Group(why, leftOut.stream().filter(one -> one.why() == why).toList()))
        .filter(group -> group.count() > 0)
        .toList();
  }
}

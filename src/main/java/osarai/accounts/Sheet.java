package osarai.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.people.AccountHolders.Holder;

/**
 * First passwords on paper, and who of the section gets none.
 *
 * @param next the number after which the next sheet goes on; null where nobody is left
 * @param broken whether the provider failed before all were done
 */
record Sheet(List<Card> cards, List<LeftOut> leftOut, @Nullable String next, boolean broken) {
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
    return new Sheet(List.of(card), List.of(), null, false);
  }

  /** By their numbers, from the one after that number on; what is on paper already stays good. */
  static List<List<Holder>> after(Collection<List<Holder>> people, String number) {
    return people.stream()
        .filter(one -> one.get(0).number().compareTo(number) > 0)
        .sorted(Comparator.comparing(one -> one.get(0).number()))
        .toList();
  }

  /** Whether some are left, because they are many or the provider failed. */
  public boolean isMore() {
    return next != null;
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

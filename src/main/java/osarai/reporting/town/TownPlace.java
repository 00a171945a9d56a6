package osarai.reporting.town;

import org.jspecify.annotations.Nullable;

/**
 * Which people of a list stand on a page.
 *
 * @param page from 0
 * @param listed how many people the list has
 */
record TownPlace(int page, int listed) {
  /** On a phone a few screens. */
  static final int PAGE = 50;

  /** Of what is no page, the first; behind the last, the last. */
  static TownPlace asked(@Nullable String page, int listed) {
    int asked = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    return new TownPlace(Math.min(asked, Math.max(0, (listed - 1) / PAGE)), listed);
  }

  int skipped() {
    return page * PAGE;
  }

  public int first() {
    return skipped() + 1;
  }

  public int last() {
    return Math.min(skipped() + PAGE, listed);
  }

  /** Whether there is nothing to turn. */
  public boolean isWhole() {
    return listed <= PAGE;
  }

  public boolean isFirst() {
    return page == 0;
  }

  public boolean isLast() {
    return last() == listed;
  }
}

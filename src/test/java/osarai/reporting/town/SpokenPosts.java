package osarai.reporting.town;

import osarai.people.WordMessages;
import osarai.web.Spoken;

/** Columns of posts with their headings in Japanese. */
public final class SpokenPosts {
  private SpokenPosts() {}

  public static PostColumns columns() {
    return new PostColumns(Spoken.in(TownMessages.class), Spoken.in(WordMessages.class));
  }
}

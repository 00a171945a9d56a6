package osarai.tables;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;

/** What is told of tables that come in, and where in them. */
@Singleton
public final class KeptFaults {
  /** So many lines are named, however many a statement is made of. */
  private static final int NAMED = 10;

  public static KeptText of(Function<FileMessages, String> text) {
    return KeptText.of(FileMessages.class, text);
  }

  /** A column by its heading, short enough to read. */
  public static KeptText heading(String heading) {
    return of(told -> told.heading(Words.shown(heading)));
  }

  /**
   * A column without a heading, by its letter.
   *
   * @param index from 0
   */
  public static KeptText letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int i = index + 1; i > 0; i = (i - 1) / 26) {
      letters.insert(0, (char) ('A' + (i - 1) % 26));
    }
    return of(told -> told.letter(letters.toString()));
  }

  /** Where a statement stands that is made of these lines. */
  public static KeptText lines(List<Integer> lines) {
    List<String> named = lines.stream().limit(NAMED).map(String::valueOf).toList();
    int more = lines.size() - named.size();
    return of(told -> more == 0 ? told.lines(named) : told.lines_and_more(named, more));
  }

  @Produces
  @Singleton
  KeptBundle bundle(FileMessages messages) {
    return new KeptBundle(FileMessages.class, messages);
  }
}

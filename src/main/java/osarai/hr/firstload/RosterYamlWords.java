package osarai.hr.firstload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osarai.calendar.NoEnd;
import osarai.calendar.Period;
import osarai.files.Problems;
import osarai.files.YamlMap;
import osarai.forms.IsoDay;
import osarai.forms.TextFault;
import osarai.forms.Worded;

/** Words, days and periods of the first load's file; what is none of these is noted. */
final class RosterYamlWords {
  /** Goes on in place of a text that was noted, so that all faults are told at once. */
  private static final String NONE = "?";

  private static final Optional<TextFault> TOO_LONG = Optional.of(TextFault.TOO_LONG);

  private final String path;
  private final Problems problems;

  RosterYamlWords(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** What is typed; a text that could not be kept, or not be read by people, is noted. */
  String text(YamlMap entry, String key, int longest) {
    return text(entry, key, longest, text -> true);
  }

  /**
   * The same of a text that is kept in one form.
   *
   * @param fits whether it is no longer in that form
   */
  String text(YamlMap entry, String key, int longest, Predicate<String> fits) {
    String text = entry.text(key);
    Optional<String> fault = fault(text, longest, fits);
    fault.ifPresent(what -> problems.add(path, entry.line(key), key + ": " + what));
    return fault.isEmpty() && !text.isBlank() ? text : NONE;
  }

  @Nullable String optionalText(YamlMap entry, String key, int longest) {
    return entry.has(key) ? text(entry, key, longest) : null;
  }

  private static Optional<String> fault(String text, int longest, Predicate<String> fits) {
    // Of a 個人番号 all of the file was asked before; external ids are not read here
    return TextFault.ofText(text, longest).stream()
        .filter(fault -> fault != TextFault.INDIVIDUAL_NUMBER)
        .findFirst()
        .or(() -> text.isBlank() || fits.test(text) ? Optional.empty() : TOO_LONG)
        .map(fault -> fault.said(text, longest));
  }

  /** The value of the word; where it is none, a problem, and the other value to go on with. */
  <E extends Enum<E> & Worded> E word(YamlMap entry, String key, Class<E> type, E other) {
    String word = entry.text(key);
    known(entry, key, word, Worded.words(type));
    return Worded.of(type, word).orElse(other);
  }

  boolean known(YamlMap entry, String key, String word, Collection<String> words) {
    return problems.known(path, entry.line(key), key, word, words, "one of " + words);
  }

  Period period(YamlMap entry, @Nullable Period within) {
    if (within != null && !entry.has("from")) {
      return within;
    }
    LocalDate from = day(entry, "from").orElse(LocalDate.of(2000, 4, 1));
    LocalDate last =
        entry.has("last-day") ? NoEnd.orLastDay(day(entry, "last-day").orElse(null)) : null;
    if (last != null && last.isBefore(from)) {
      problems.add(path, entry.line("last-day"), "last-day: lies before 'from'");
      return Period.from(from);
    }
    return Period.days(from, last);
  }

  private Optional<LocalDate> day(YamlMap entry, String key) {
    String given = entry.text(key);
    Optional<LocalDate> day = IsoDay.of(given);
    if (day.isEmpty()) {
      problems.add(path, entry.line(key), key + ": '" + given + "' is not " + IsoDay.WANTED);
    }
    return day;
  }
}

package osarai.tables;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osarai.calendar.Days;
import osarai.calendar.NoEnd;

/**
 * A day as people and machines write it: 2026-04-01, 2026/4/1, 20260401, 令和8年4月1日, R8.4.1.
 *
 * @param outlived whether the era had ended by then (平成31年5月1日): the day is meant all the same
 */
public record GivenDate(LocalDate day, boolean outlived) {
  /** Longer texts are no dates; it also bounds what the patterns look at. */
  private static final int LONGEST = 40;

  private static final String TIME = "(?:[ T]?0{1,2}:00(?::00(?:\\.0{1,9})?)?)?";
  private static final Pattern WESTERN =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?" + TIME);
  private static final Pattern EIGHT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern ERA =
      Pattern.compile(
          "([RHST]|令和|平成|昭和|大正|令|平|昭)(元|[0-9]{1,2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?" + TIME);
  private static final Pattern SPACES = Pattern.compile("(?<=[^0-9:]) +| +(?=[^0-9])");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{1,5}");

  private enum Era {
    TAISHO("T大", LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("S昭", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
    HEISEI("H平", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
    REIWA("R令", LocalDate.of(2019, 5, 1), LocalDate.MAX);

    private final String letters;
    private final LocalDate first;
    private final LocalDate last;

    Era(String letters, LocalDate first, LocalDate last) {
      this.letters = letters;
      this.first = first;
      this.last = last;
    }
  }

  /** Empty when it is no date, or none that exists. */
  public static Optional<GivenDate> of(String text, boolean serials) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(text);
    try {
      Matcher western = WESTERN.matcher(plain);
      if (western.matches()) {
        return western(western);
      }
      Matcher eight = EIGHT.matcher(plain);
      if (eight.matches()) {
        return western(eight);
      }
      Matcher era = ERA.matcher(plain);
      if (era.matches()) {
        return ofEra(era);
      }
    } catch (DateTimeException e) {
      return Optional.empty(); // written as a date, but there is no such day
    }
    return serials && SERIAL.matcher(plain).matches()
        ? Optional.ofNullable(XlsxStyles.day1900(Integer.parseInt(plain))).flatMap(GivenDate::sound)
        : Optional.empty();
  }

  /** A day of a cell that holds a number. */
  public static Optional<GivenDate> sound(LocalDate day) {
    return Days.canBeMeant(day) || NoEnd.isMeantBy(day)
        ? Optional.of(new GivenDate(day, false))
        : Optional.empty();
  }

  /** As personnel systems write it where no end is known. */
  public boolean isNever() {
    return NoEnd.isMeantBy(day);
  }

  /** Where a field is filled with nines, so are month and day: 99999999. */
  private static Optional<GivenDate> western(Matcher m) {
    if (number(m, 1) == NoEnd.USUAL.getYear() && number(m, 2) == 99 && number(m, 3) == 99) {
      return Optional.of(new GivenDate(NoEnd.USUAL, false));
    }
    return sound(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
  }

  private static Optional<GivenDate> ofEra(Matcher m) {
    Era era =
        Arrays.stream(Era.values())
            .filter(e -> e.letters.indexOf(m.group(1).charAt(0)) >= 0)
            .findFirst()
            .orElseThrow();
    int year = m.group(2).equals("元") ? 1 : number(m, 2);
    LocalDate day = LocalDate.of(era.first.getYear() + year - 1, number(m, 3), number(m, 4));
    return year == 0 || day.isBefore(era.first)
        ? Optional.empty()
        : Optional.of(new GivenDate(day, day.isAfter(era.last)));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    String dense = SPACES.matcher(narrow).replaceAll("");
    return HYPHENS.matcher(dense).replaceAll("-").toUpperCase(Locale.ROOT);
  }
}

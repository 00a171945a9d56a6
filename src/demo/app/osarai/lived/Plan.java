package osarai.lived;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.function.Consumer;
import osarai.calendar.FiscalYear;
import osarai.calendar.OpenDays;

/** Acts of the office as its file has them, each on its day of each of its years. */
final class Plan {
  private final Agenda agenda;
  private final TownData data;
  private final FiscalYear first;
  private final FiscalYear last;

  Plan(Agenda agenda, TownData data, FiscalYear first, FiscalYear last) {
    this.agenda = agenda;
    this.data = data;
    this.first = first;
    this.last = last;
  }

  /** An act on its day, with its words. */
  record Act(LocalDate day, Map<String, Object> words) {
    String text(String key) {
      return TownData.text(words, key);
    }

    boolean says(String key) {
      return words.containsKey(key);
    }

    /** A day of the fiscal year of the act. */
    LocalDate on(String key) {
      return FiscalYear.of(day).day(MonthDay.parse("--" + text(key)));
    }
  }

  /** Without years an act is of every one. */
  void each(String kind, int hour, Consumer<Act> happens) {
    for (Map<String, Object> words : data.acts(kind)) {
      String years = String.valueOf(words.getOrDefault("years", "0 1 2"));
      for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.next()) {
        if (years.contains(String.valueOf(year.year() - first.year()))) {
          MonthDay day = MonthDay.parse("--" + TownData.text(words, "day"));
          LocalDate on = OpenDays.usual().orNext(year.day(day));
          agenda.add(Agenda.at(on, hour), () -> happens.accept(new Act(on, words)));
        }
      }
    }
  }
}

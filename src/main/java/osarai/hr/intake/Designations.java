package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.DesignationRole;

/**
 * Designations from the notices. One is known by department, role, affairs and first day; what is
 * said of it later holds from that day on. It ends when its holder leaves the department (異動), or
 * office, unless a notice of that day or later renews it.
 */
final class Designations {
  private final List<Notice> notices;
  private final List<Career.Served> served;
  private final Successions successions;

  Designations(List<Notice> notices, List<Career.Served> served, Successions successions) {
    this.notices = notices;
    this.served = served;
    this.successions = successions;
  }

  private record DesignationKey(
      UUID department, DesignationRole role, String affairs, LocalDate from) {}

  /** What was said of one designation, and the day it was said for. */
  private record Said(LocalDate day, Notice.Designated designated) {}

  List<Career.Designated> all() {
    Map<DesignationKey, List<Said>> said = new LinkedHashMap<>();
    for (Notice notice : notices) {
      List<Notice.Designated> designations = notice.content().designations();
      if (designations != null) {
        designations.forEach(
            d ->
                said.computeIfAbsent(
                        new DesignationKey(d.department(), d.role(), d.affairs(), d.from()),
                        key -> new ArrayList<>())
                    .add(new Said(Days.later(notice.effective(), d.from()), d)));
      }
    }
    List<Career.Designated> all = new ArrayList<>();
    said.forEach((key, list) -> all.addAll(scopes(key, list)));
    return all;
  }

  /** A stretch for each scope that it had, until it ended. */
  private List<Career.Designated> scopes(DesignationKey key, List<Said> said) {
    Said newest = said.get(said.size() - 1);
    LocalDate stated = after(newest.designated().lastDay());
    LocalDate left = leaves(key, newest.day());
    LocalDate until = earlier(stated, left);
    TreeMap<LocalDate, Notice.Designated> byDay = new TreeMap<>();
    said.forEach(one -> byDay.merge(one.day(), one.designated(), Designations::said));
    byDay.put(key.from(), byDay.firstEntry().getValue());
    List<Career.Designated> stretches = new ArrayList<>();
    for (Map.Entry<LocalDate, Notice.Designated> entry : byDay.entrySet()) {
      LocalDate end = earlier(byDay.higherKey(entry.getKey()), until);
      if (end == null || end.isAfter(entry.getKey())) {
        add(stretches, key, entry.getValue(), new Period(entry.getKey(), end));
      }
    }
    return stretches;
  }

  /** Without a number a notice says nothing of the document: that of before stays. */
  private static Notice.Designated said(Notice.Designated before, Notice.Designated later) {
    return later.document() != null || !later.scope().equals(before.scope())
        ? later
        : new Notice.Designated(
            later.department(),
            later.role(),
            later.affairs(),
            later.scope(),
            later.from(),
            later.lastDay(),
            before.document());
  }

  private void add(
      List<Career.Designated> stretches,
      DesignationKey key,
      Notice.Designated said,
      Period period) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).scope().equals(said.scope())) {
      Career.Designated before = stretches.remove(last);
      stretches.add(
          new Career.Designated(
              key.department(),
              key.role(),
              key.affairs(),
              said.scope(),
              said.document() == null ? before.document() : said.document(),
              new Period(before.period().from(), period.until())));
      return;
    }
    stretches.add(designated(key, said, period));
  }

  private static Career.Designated designated(
      DesignationKey key, Notice.Designated said, Period period) {
    return new Career.Designated(
        key.department(), key.role(), key.affairs(), said.scope(), said.document(), period);
  }

  /**
   * The first day, not before it was last spoken of, without a post there; null while there is. Who
   * is not in office yet leaves no sooner than that begins.
   */
  private @Nullable LocalDate leaves(DesignationKey key, LocalDate spoken) {
    List<Stay> there =
        served.stream()
            .flatMap(
                s ->
                    s.posts().stream()
                        .filter(post -> successions.isOrBecame(key.department(), post.department()))
                        .map(post -> new Stay(post.period(), s)))
            .toList();
    List<Stay> office = served.stream().map(s -> new Stay(s.period(), s)).toList();
    return inOffice(office, Days.later(key.from(), spoken))
        .map(day -> firstDayAfter(isIn(there, day) ? there : office, day))
        .orElse(null);
  }

  /** The day itself, or the first after it that is one. */
  private static Optional<LocalDate> inOffice(List<Stay> office, LocalDate day) {
    return office.stream()
        .map(Stay::period)
        .filter(period -> period.until() == null || day.isBefore(period.until()))
        .map(period -> Days.later(period.from(), day))
        .min(LocalDate::compareTo);
  }

  private static boolean isIn(List<Stay> stays, LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.period().contains(day));
  }

  /** Days under one appointment. */
  private record Stay(Period period, Career.Served served) {
    /** Whether it is of a 再度の任用 from the day on: nothing goes over into that by itself. */
    boolean isAnewOn(LocalDate day) {
      return served.type().isFiscalYear() && served.period().from().equals(day);
    }
  }

  /**
   * Of days that follow each other without a gap from the day on; null while there is no end. The
   * end of a fiscal-year appointment that another one follows is one.
   */
  private static @Nullable LocalDate firstDayAfter(List<Stay> stays, LocalDate first) {
    LocalDate day = first;
    while (true) {
      LocalDate at = day;
      List<Stay> running = stays.stream().filter(stay -> stay.period().contains(at)).toList();
      if (running.isEmpty()) {
        return day;
      }
      LocalDate until = running.get(0).period().until();
      if (until == null) {
        return null;
      }
      if (running.stream().allMatch(stay -> stay.served().type().isFiscalYear())
          && stays.stream()
              .filter(stay -> stay.period().contains(until))
              .allMatch(stay -> stay.isAnewOn(until))) {
        return until;
      }
      day = until;
    }
  }

  private static @Nullable LocalDate after(@Nullable LocalDate lastDay) {
    return lastDay == null ? null : lastDay.plusDays(1);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}

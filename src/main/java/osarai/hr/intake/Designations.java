package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.forms.Spelling;
import osarai.people.Career;
import osarai.people.DesignationRole;

/**
 * Designations from the notices. One is known by department, role, affairs and first day; what is
 * said of it later holds from that day on. It ends when its holder leaves the department (異動),
 * unless a notice of that day or later renews it, and with the service in any case.
 */
final class Designations {
  private final List<Notice> notices;
  private final Stays stays;
  private final Successions successions;

  Designations(List<Notice> notices, Stays stays, Successions successions) {
    this.notices = notices;
    this.stays = stays;
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
                said.computeIfAbsent(key(d, said.keySet()), key -> new ArrayList<>())
                    .add(new Said(Days.later(notice.effective(), d.from()), d)));
      }
    }
    Map<DesignationKey, List<Career.Designated>> scopes = new LinkedHashMap<>();
    said.forEach((key, list) -> scopes.put(key, scopes(key, list)));
    return scopes.keySet().stream().flatMap(key -> untilReplaced(key, scopes)).toList();
  }

  /** One goes on as the same in the department to which its own has gone. */
  private DesignationKey key(Notice.Designated said, Set<DesignationKey> known) {
    DesignationKey own =
        new DesignationKey(said.department(), said.role(), said.affairs(), said.from());
    return known.stream()
        .filter(key -> key.from().equals(said.from()) && isOfTheSameAffairs(key, own))
        .findFirst()
        .orElse(own);
  }

  private boolean isOfTheSameAffairs(DesignationKey key, DesignationKey later) {
    return key.role() == later.role()
        && Spelling.isSame(key.affairs(), later.affairs())
        && successions.isOrBecame(key.department(), later.department());
  }

  /**
   * Its stretches, as far as no other scope of the same affairs begins while it is open, and goes
   * on as long as it: that is 取扱範囲の変更, whether its end was said or not.
   */
  private Stream<Career.Designated> untilReplaced(
      DesignationKey key, Map<DesignationKey, List<Career.Designated>> all) {
    List<Career.Designated> own = all.getOrDefault(key, List.of());
    Optional<LocalDate> replaced =
        all.entrySet().stream()
            .filter(other -> other.getKey().from().isAfter(key.from()))
            .filter(other -> isOfTheSameAffairs(key, other.getKey()))
            .filter(other -> replaces(other.getValue(), own))
            .map(other -> other.getKey().from())
            .min(LocalDate::compareTo);
    return own.stream()
        .filter(one -> replaced.filter(day -> !one.period().from().isBefore(day)).isEmpty())
        .map(one -> replaced.isEmpty() ? one : ended(one, replaced.get()));
  }

  private static boolean replaces(List<Career.Designated> later, List<Career.Designated> open) {
    if (later.isEmpty() || open.isEmpty()) {
      return false;
    }
    LocalDate end = open.get(open.size() - 1).period().until();
    LocalDate itsEnd = later.get(later.size() - 1).period().until();
    return open.stream()
            .filter(one -> one.period().contains(later.get(0).period().from()))
            .anyMatch(one -> !Spelling.isSame(one.scope(), later.get(0).scope()))
        && (itsEnd == null || (end != null && !itsEnd.isBefore(end)));
  }

  private static Career.Designated ended(Career.Designated one, LocalDate by) {
    return new Career.Designated(
        one.department(),
        one.role(),
        one.affairs(),
        one.scope(),
        one.document(),
        new Period(one.period().from(), earlier(by, one.period().until())));
  }

  private List<Career.Designated> scopes(DesignationKey key, List<Said> said) {
    return stays
        .service(key.from())
        .map(service -> scopes(key, said, service.until()))
        .orElse(List.of());
  }

  /** A stretch for each scope that it had, until it ended. */
  private List<Career.Designated> scopes(
      DesignationKey key, List<Said> said, @Nullable LocalDate endOfService) {
    Said newest = said.get(said.size() - 1);
    LocalDate stated = after(newest.designated().lastDay());
    LocalDate left = stays.left(key.department(), Days.later(key.from(), newest.day()));
    LocalDate until = earlier(earlier(stated, left), endOfService);
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

  /**
   * Without a number a notice says nothing of the document: that of before stays. So does the
   * spelling of the scope.
   */
  private static Notice.Designated said(Notice.Designated before, Notice.Designated later) {
    return !Spelling.isSame(later.scope(), before.scope())
        ? later
        : new Notice.Designated(
            later.department(),
            later.role(),
            later.affairs(),
            before.scope(),
            later.from(),
            later.lastDay(),
            later.document() == null ? before.document() : later.document());
  }

  private void add(
      List<Career.Designated> stretches,
      DesignationKey key,
      Notice.Designated said,
      Period period) {
    int last = stretches.size() - 1;
    if (last >= 0 && Spelling.isSame(stretches.get(last).scope(), said.scope())) {
      Career.Designated before = stretches.remove(last);
      stretches.add(
          new Career.Designated(
              key.department(),
              key.role(),
              key.affairs(),
              before.scope(),
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

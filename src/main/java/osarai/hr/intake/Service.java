package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.EmploymentType;

/**
 * An appointment under one staff number, as the notices about that number make it. Two under one
 * number never run at once: the earlier ends where the next begins.
 */
final class Service {
  private final LocalDate origin;
  private final LocalDate from;
  private EmploymentType type;
  private @Nullable LocalDate stated;

  /** By which it was stated last. */
  private long change;

  private @Nullable LocalDate until;

  private Service(LocalDate origin, LocalDate from, EmploymentType type) {
    this.origin = origin;
    this.from = from;
    this.type = type;
  }

  EmploymentType type() {
    return type;
  }

  Period period() {
    return new Period(from, until);
  }

  /**
   * Whether what was said for the day is about it: it began by then, be it under another employment
   * type, and has not ended.
   */
  boolean reaches(LocalDate day) {
    return !day.isBefore(origin) && (until == null || day.isBefore(until));
  }

  /** The appointments that the notices about one number, in order, make. */
  static List<Service> of(List<Notice> notices) {
    List<Service> services = new ArrayList<>();
    List<Notice> aheadOfAll = new ArrayList<>();
    for (Notice notice : notices) {
      Statement.Engagement engagement = notice.content().engagement();
      if (engagement != null) {
        Service service = engaged(services, engagement, notice.effective());
        service.stated = after(service.from, engagement.lastDay());
        service.until = service.stated;
        service.change = notice.change();
      }
      LocalDate lastDay = notice.content().lastDay();
      if (lastDay != null
          && (isOfWhatIsToCome(services, notices, notice)
              || !ends(services, lastDay, notice.effective()))) {
        aheadOfAll.add(notice);
      }
    }
    aheadOfAll.forEach(notice -> takeBack(services, notice));
    return tidied(services);
  }

  /** Who has left by the day on which it is said does not stay until the next one begins. */
  private static boolean isOfWhatIsToCome(
      List<Service> services, List<Notice> notices, Notice end) {
    LocalDate next = Objects.requireNonNull(end.content().lastDay()).plusDays(1);
    return latest(services, end.effective()).filter(one -> one.hasEndedBy(end)).isPresent()
        && notices.stream()
            .filter(notice -> notice.change() < end.change())
            .map(notice -> notice.content().engagement())
            .anyMatch(told -> told != null && told.from().equals(next));
  }

  private boolean hasEndedBy(Notice end) {
    return until != null && !until.isAfter(end.effective());
  }

  /**
   * Ends what runs on the last day; where nothing does, what would have begun by now never came.
   */
  private static boolean ends(List<Service> services, LocalDate lastDay, LocalDate effective) {
    Optional<Service> ended = latest(services, lastDay).or(() -> latest(services, effective));
    ended.ifPresent(service -> service.endBy(lastDay));
    return ended.isPresent();
  }

  /**
   * An end for the day before the first takes back what was to come, as far as that had been said
   * before: its own order has it earlier. What is said of the same days later stands.
   */
  private static void takeBack(List<Service> services, Notice end) {
    LocalDate lastDay = Objects.requireNonNull(end.content().lastDay());
    services.stream()
        .filter(one -> lastDay.equals(one.from.minusDays(1)) && one.change < end.change())
        .findAny()
        .ifPresent(service -> service.endBy(lastDay));
  }

  /** A term is not made longer by its end, only by being stated anew. */
  private void endBy(LocalDate lastDay) {
    LocalDate end = after(from, lastDay);
    until = stated != null && stated.isBefore(end) ? stated : end;
  }

  private static Optional<Service> latest(List<Service> services, LocalDate begunBy) {
    return services.stream()
        .filter(service -> !service.from.isAfter(begunBy))
        .max(Comparator.comparing(service -> service.from));
  }

  private static Service engaged(
      List<Service> services, Statement.Engagement engagement, LocalDate effective) {
    Optional<Service> same =
        services.stream()
            .filter(s -> s.origin.equals(engagement.from()))
            .max(Comparator.comparing(s -> s.from));
    if (same.isEmpty()) {
      Service begun = new Service(engagement.from(), engagement.from(), engagement.type());
      services.add(begun);
      return begun;
    }
    Service running = same.get();
    if (running.type == engagement.type()) {
      return running;
    }
    if (!running.from.isBefore(effective)) {
      running.type = engagement.type();
      return running;
    }
    Service changed = new Service(running.origin, effective, engagement.type());
    running.until = effective;
    services.add(changed);
    return changed;
  }

  private static @Nullable LocalDate after(LocalDate from, @Nullable LocalDate lastDay) {
    if (lastDay == null) {
      return null;
    }
    return Days.later(lastDay.plusDays(1), from);
  }

  private static List<Service> tidied(List<Service> services) {
    services.sort(Comparator.comparing(service -> service.from));
    for (int i = 0; i + 1 < services.size(); i++) {
      Service service = services.get(i);
      LocalDate next = services.get(i + 1).from;
      if (service.until == null || service.until.isAfter(next)) {
        service.until = next;
      }
    }
    return services.stream().filter(service -> !service.period().isEmpty()).toList();
  }
}

package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Career;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/**
 * The pure function (notices about a person) → what is true of that person and when. The order in
 * which notices arrived makes no difference, only their days and the source's own order.
 */
final class Timeline {
  private final List<Notice> notices;

  /** Also what was corrected or called off since. */
  private final List<Notice> told;

  private final Successions successions;

  private Timeline(List<Notice> notices, List<Notice> told, Successions successions) {
    this.notices = notices;
    this.told = told;
    this.successions = successions;
  }

  /** What follows from the notices; one that was corrected or undone does not count. */
  static Career of(List<Notice> all, Set<UUID> undone, Successions successions) {
    Set<UUID> replaced =
        all.stream()
            .filter(notice -> !undone.contains(notice.id()))
            .map(Notice::corrects)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Notice> notices =
        all.stream()
            .filter(notice -> !undone.contains(notice.id()) && !replaced.contains(notice.id()))
            .sorted(Notice.ORDER)
            .toList();
    List<Notice> told = all.stream().filter(notice -> !undone.contains(notice.id())).toList();
    return new Timeline(withoutWhatIsCalledOff(notices), told, successions)
        .career(externalIds(told.stream()));
  }

  /** What was told of an appointment after that was called off stands. */
  private static List<Notice> withoutWhatIsCalledOff(List<Notice> notices) {
    List<Notice> callingOff = notices.stream().filter(Notice::callsOff).toList();
    return notices.stream()
        .map(
            notice ->
                callingOff.stream().anyMatch(off -> off == notice || callsOff(off, notice))
                    ? notice.withoutAppointment()
                    : notice)
        .toList();
  }

  private static boolean callsOff(Notice off, Notice other) {
    Statement.Engagement gone = off.content().engagement();
    Statement.Engagement told = other.content().engagement();
    return gone != null
        && told != null
        && gone.from().equals(told.from())
        && off.staffNumber().equals(other.staffNumber())
        && other.change() < off.change();
  }

  /** Also by what was corrected since: an id was not what was wrong with it. */
  private static List<Career.ExternalId> externalIds(Stream<Notice> received) {
    Map<String, LocalDate> first = new TreeMap<>();
    received.forEach(
        notice -> {
          String id = notice.content().externalId();
          if (id != null) {
            first.merge(id, notice.effective(), Days::earlier);
          }
        });
    return first.entrySet().stream()
        .map(given -> new Career.ExternalId(given.getKey(), Period.from(given.getValue())))
        .toList();
  }

  private Career career(List<Career.ExternalId> externalIds) {
    List<Career.Served> served =
        notices.stream()
            .map(Notice::staffNumber)
            .distinct()
            .flatMap(number -> served(number).stream())
            .toList();
    Stays stays = new Stays(served, successions);
    return new Career(
        names(),
        served,
        new Designations(notices, stays, successions).all(),
        leave().stream().flatMap(leave -> during(leave, stays).stream()).toList(),
        externalIds);
  }

  /** A name holds from its notice to the next; the first also for the time before it. */
  private List<Career.Called> names() {
    List<Career.Called> names = new ArrayList<>();
    for (Notice notice : notices) {
      PersonName name = notice.content().name();
      if (name == null || (!names.isEmpty() && last(names).name().isSpelledAs(name))) {
        continue;
      }
      LocalDate from = names.isEmpty() ? earliest(notice.effective()) : notice.effective();
      if (!names.isEmpty()) {
        Career.Called before = names.remove(names.size() - 1);
        if (before.period().from().isBefore(from)) {
          names.add(new Career.Called(before.name(), new Period(before.period().from(), from)));
        }
      }
      names.add(new Career.Called(name, Period.from(from)));
    }
    return names;
  }

  private LocalDate earliest(LocalDate day) {
    return notices.stream()
        .map(notice -> notice.content().engagement())
        .filter(Objects::nonNull)
        .map(Statement.Engagement::from)
        .filter(from -> from.isBefore(day))
        .min(LocalDate::compareTo)
        .orElse(day);
  }

  private List<Career.Served> served(StaffNumber number) {
    List<Notice> own = under(number, notices);
    List<Career.Served> served = new ArrayList<>();
    for (NumberedAppointment one : NumberedAppointment.of(own, announced(number))) {
      Period period = one.period();
      served.add(
          new Career.Served(
              number, one.type(), period, Posts.during(period, one, own, successions)));
    }
    return served;
  }

  private static List<Notice> under(StaffNumber number, List<Notice> all) {
    return all.stream().filter(notice -> notice.staffNumber().equals(number)).toList();
  }

  private List<Notice> announced(StaffNumber number) {
    return under(number, told).stream().filter(notice -> !notice.callsOff()).toList();
  }

  /** All leave that is said to be in force; what a later notice no longer names has ended. */
  private List<Absence> leave() {
    record LeaveKey(AbsenceKind kind, LocalDate from) {}
    Map<LeaveKey, @Nullable LocalDate> until = new LinkedHashMap<>();
    for (Notice notice : notices) {
      List<Statement.Leave> said = notice.content().leave();
      if (said == null) {
        continue;
      }
      LocalDate day = notice.effective();
      until.keySet().removeIf(key -> !key.from().isBefore(day));
      until.replaceAll((key, end) -> end == null || end.isAfter(day) ? day : end);
      said.forEach(
          leave ->
              until.put(
                  new LeaveKey(leave.kind(), leave.from()),
                  leave.lastDay() == null ? null : leave.lastDay().plusDays(1)));
    }
    return until.entrySet().stream()
        .map(e -> new Absence(e.getKey().kind(), new Period(e.getKey().from(), e.getValue())))
        .toList();
  }

  /** Who is not in office is not on leave. */
  private static Optional<Absence> during(Absence leave, Stays stays) {
    Period said = leave.period();
    return stays
        .service(said.from())
        .map(service -> new Absence(leave.kind(), said.upTo(service.until())));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}

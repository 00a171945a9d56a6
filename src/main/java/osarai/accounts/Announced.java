package osarai.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.people.AccountHolders;
import osarai.people.AccountHolders.Holder;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.security.Sessions;

/** Who begins in a section on a later day, and gets no first password on paper before it. */
@ApplicationScoped
class Announced {
  private final AccountHolders holders;
  private final Sections sections;
  private final Sessions sessions;
  private final Clock clock;

  Announced(AccountHolders holders, Sections sections, Sessions sessions, Clock clock) {
    this.holders = holders;
    this.sections = sections;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** How many begin on a day. */
  record Beginning(LocalDate on, int count) {
    public String day() {
      return JapaneseDate.of(on);
    }
  }

  /** By day, within a year: whoever works for nobody today and has never logged in. */
  List<Beginning> in(UUID department) {
    LocalDate today = JapanClock.today(clock);
    Set<UUID> counted = new HashSet<>();
    List<Beginning> beginnings = new ArrayList<>();
    for (LocalDate day : holders.firstDays(today, today.plusYears(1))) {
      Set<UUID> fresh = fresh(department, today, day);
      fresh.removeAll(counted);
      if (!fresh.isEmpty()) {
        beginnings.add(new Beginning(day, fresh.size()));
        counted.addAll(fresh);
      }
    }
    return beginnings;
  }

  private Set<UUID> fresh(UUID department, LocalDate today, LocalDate day) {
    List<UUID> there =
        sections.members(Set.of(department), day).stream()
            .map(SectionMember::personId)
            .distinct()
            .toList();
    List<Holder> known = holders.of(List.of(), there, today, day);
    Set<UUID> fresh =
        known.stream().filter(Holder::comes).map(Holder::person).collect(Collectors.toSet());
    known.stream().filter(Holder::works).map(Holder::person).forEach(fresh::remove);
    fresh.removeAll(sessions.whoLoggedIn(there));
    return fresh;
  }
}

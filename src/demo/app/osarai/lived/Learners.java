package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.MovedClock;
import osarai.calendar.OpenDays;
import osarai.learning.LivedLearner;
import osarai.login.CurrentPerson;

/** Everybody who takes courses: each week it is looked who owes what, and who takes it when. */
@ApplicationScoped
class Learners {
  private static final Logger LOG = Logger.getLogger(Learners.class);
  private static final int MINUTES_OF_A_DAY = 400;

  private final OpenDuties duties;
  private final Persons persons;
  private final LivedLearner learner;
  private final Agenda agenda;
  private final MovedClock clock;

  Learners(
      OpenDuties duties, Persons persons, LivedLearner learner, Agenda agenda, MovedClock clock) {
    this.duties = duties;
    this.persons = persons;
    this.learner = learner;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Puts the weeks on the agenda. Whoever is to be tried leaves everything open in the last year.
   */
  void plan(TownData data, FiscalYear first, FiscalYear last) {
    Set<String> waiting = Set.copyOf(data.saidAll("waiting"));
    Map<String, Double> zeal = new HashMap<>();
    data.sections().forEach(section -> zeal.put(section.code(), section.zeal()));
    LocalDate end = last.lastDay();
    for (LocalDate day = first.firstDay().plusDays(1); day.isBefore(end); day = day.plusDays(7)) {
      LocalDate monday = day;
      Set<String> now = monday.isBefore(last.firstDay()) ? Set.of() : waiting;
      agenda.add(Agenda.at(monday, 7), () -> week(monday, now, zeal));
    }
  }

  private void week(LocalDate monday, Set<String> waiting, Map<String, Double> zeal) {
    Map<LocalDate, Map<String, OpenDuty>> byDay = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (OpenDuty duty : duties.on(monday.plusDays(6))) {
      double ready = zeal.getOrDefault(duty.section(), 1.0);
      LocalDate on = OpenDays.usual().orNext(Days.later(duty.takenOn(ready), monday));
      if (on.isBefore(monday.plusDays(7))
          && !waiting.contains(duty.number())
          && taken.add(duty.number() + duty.course())) {
        byDay.computeIfAbsent(on, d -> new LinkedHashMap<>()).put(duty.key(), duty);
      }
    }
    byDay.forEach(
        (day, those) ->
            agenda.add(Agenda.at(day, 9), () -> day(day, List.copyOf(those.values()))));
  }

  private void day(LocalDate day, List<OpenDuty> those) {
    Map<UUID, CurrentPerson> there =
        persons.at(those.stream().map(OpenDuty::person).collect(Collectors.toSet()));
    Instant begins = Agenda.at(day, 9);
    those.stream()
        .filter(duty -> there.containsKey(duty.person()))
        .sorted(Comparator.comparingInt(Learners::minute).thenComparing(OpenDuty::key))
        .forEach(
            duty -> {
              Instant at = begins.plus(minute(duty), ChronoUnit.MINUTES);
              if (agenda.isTooLate(clock.atLeast(at))) {
                return;
              }
              clock.forwardToAtLeast(at);
              take(Objects.requireNonNull(there.get(duty.person())), duty);
            });
  }

  private void take(CurrentPerson person, OpenDuty duty) {
    double luck = Lot.of(duty.key(), "luck");
    int failed = luck < 0.03 ? 2 : luck < 0.16 ? 1 : 0;
    if (!learner.finish(person, duty.course(), failed, Lot.below(3, duty.key(), "wrong"))) {
      LOG.infof("%s: nothing to be taken", duty.key());
    }
  }

  private static int minute(OpenDuty duty) {
    return Lot.below(MINUTES_OF_A_DAY, duty.key(), "minute");
  }
}

package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.ExclusionRequest;
import osarai.curriculum.office.Exclusions;
import osarai.security.Ids;

/** Who is left out (除外): asked for by one of the office, decided some weeks later by the other. */
@ApplicationScoped
class LeftOut {
  /** 松本 of the town's own file, the head of the security office. */
  private static final String HEAD = "1014";

  private static final int WEEKS = 6;

  private final Persons persons;
  private final OpenDuties duties;
  private final Exclusions exclusions;
  private final Clock clock;
  private final Deque<WaitingRequest> waiting = new ArrayDeque<>();

  LeftOut(Persons persons, OpenDuties duties, Exclusions exclusions, Clock clock) {
    this.persons = persons;
    this.duties = duties;
    this.exclusions = exclusions;
    this.clock = clock;
  }

  private record WaitingRequest(UUID person, UUID id, LocalDate on, boolean approved, String note) {}

  void begin() {
    waiting.clear();
  }

  /** Of somebody in the section who owes anything. */
  void ask(Plan.Act act) {
    duties.on(act.day()).stream()
        .filter(duty -> duty.section().equals(act.text("section")))
        .min(Comparator.comparingDouble(duty -> Lot.of(duty.number(), act.day())))
        .ifPresent(duty -> ask(act, duty.person()));
  }

  private void ask(Plan.Act act, UUID person) {
    UUID id = Ids.next();
    exclusions.request(
        id,
        new ExclusionRequest(
            person,
            ExclusionReason.valueOf(act.text("reason")),
            Period.days(act.day(), act.on("until")),
            act.text("note")),
        persons.clerk().person());
    waiting.add(new WaitingRequest(person, id, act.day(), !act.says("refused"), act.text("answer")));
  }

  /** What has waited long enough. */
  void decide() {
    LocalDate before = JapanClock.today(clock).minusWeeks(WEEKS);
    for (WaitingRequest asked : List.copyOf(waiting)) {
      if (!asked.on().isBefore(before)) {
        continue;
      }
      waiting.remove(asked);
      UUID head = persons.entering(HEAD).person();
      exclusions.decide(asked.person(), asked.id(), asked.approved(), asked.note(), head);
    }
  }
}

package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.people.People;
import osarai.people.PersonFacts;

/** One line of today's register with all that was recorded of the start of handling. */
@ApplicationScoped
class HandlerDetails {
  private final HandlerRegister register;
  private final HandlerTexts texts;
  private final HandlerMessages messages;
  private final People people;
  private final Clock clock;

  HandlerDetails(
      HandlerRegister register,
      HandlerTexts texts,
      HandlerMessages messages,
      People people,
      Clock clock) {
    this.register = register;
    this.texts = texts;
    this.messages = messages;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What was recorded of the start, by whom and when.
   *
   * @param why empty for the confirmation itself
   * @param counts whether it is what counts now, and not 訂正前
   */
  record Recorded(String kind, String day, String by, String at, String why, boolean counts) {}

  /**
   * The page.
   *
   * @param records oldest first; empty before a confirmation
   * @param mayCorrect whether the reader may say what was wrong
   * @param mayRecord whether the reader may say how handling really started
   * @param seen what the form of a correction has seen
   */
  record Detail(
      HandlerTexts.RegisterLine line,
      List<Recorded> records,
      boolean mayCorrect,
      boolean mayRecord,
      String seen,
      boolean saved) {}

  /** Empty for what is not in the reader's register of today. */
  Optional<Detail> of(HandlerRights rights, UUID designation, boolean saved) {
    LocalDate today = JapanClock.today(clock);
    return register
        .row(designation, today, rights)
        .map(
            row ->
                new Detail(
                    texts.lines(List.of(row), today).get(0),
                    recorded(row.start(), today),
                    row.confirmable() && row.start() != null,
                    row.confirmable() && row.start() == null,
                    Optional.ofNullable(row.start()).map(ConfirmedStart::mark).orElse(""),
                    saved));
  }

  private List<Recorded> recorded(@Nullable ConfirmedStart start, LocalDate today) {
    if (start == null) {
      return List.of();
    }
    Map<UUID, PersonFacts> facts = people.facts(actors(start), People.NOW);
    List<Recorded> records = new ArrayList<>();
    records.add(first(start, name(facts, start.by(), today)));
    for (ConfirmedStart.Correction one : start.corrections()) {
      LocalDate day = one.day();
      records.add(
          new Recorded(
              messages.record_corrected(),
              day == null ? messages.not_started() : JapaneseDate.of(day),
              name(facts, one.by(), today),
              moment(one.at()),
              one.reason(),
              records.size() == start.corrections().size()));
    }
    return records;
  }

  private Recorded first(ConfirmedStart start, String by) {
    String document = start.document();
    return new Recorded(
        start.kind() == StartKind.CONFIRMED
            ? messages.record_confirmed()
            : messages.start(start.kind()),
        JapaneseDate.of(start.first()),
        by,
        moment(start.at()),
        document.isEmpty() ? start.why() : start.why() + " " + messages.record_document(document),
        !start.isCorrected());
  }

  private static Set<UUID> actors(ConfirmedStart start) {
    Set<UUID> actors = new HashSet<>(Set.of(start.by()));
    start.corrections().forEach(one -> actors.add(one.by()));
    return actors;
  }

  private static String name(Map<UUID, PersonFacts> facts, UUID person, LocalDate day) {
    return Optional.ofNullable(facts.get(person))
        .flatMap(found -> found.nameOn(day))
        .map(name -> name.inUse())
        .orElse("");
  }

  private static String moment(Instant at) {
    return JapaneseDate.of(at);
  }
}

package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.ExclusionRequest;
import osarai.curriculum.office.Exclusions;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.SettableClock;
import osarai.running.Visitor;
import osarai.security.Roles;

/**
 * Fiscal years in which no other test has duties, each with one section. What is closed stays
 * closed for all tests after it, so that a year is closed once and shared by its tests.
 */
@ApplicationScoped
class ClosingYears {
  static final Map<String, String> CLOSES =
      Map.of("confirmed", "yes", "earlier", "yes", "note", "紙の記録を確認済み");

  private final NewPeople people;
  private final Officials officials;
  private final EnteredTraining training;
  private final Exclusions exclusions;
  private final SettableClock clock;
  private final Map<Integer, SectionOfTheYear> sections = new HashMap<>();
  private final Map<Integer, Closed> closed = new HashMap<>();

  ClosingYears(
      NewPeople people,
      Officials officials,
      EnteredTraining training,
      Exclusions exclusions,
      SettableClock clock) {
    this.people = people;
    this.officials = officials;
    this.training = training;
    this.exclusions = exclusions;
    this.clock = clock;
  }

  /**
   * A year that two of the office closed at once.
   *
   * @param session of paper, entered before the closing
   * @param replies to the two who closed it
   */
  record Closed(SectionOfTheYear section, String session, List<Reply> replies) {}

  /** The section of a year that stays open. */
  SectionOfTheYear open(int year) {
    return sections.computeIfAbsent(year, this::section);
  }

  Closed closed(int year) {
    return closed.computeIfAbsent(year, this::close);
  }

  private SectionOfTheYear section(int year) {
    String code = people.newSection("年度課");
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(year, 5, 1, 10, 0))) {
      return new SectionOfTheYear(people, training, code, year);
    }
  }

  /** One has read the paper, one is excluded, one has done nothing, and one has left. */
  private Closed close(int year) {
    SectionOfTheYear section = section(year);
    String session;
    try (SettableClock.Moved may = clock.at(LocalDateTime.of(year + 1, 5, 1, 10, 0))) {
      Visitor head = section.head.visitor();
      session = section.entered(head);
      SectionOfTheYear.tick(head, session, section.diligent);
      exclude(section, LocalDate.of(year + 1, 3, 1));
    }
    try (SettableClock.Moved june = inJune(year)) {
      return new Closed(section, session, twoAtOnce(section.page()));
    }
  }

  /** The day on which the year is closed. */
  SettableClock.Moved inJune(int year) {
    return clock.at(LocalDateTime.of(year + 1, 6, 2, 10, 0));
  }

  void exclude(SectionOfTheYear section, LocalDate from) {
    UUID id = UUID.randomUUID();
    exclusions.request(
        id,
        new ExclusionRequest(
            section.excluded.id(),
            ExclusionReason.NO_INFORMATION_ASSETS,
            Period.from(from),
            "庁外の施設で働くため"),
        UUID.randomUUID());
    exclusions.decide(section.excluded.id(), id, true, "", UUID.randomUUID());
  }

  private List<Reply> twoAtOnce(String page) {
    List<Callable<Reply>> both =
        Stream.of(office(), office())
            .map(
                visitor -> {
                  visitor.get(page);
                  return (Callable<Reply>) () -> visitor.post(page + "/closing", CLOSES);
                })
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Reply>> sent = threads.invokeAll(both);
      return List.of(sent.get(0).get(), sent.get(1).get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  Visitor office() {
    return officials.withRole(Roles.SECURITY_OFFICE).visitor();
  }

  /** The page after a form that was taken. */
  static String said(Visitor visitor, Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    return visitor.following(reply).body();
  }
}

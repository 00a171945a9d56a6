package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.StatementDraft.on;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.people.Career;
import osarai.people.EmploymentType;

/**
 * A few acts of one person in every order, each once more in the end, and what was refused until it
 * can be taken: they end as in their own order, or somebody was told of what does not.
 */
class OrdersOfActsTest {
  private static final Statement.Decided HER = new Statement.Decided(Received.TANAKA);
  private static final Map<String, Supplier<StatementDraft>> ACTS =
      Map.ofEntries(
          Map.entry("O", () -> serves("o", EmploymentType.REGULAR, "2026-04-01", null)),
          Map.entry("T", () -> serves("o", EmploymentType.FIXED_TERM, "2026-04-01", "2027-03-31")),
          Map.entry("R", () -> serves("r", EmploymentType.FIXED_TERM, "2027-05-01", "2028-03-31")),
          Map.entry("R4", () -> serves("r", EmploymentType.FIXED_TERM, "2027-04-01", "2028-03-31")),
          Map.entry(
              "R6 for R",
              () ->
                  serves("r6", EmploymentType.FIXED_TERM, "2027-06-01", "2028-03-31")
                      .correcting("r")),
          Map.entry(
              "R6", () -> serves("r6", EmploymentType.FIXED_TERM, "2027-06-01", "2028-03-31")),
          Map.entry(
              "O for R",
              () -> serves("o2", EmploymentType.REGULAR, "2026-04-01", null).correcting("r")),
          Map.entry("E", () -> on("2027-01-10").by("e").ends("2027-03-31")),
          Map.entry("sooner", () -> on("2027-02-10").by("e2").ends("2027-02-28")),
          Map.entry("E of R", () -> on("2027-09-30").by("er").ends("2027-09-30")),
          Map.entry(
              "E by O",
              () ->
                  serves("eo", EmploymentType.REGULAR, "2026-04-01", "2027-03-31").correcting("o")),
          Map.entry(
              "sooner for E", () -> on("2027-02-28").by("ec").ends("2027-02-28").correcting("e")),
          Map.entry(
              "later for E", () -> on("2027-04-15").by("ec").ends("2027-04-15").correcting("e")),
          Map.entry(
              "in R for E", () -> on("2027-05-15").by("ec").ends("2027-05-15").correcting("e")),
          Map.entry(
              "in O for E of R",
              () -> on("2027-02-28").by("ec").ends("2027-02-28").correcting("er")),
          Map.entry("between", () -> on("2027-04-10").by("b").ends("2027-04-10")),
          Map.entry("no R", () -> callsOff()),
          Map.entry("no R by R", () -> callsOff().correcting("r")),
          Map.entry("eve of R", () -> on("2027-04-20").by("off").ends("2027-04-30")),
          Map.entry("D", () -> on("2026-08-01").by("d").designated("2026-08-01", null)),
          Map.entry(
              "D ends", () -> on("2026-10-31").by("de").designated("2026-08-01", "2026-10-31")),
          Map.entry("D of R", () -> on("2027-05-01").by("dr").designated("2027-05-01", null)),
          Map.entry(
              "two posts",
              () -> on("2026-09-01").by("2").posted(Received.held("210"), Received.held("220"))),
          Map.entry("one post", () -> on("2026-11-01").by("1").posted(Received.held("220"))),
          Map.entry("away", () -> on("2027-02-01").by("l").onLeave("2027-02-01", "2027-08-31")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O, E, R",
        "O, E, R4",
        "T, sooner, R4",
        "O, E by O, R",
        "O, E, sooner, R",
        "O, E, sooner for E, R",
        "O, E, later for E, R",
        "O, E, R, in R for E",
        "O, E, R, R6 for R",
        "O, E, R, E of R",
        "O, E, R, E of R, in O for E of R",
        "O, E, R, between",
        "O, R, no R",
        "O, E, R, no R",
        "O, E, R, no R by R",
        "O, E by O, R, no R",
        "T, R, eve of R",
        "O, E, R, eve of R",
        "O, E by O, R, eve of R",
        "O, E, R, eve of R, no R by R",
        "O, E, R, eve of R, R6 for R",
        "O, D, D ends, E, R",
        "O, D, E, R, D of R",
        "O, two posts, one post, E, R",
        "O, away, E, R"
      })
  void endAsTheyHappenedOrSomebodyIsTold(String acts) {
    List<String> all = List.of(acts.split(", "));
    Career truth = new Played(all).career();
    for (List<String> order : orders(all)) {
      Played played = new Played(order);
      if (!played.career().equals(truth)) {
        assertThat(played.told().values()).as("%s told otherwise", order).anyMatch(told -> told);
      }
    }
  }

  /** By an act that names it, each order is carried out; by the day before it not before it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "O, E, R",
        "O, E by O, R",
        "O, E, sooner for E, R",
        "O, E, R, no R",
        "O, E by O, R, no R",
        "O, E, R, no R by R",
        "T, R, eve of R",
        "O, D, E, R, D of R"
      })
  void inEveryOrderTheyEndTheSame(String acts) {
    List<String> all = List.of(acts.split(", "));
    Career truth = new Played(all).career();
    assertThat(orders(all)).allSatisfy(o -> assertThat(new Played(o).career()).isEqualTo(truth));
  }

  /** It had ended the next one, of which it does not speak. */
  @Test
  void aCorrectedEndStaysThatOfItsAppointment() {
    Played played = new Played(List.of("O", "E", "R", "in R for E"));
    assertThat(played.told()).containsEntry("in R for E", true);
    assertThat(played.career()).isEqualTo(new Played(List.of("O", "E", "R")).career());
  }

  /** The correction made the day by which the list called it off the end of the earlier one. */
  @ParameterizedTest
  @ValueSource(strings = {"no R by R", "no R", "R6 for R", "O for R"})
  void whatAListHasCalledOffIsCalledOffOrCorrectedAsWell(String act) {
    Career other = new Played(List.of("O", "E", act.equals("R6 for R") ? "R6" : "E")).career();
    assertThat(new Played(List.of("O", "E", "R", "eve of R", act)).career()).isEqualTo(other);
  }

  /** It was answered as a repeat, and the appointment stood. */
  @Test
  void thatNothingIsCalledOffByARepeatIsTold() {
    assertThat(new Played(List.of("O", "eve of R", "E by O", "R")).told())
        .containsEntry("eve of R", true);
  }

  private static StatementDraft serves(
      String document, EmploymentType type, String from, @Nullable String last) {
    return on(from)
        .by(document)
        .called("田中 花子", "タナカ ハナコ")
        .engaged(type, from, last)
        .posted(Received.held("210"));
  }

  private static StatementDraft callsOff() {
    return on("2027-04-15")
        .by("off")
        .decided(HER)
        .engaged(EmploymentType.FIXED_TERM, "2027-05-01", "2027-04-30");
  }

  private static List<List<String>> orders(List<String> acts) {
    if (acts.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> all = new ArrayList<>();
    for (String first : acts) {
      List<String> rest = acts.stream().filter(act -> !act.equals(first)).toList();
      for (List<String> order : orders(rest)) {
        all.add(Stream.concat(Stream.of(first), order.stream()).toList());
      }
    }
    return all;
  }

  /** What came of them. */
  private static final class Played {
    private final Received received = new Received();
    private final Map<String, Boolean> told = new LinkedHashMap<>();

    Played(List<String> order) {
      List<String> waiting = order;
      int before;
      do {
        before = waiting.size();
        waiting = waiting.stream().filter(act -> !isTaken(act)).toList();
      } while (!waiting.isEmpty() && waiting.size() < before);
      order.forEach(this::isTaken);
    }

    private boolean isTaken(String act) {
      Statement said = ACTS.get(act).get().said();
      UUID person = received.known().isEmpty() ? null : Received.TANAKA;
      Receipt receipt = received.receipt(said, person);
      Notice notice =
          receipt.isToBeKept()
              ? receipt.notice(UUID.randomUUID(), received.known().size() + 1)
              : null;
      StatementOutcome line = receipt.line(Received.TANAKA, notice);
      if (notice != null) {
        received.add(notice);
      }
      boolean speaks = !line.faults().isEmpty() || !line.unmet().isEmpty();
      boolean isRepeat = line.kind() == StatementOutcome.Effect.REPEATED;
      told.merge(act, speaks, (was, is) -> isRepeat ? was || is : is);
      return !line.isRejected();
    }

    /** Of each act whether the sender was told that it is not true, or not taken. */
    Map<String, Boolean> told() {
      return told;
    }

    Career career() {
      return Timeline.of(received.known(), Set.of(), Received.TOWN);
    }
  }
}

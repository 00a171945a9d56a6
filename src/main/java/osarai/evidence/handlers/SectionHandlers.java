package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/** Who handles 特定個人情報 in a section and below it, and what is missing for each. */
@ApplicationScoped
public class SectionHandlers {
  private final HandlerRegister register;
  private final HandlerTexts texts;
  private final Clock clock;

  SectionHandlers(HandlerRegister register, HandlerTexts texts, Clock clock) {
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The handlers.
   *
   * @param people who are designated on the day or will be
   * @param lacking designations of which something is missing
   */
  public record Shown(int people, List<Lacking> lacking) {
    static final Shown NONE = new Shown(0, List.of());
  }

  /** A designation of which something is missing: how it stands, and what must be looked at. */
  public record Lacking(
      String name, String number, String affairs, String state, List<SaidFinding> findings) {}

  /** What must be looked at, and whether something is wrong already. */
  public record SaidFinding(String text, boolean isFault) {}

  /**
   * On the day, by what was known on another.
   *
   * @param known null for all that is known now
   */
  public Shown of(Set<UUID> headed, LocalDate day, @Nullable LocalDate known) {
    if (headed.isEmpty()) {
      return Shown.NONE;
    }
    HandlerRights rights = new HandlerRights(false, false, headed, Set.of());
    List<HandlerTexts.RegisterLine> lines =
        texts
            .lines(register.rows(new RegisterDay(day, known), rights), JapanClock.today(clock))
            .stream()
            .filter(line -> line.row().handling().state() != Handling.State.ENDED)
            .toList();
    return new Shown(
        (int) lines.stream().map(line -> line.row().staffNumber()).distinct().count(),
        lines.stream().filter(SectionHandlers::isLacking).map(SectionHandlers::lacking).toList());
  }

  private static boolean isLacking(HandlerTexts.RegisterLine line) {
    return line.row().handling().state() != Handling.State.HANDLING || !line.findings().isEmpty();
  }

  private static Lacking lacking(HandlerTexts.RegisterLine line) {
    return new Lacking(
        line.row().name(),
        line.row().staffNumber(),
        line.row().designation().affairs(),
        line.state(),
        line.findings().stream()
            .map(said -> new SaidFinding(said.text(), said.isFault()))
            .toList());
  }
}

package osarai.hr.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/** A statement beside what was received of the same person before. */
record SaidBefore(Statement statement, Notice.Content content, List<Notice> known) {

  /** The same key, or without one the same day, and the same content. */
  Optional<Notice> same() {
    return known.stream()
        .filter(
            notice ->
                notice.staffNumber().equals(statement.who().staffNumber())
                    && notice.effective().equals(statement.order().effective())
                    && Objects.equals(notice.key(), key())
                    && isSaidBy(notice)
                    && correctsTheSame(notice))
        .findFirst();
  }

  /** A correction that says what another act says is no repeat of that. */
  private boolean correctsTheSame(Notice notice) {
    String corrects = statement.order().corrects();
    return corrects == null || (notice.corrects() != null && under(corrects).contains(notice));
  }

  private List<Notice> under(String key) {
    return Corrections.under(key, known);
  }

  /**
   * Whether it calls off what was told of and does not come, be it that a list said so by an end
   * before the first day: kept beside that, it would make it the end of another appointment.
   */
  boolean callsOffAgain(Career before) {
    Statement.Engagement off = statement.engagement();
    StaffNumber number = statement.who().staffNumber();
    return off != null
        && off.neverComes()
        && correctedOne().map(notice -> tells(notice, off.from())).orElse(true)
        && Corrections.standing(known).stream()
            .filter(notice -> notice.staffNumber().equals(number) && !notice.callsOff())
            .anyMatch(notice -> tells(notice, off.from()))
        && before.under(number).noneMatch(served -> served.period().from().equals(off.from()));
  }

  private static boolean tells(Notice notice, LocalDate first) {
    Statement.Engagement told = notice.content().engagement();
    return told != null && told.from().equals(first);
  }

  /** Another door may have said more under the same key, such as the name beside the post. */
  private boolean isSaidBy(Notice notice) {
    return notice.content().withExternalId(null).equals(content)
        || (key() != null && notice.content().covers(content));
  }

  /**
   * What the same key said before and this contradicts. A 発令順 alone orders the acts of one day:
   * another day begins with 1 again.
   */
  Optional<Fault> otherContent() {
    String key = key();
    if (key == null || key.equals(statement.order().corrects())) {
      return Optional.empty();
    }
    return known.stream()
        .filter(notice -> key.equals(notice.key()) && notice.content().contradicts(content))
        .filter(
            notice ->
                !notice.isOfItsDay() || notice.effective().equals(statement.order().effective()))
        .findFirst()
        .map(notice -> StatementRules.otherContent(statement.order(), key));
  }

  private @Nullable String key() {
    return statement.order().key();
  }

  /** What was received, without what it corrects. */
  List<Notice> others() {
    UUID corrected = corrected();
    return known.stream().filter(notice -> !notice.id().equals(corrected)).toList();
  }

  /**
   * Two terms under one number, both with their days stated, cannot overlap. An end that only
   * follows from the next appointment was stated by nobody.
   */
  Optional<Fault> overlapped(Career before) {
    Statement.Engagement engagement = statement.engagement();
    if (engagement == null || statement.order().corrects() != null) {
      return Optional.empty();
    }
    Set<LocalDate> stated =
        Corrections.standing(known).stream()
            .flatMap(notice -> ends(notice.content()))
            .collect(Collectors.toSet());
    return before
        .under(statement.who().staffNumber())
        .filter(served -> served.period().from().isBefore(engagement.from()))
        .filter(served -> served.period().contains(engagement.from()))
        .filter(
            served -> stated.contains(served.period().lastDay()) || designatesWithin(served.type()))
        .findFirst()
        .map(served -> StatementRules.overlap(served.period()));
  }

  /** Whoever is designated while the same appointment runs is not appointed for it. */
  private boolean designatesWithin(EmploymentType running) {
    Statement.Engagement engagement = statement.engagement();
    List<Statement.Designated> designations = statement.designations();
    return engagement != null
        && designations != null
        && engagement.type() == running
        && designations.stream().anyMatch(one -> one.from().equals(engagement.from()));
  }

  /** Whether it corrects an act, and says an end that the act did not say. */
  boolean endsAnew() {
    UUID corrected = corrected();
    Set<LocalDate> before =
        known.stream()
            .filter(notice -> notice.id().equals(corrected))
            .flatMap(notice -> ends(notice.content()))
            .collect(Collectors.toSet());
    return corrected != null && !ends(content).allMatch(before::contains);
  }

  private static Stream<LocalDate> ends(Notice.Content said) {
    Statement.Engagement engagement = said.engagement();
    return Stream.of(
            Optional.ofNullable(said.lastDay()),
            Optional.ofNullable(engagement).map(Statement.Engagement::lastDay))
        .flatMap(Optional::stream);
  }

  /** Which it corrects; null for none that stands. */
  @Nullable UUID corrected() {
    return correctedOne().map(Notice::id).orElse(null);
  }

  Optional<Notice> correctedOne() {
    return Optional.ofNullable(statement.order().corrects())
        .flatMap(key -> Corrections.standing(key, statement.order().effective(), known));
  }
}

package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.Career;
import osarai.people.PersonName;

/** One statement as it is received: whether it can stand, is new, and what follows from it. */
final class Receipt {
  /** What is only looked at. */
  private static final UUID UNKEPT = new UUID(0, 0);

  private final Statement statement;
  private final Recognition.Recognised who;
  private final List<Notice> known;
  private final Set<UUID> undone;
  private final Successions successions;
  private final Set<Fault> faults = new LinkedHashSet<>();

  /** Without the id that it may give. */
  private final Notice.Content content;

  private final SaidBefore heard;

  Receipt(
      Statement statement,
      Recognition.Recognised who,
      List<Notice> known,
      Set<UUID> undone,
      Successions successions,
      LocalDate today) {
    this.statement = statement;
    this.who = who;
    this.known = known.stream().filter(notice -> !undone.contains(notice.id())).toList();
    this.undone = undone;
    this.successions = successions;
    if (who.conflict() != null) {
      faults.add(who.conflict());
    }
    faults.addAll(StatementRules.faults(statement, who.isNew()));
    Placing placing = new Placing(statement, this.known, successions);
    faults.addAll(placing.faults());
    this.content = placing.content();
    this.heard = new SaidBefore(statement, content, this.known);
    if (faults.isEmpty()) {
      heard.otherContent().ifPresent(faults::add);
      StatementRules.nothingToCorrect(statement.order(), heard.corrected()).ifPresent(faults::add);
      heard.overlapped(before()).ifPresent(faults::add);
      refuseTitleOfSeveralPosts();
      refuseLostLeaving(today);
    }
    if (faults.isEmpty() && !isRepeated()) {
      refuseUnmet(notice(UNKEPT, Long.MAX_VALUE));
    }
  }

  /** For what only others' days tell. */
  void refuse(Fault fault) {
    faults.add(fault);
  }

  boolean isToBeKept() {
    return faults.isEmpty() && (who.getsExternalId() || !isRepeated());
  }

  /** Of which post a title alone speaks is plain only where there is one. */
  private void refuseTitleOfSeveralPosts() {
    if (statement.retitled() == null) {
      return;
    }
    LocalDate day = statement.postsFrom();
    long held =
        before()
            .under(statement.who().staffNumber())
            .flatMap(served -> served.posts().stream())
            .filter(post -> post.period().contains(day))
            .count();
    if (held != 1) {
      faults.add(StatementRules.titleOf(held > 1));
    }
  }

  private void refuseLostLeaving(LocalDate today) {
    if (!isRepeated()) {
      Career others = Timeline.of(heard.others(), undone, successions);
      Leavings.beforeFirst(statement, others, today).ifPresent(faults::add);
      Leavings.ofNone(statement, known, before(), today).ifPresent(faults::add);
      Leavings.ofAnother(statement, heard.correctedOne(), known, before(), others)
          .ifPresent(faults::add);
    }
    if (statement.leaving() != null && faults.isEmpty()) {
      Notice said = repeated().orElseGet(() -> notice(UNKEPT, Long.MAX_VALUE));
      Career then = isRepeated() ? before() : after(said);
      Leavings.lost(statement, said, known, then).ifPresent(faults::add);
      Leavings.ofBegun(statement, before(), then, today).ifPresent(faults::add);
    }
  }

  /** A correction is applied or refused; other news may wait for what is still to come. */
  private void refuseUnmet(Notice said) {
    List<Fault> unmet = unmet(said, after(said));
    if (said.callsOff()) {
      unmet.stream().filter(fault -> fault.isAt(StatementField.FIRST_DAY)).forEach(faults::add);
    }
    if (heard.endsAnew()) {
      unmet.stream()
          .filter(fault -> fault.isAt(StatementField.LAST_DAY, StatementField.LEAVING_DAY))
          .forEach(faults::add);
    }
    if (unmet.stream().anyMatch(fault -> fault.isAt(StatementField.POST_LAST_DAY))) {
      Career then = Timeline.of(until(said), undone, successions);
      faults.addAll(SoonerEnds.withTheAppointment(statement, then));
    }
  }

  private List<Fault> unmet(Notice said, Career then) {
    return Unmet.of(said, new Unmet.Known(statement, known, before(), successions), then);
  }

  /** What its day and those before bring; what comes later may change with its own news. */
  private List<Notice> until(Notice said) {
    return Stream.concat(
            known.stream().filter(other -> Notice.ORDER.compare(other, said) < 0), Stream.of(said))
        .toList();
  }

  private boolean isRepeated() {
    return repeated().isPresent() || heard.callsOffAgain(before());
  }

  private Optional<Notice> repeated() {
    return heard
        .same()
        .filter(before -> !statement.order().isCompared() || isTrueOf(before.content()));
  }

  /** Whether it would change nothing if it were received last. */
  private boolean isTrueOf(Notice.Content said) {
    Statement.Order order = statement.order();
    Notice last =
        new Notice(
            UNKEPT,
            Long.MAX_VALUE,
            statement.who().staffNumber(),
            order.effective(),
            order.document(),
            order.sequence(),
            null,
            said);
    return after(last).equals(before());
  }

  Notice notice(UUID id, long change) {
    return new Notice(
        id,
        change,
        statement.who().staffNumber(),
        statement.order().effective(),
        statement.order().document(),
        statement.order().sequence(),
        isRepeated() ? null : heard.corrected(),
        who.getsExternalId() ? withExternalId() : content);
  }

  /** Of what was received before only the id is new; said again, the rest might come too late. */
  private Notice.Content withExternalId() {
    String id = statement.who().externalId();
    return isRepeated() ? Notice.Content.onlyExternalId(id) : content.withExternalId(id);
  }

  Career before() {
    return Timeline.of(known, undone, successions);
  }

  Career after(Notice notice) {
    List<Notice> all = new ArrayList<>(known);
    all.add(notice);
    return Timeline.of(all, undone, successions);
  }

  StatementOutcome line(@Nullable UUID person, @Nullable Notice notice) {
    if (notice == null) {
      return faults.isEmpty()
          ? line(person, StatementOutcome.Effect.REPEATED, differing())
          : line(person, StatementOutcome.Effect.REJECTED, List.of());
    }
    Comparison comparison = new Comparison(before(), after(notice), successions);
    StatementOutcome.Effect kind = comparison.kind();
    List<KeptText> unmet =
        unmet(notice, after(notice)).stream().map(Fault::text).distinct().toList();
    if (kind == StatementOutcome.Effect.UNCHANGED && (!unmet.isEmpty() || isOvertaken(notice))) {
      kind = StatementOutcome.Effect.STALE;
    }
    return line(person, kind, Stream.concat(comparison.notes().stream(), unmet.stream()).toList());
  }

  /**
   * Where what is said again is not true any more. Whoever numbers his acts knows which came after;
   * only that an appointment never came is told of those too.
   */
  private List<KeptText> differing() {
    boolean isNumbered = statement.order().key() != null;
    List<Fault> unmet = new ArrayList<>();
    repeated().map(said -> unmet(said, before())).ifPresent(unmet::addAll);
    unmet.removeIf(fault -> isNumbered && !fault.isAt(StatementField.FIRST_DAY));
    if (!isNumbered && !isTrueOf(content)) {
      unmet.add(Fault.invalid(StatementField.DOCUMENT, StatementMessages::said_before));
    }
    return unmet.stream().map(Fault::text).distinct().toList();
  }

  /** Something of the same day was received before that comes after it in the source's order. */
  private boolean isOvertaken(Notice notice) {
    return known.stream()
        .anyMatch(
            other ->
                other.effective().equals(notice.effective())
                    && Notice.ORDER.compare(other, notice) > 0
                    && other.content().meets(notice.content()));
  }

  private StatementOutcome line(
      @Nullable UUID person, StatementOutcome.Effect kind, List<KeptText> notes) {
    PersonName name = statement.name();
    return new StatementOutcome(
        statement.place(),
        kind,
        person,
        statement.who().staffNumber().value(),
        name != null ? name.inUse() : nameBefore(),
        who.decision(),
        notes,
        List.copyOf(faults));
  }

  private String nameBefore() {
    List<Career.Called> names = before().names();
    return names.isEmpty() ? "" : names.get(names.size() - 1).name().inUse();
  }
}

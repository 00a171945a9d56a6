package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.KeptWords;

/** What differs between two careers, as a person would say it. */
final class Comparison {
  private final Career before;
  private final Career after;
  private final Successions successions;
  private final List<KeptText> notes = new ArrayList<>();
  private StatementOutcome.Effect kind = StatementOutcome.Effect.UNCHANGED;

  Comparison(Career before, Career after, Successions successions) {
    this.before = before;
    this.after = after;
    this.successions = successions;
    names();
    appointments();
    rest();
  }

  StatementOutcome.Effect kind() {
    return kind;
  }

  List<KeptText> notes() {
    return List.copyOf(notes);
  }

  private void found(StatementOutcome.Effect found, Function<ComparisonMessages, String> note) {
    kind = found.compareTo(kind) < 0 ? found : kind;
    notes.add(KeptStatements.difference(note));
  }

  private void names() {
    boolean hasNames = !before.names().isEmpty() && !after.names().isEmpty();
    if (hasNames && !before.names().equals(after.names())) {
      Career.Called former = before.names().get(before.names().size() - 1);
      Career.Called last = after.names().get(after.names().size() - 1);
      found(
          StatementOutcome.Effect.CHANGED,
          former.name().isSpelledAs(last.name())
              ? is -> is.name_from(last.period().from(), last.name().inUse())
              : is -> is.renamed(last.period().from(), former.name().inUse(), last.name().inUse()));
      if (NameChange.keepsFamilyNameOnly(former.name(), last.name())) {
        notes.add(KeptStatements.difference(ComparisonMessages::family_name_only));
      }
    }
  }

  private void appointments() {
    for (Career.Served served : after.appointments()) {
      before.appointments().stream()
          .filter(served::isSameAppointment)
          .findFirst()
          .ifPresentOrElse(was -> differs(was, served), () -> begins(served));
    }
    before.appointments().stream()
        .filter(b -> after.appointments().stream().noneMatch(b::isSameAppointment))
        .forEach(b -> found(StatementOutcome.Effect.LEFT, is -> is.revoked(b.period().from())));
    Posts.leading(before, after).stream().map(this::leading).forEach(notes::add);
  }

  /** No title says it, and it opens the records of others. */
  private KeptText leading(Posts.Leading one) {
    String department = named(one.department(), one.from());
    return KeptStatements.difference(
        told ->
            one.leads()
                ? told.leads(one.position(), department, one.from())
                : told.leads_no_more(one.position(), department, one.from()));
  }

  private void begins(Career.Served served) {
    boolean again =
        served.type().isFiscalYear()
            && before.appointments().stream().anyMatch(b -> b.type().isFiscalYear());
    found(
        again ? StatementOutcome.Effect.REAPPOINTED : StatementOutcome.Effect.JOINED,
        is ->
            is.begins(
                served.type(),
                KeptWords.of(served.period()),
                served.number().value(),
                posts(served.posts(), served)));
    after.appointments().stream()
        .filter(other -> !other.number().equals(served.number()))
        .filter(other -> other.period().overlaps(served.period()))
        .map(
            other ->
                KeptStatements.difference(
                    is -> is.beside(other.number().value(), KeptWords.of(other.period()))))
        .forEach(notes::add);
  }

  private void differs(Career.Served was, Career.Served is) {
    LocalDate ended = is.period().lastDay();
    LocalDate before = was.period().lastDay();
    if (ended != null && (before == null || ended.isBefore(before))) {
      found(StatementOutcome.Effect.LEFT, told -> told.ends(ended));
    } else if (!is.period().equals(was.period())) {
      found(
          StatementOutcome.Effect.CHANGED,
          told -> told.period(KeptWords.of(was.period()), KeptWords.of(is.period())));
    }
    if (is.type() != was.type()) {
      found(StatementOutcome.Effect.CHANGED, told -> told.type(was.type(), is.type()));
    }
    postsDiffer(was, is);
  }

  private void postsDiffer(Career.Served was, Career.Served is) {
    List<Career.Post> fresh =
        is.posts().stream()
            .filter(post -> !was.posts().contains(post))
            .distinct()
            .sorted(Comparator.comparing(post -> post.period().from()))
            .toList();
    if (fresh.stream().anyMatch(post -> was.posts().stream().noneMatch(post::goesOnAs))) {
      found(StatementOutcome.Effect.MOVED, told -> told.moved(posts(fresh, is)));
    } else if (is.period().equals(was.period())
        ? !is.posts().equals(was.posts())
        : !ownDays(is, is.period()).equals(ownDays(was, is.period()))) {
      found(StatementOutcome.Effect.CHANGED, told -> told.periods_of_posts(posts(is.posts(), is)));
    }
  }

  /** Of the posts within the days; one that goes on to the end of either ends only with that. */
  private static Set<Career.Post> ownDays(Career.Served served, Period days) {
    return served.posts().stream()
        .filter(post -> post.period().overlaps(days))
        .map(post -> lastsTo(post, served.period()) || lastsTo(post, days) ? endless(post) : post)
        .collect(Collectors.toSet());
  }

  private static boolean lastsTo(Career.Post post, Period days) {
    LocalDate end = days.until();
    LocalDate until = post.period().until();
    return until == null || (end != null && !until.isBefore(end));
  }

  private static Career.Post endless(Career.Post post) {
    return new Career.Post(
        post.department(), post.position(), post.title(), Period.from(post.period().from()));
  }

  private List<KeptText> posts(List<Career.Post> posts, Career.Served served) {
    return posts.stream().map(post -> KeptStatements.difference(post(post, served))).toList();
  }

  /** With its last day where neither the appointment ends nor another post begins then. */
  private Function<ComparisonMessages, String> post(Career.Post post, Career.Served served) {
    LocalDate from = post.period().from();
    LocalDate until = post.period().until();
    LocalDate last = post.period().lastDay();
    if (last == null
        || last.equals(served.period().lastDay())
        || served.posts().stream().anyMatch(other -> other.period().from().equals(until))) {
      return told -> told.post(name(post), post.title(), from);
    }
    return told -> told.post_until(name(post), post.title(), from, last);
  }

  private String name(Career.Post post) {
    return named(post.department(), post.period().from());
  }

  private String named(UUID department, LocalDate day) {
    return successions.named(department, day).map(Department::name).orElse("");
  }

  private void rest() {
    if (!new HashSet<>(before.absences()).equals(new HashSet<>(after.absences()))) {
      found(
          StatementOutcome.Effect.CHANGED,
          told -> after.absences().isEmpty() ? told.no_leave() : told.leave(absences()));
    }
    if (!before.externalIds().containsAll(after.externalIds())) {
      found(StatementOutcome.Effect.CHANGED, ComparisonMessages::identified);
    }
    after.designations().forEach(this::redocumented);
    if (!undocumented(before).equals(undocumented(after))) {
      found(
          StatementOutcome.Effect.CHANGED,
          told ->
              after.designations().isEmpty()
                  ? told.no_designations()
                  : told.designations(designations()));
    }
  }

  private void redocumented(Career.Designated is) {
    before.designations().stream()
        .filter(was -> undocumented(was).equals(undocumented(is)))
        .filter(was -> !Objects.equals(was.document(), is.document()))
        .findFirst()
        .ifPresent(
            was ->
                found(
                    StatementOutcome.Effect.CHANGED,
                    told ->
                        told.redocumented(
                            is.role(),
                            is.affairs(),
                            Objects.requireNonNullElse(was.document(), ""),
                            Objects.requireNonNullElse(is.document(), ""))));
  }

  private static Set<Career.Designated> undocumented(Career career) {
    return career.designations().stream().map(Comparison::undocumented).collect(Collectors.toSet());
  }

  private static Career.Designated undocumented(Career.Designated d) {
    return new Career.Designated(
        d.department(), d.role(), d.affairs(), d.scope(), null, d.period());
  }

  private List<KeptText> absences() {
    return after.absences().stream()
        .map(
            away ->
                KeptStatements.difference(
                    told -> told.away(KeptWords.of(away.kind()), KeptWords.of(away.period()))))
        .toList();
  }

  private List<KeptText> designations() {
    return after.designations().stream()
        .map(
            d ->
                KeptStatements.difference(
                    told -> told.designated(d.role(), d.affairs(), KeptWords.of(d.period()))))
        .toList();
  }
}

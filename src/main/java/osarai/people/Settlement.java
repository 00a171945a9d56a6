package osarai.people;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.forms.Spelling;
import osarai.security.Ids;

/**
 * Brings the facts about one person to what a {@link Career} says, by new rows only: a fact keeps
 * its id while what it says is the same and its days touch the old ones; what is no longer said is
 * taken back.
 */
final class Settlement {
  private final EntityManager entities;
  private final Change change;
  private final UUID person;
  private boolean changed;

  Settlement(EntityManager entities, Change change, UUID person) {
    this.entities = entities;
    this.change = change;
    this.person = person;
  }

  /** The facts known of the person. */
  record Known(
      List<NameRow> names,
      List<AppointmentRow> appointments,
      List<PostRow> posts,
      List<DesignationRow> designations,
      List<AbsenceRow> absences,
      List<Person.ExternalId> externalIds) {}

  /** Writes what differs; answers whether anything did. */
  boolean settle(Known known, Career career) {
    match(
        known.names(),
        career.names(),
        Career.Called::period,
        (row, called) -> row.name().equals(called.name()),
        (row, called) -> row.period().from().equals(called.period().from()),
        (id, called) -> new NameRow(id, change, called.period(), person, called.name()));
    appointments(known, career.appointments());
    match(
        known.designations(),
        career.designations(),
        Career.Designated::period,
        (row, d) -> isOfTheSame(row, d) && Spelling.isSame(row.scope(), d.scope()),
        (row, d) -> isOfTheSame(row, d) && row.period().from().equals(d.period().from()),
        (row, d) -> Objects.equals(row.documentNumber(), d.document()) && isWrittenAs(row, d),
        this::row);
    match(
        known.absences(),
        career.absences(),
        Absence::period,
        (row, away) -> row.kind() == away.kind(),
        (row, away) -> false,
        (id, away) -> new AbsenceRow(id, change, away.period(), person, away.kind()));
    externalIds(known, career);
    return changed;
  }

  private void externalIds(Known known, Career career) {
    match(
        known.externalIds(),
        career.externalIds(),
        Career.ExternalId::period,
        (row, given) -> row.externalId().equals(given.id()),
        (row, given) -> false,
        (id, given) -> new Person.ExternalId(id, change, given.period(), person, given.id()));
  }

  private void appointments(Known known, List<Career.Served> served) {
    Map<Career.Served, UUID> ids =
        match(
            known.appointments(),
            served,
            Career.Served::period,
            (row, s) -> row.staffNumber().equals(s.number()) && row.employmentType() == s.type(),
            (row, s) ->
                row.staffNumber().equals(s.number())
                    && row.period().from().equals(s.period().from()),
            (id, s) -> new AppointmentRow(id, change, s.period(), person, s.number(), s.type()));
    match(
        known.posts(),
        served.stream().flatMap(s -> posts(idOf(ids, s), s)).toList(),
        Post::period,
        (row, post) -> row.post().isAs(post),
        (row, post) -> false,
        (row, post) -> row.post().title().equals(post.title()),
        (id, post) -> new PostRow(change, person, post.withId(id)));
  }

  /** Two posts are one from the day on which their departments have become one. */
  private static Stream<Post> posts(UUID appointment, Career.Served served) {
    return served.posts().stream()
        .distinct()
        .map(
            held ->
                new Post(
                    Ids.next(),
                    appointment,
                    held.department(),
                    held.position(),
                    held.title(),
                    held.period()));
  }

  private static UUID idOf(Map<Career.Served, UUID> ids, Career.Served served) {
    return Objects.requireNonNull(ids.get(served));
  }

  private static boolean isOfTheSame(DesignationRow row, Career.Designated designated) {
    return row.departmentId().equals(designated.department())
        && row.role() == designated.role()
        && Spelling.isSame(row.affairs(), designated.affairs());
  }

  private static boolean isWrittenAs(DesignationRow row, Career.Designated designated) {
    return row.affairs().equals(designated.affairs()) && row.scope().equals(designated.scope());
  }

  private DesignationRow row(UUID id, Career.Designated designated) {
    return new DesignationRow(
        id,
        change,
        designated.period(),
        person,
        designated.department(),
        designated.role(),
        designated.affairs(),
        designated.scope(),
        designated.document());
  }

  private <R extends FactRow, W> Map<W, UUID> match(
      List<R> known,
      List<W> wanted,
      Function<W, Period> period,
      BiPredicate<R, W> same,
      BiPredicate<R, W> kin,
      BiFunction<UUID, W, R> write) {
    return match(known, wanted, period, same, kin, (row, w) -> true, write);
  }

  /**
   * Writes what is wanted and not so yet, takes back the rest; answers the ids of the facts.
   *
   * @param detail what beside it is written alike in the same fact, and otherwise corrects it
   */
  private <R extends FactRow, W> Map<W, UUID> match(
      List<R> known,
      List<W> wanted,
      Function<W, Period> period,
      BiPredicate<R, W> same,
      BiPredicate<R, W> kin,
      BiPredicate<R, W> detail,
      BiFunction<UUID, W, R> write) {
    Map<W, R> continued = continued(known, wanted, period, same, kin);
    BiPredicate<R, W> unchanged =
        same.and(detail).and((row, w) -> row.period().equals(period.apply(w)));
    Map<W, UUID> ids = new HashMap<>();
    for (W w : new LinkedHashSet<>(wanted)) {
      R row = continued.get(w);
      UUID id = row == null ? Ids.next() : row.factId();
      if (row == null || !unchanged.test(row, w)) {
        persist(write.apply(id, w));
      }
      ids.put(w, id);
    }
    known.stream()
        .filter(row -> !continued.containsValue(row))
        .forEach(row -> persist(row.takenBack(change)));
    return ids;
  }

  /**
   * Finds for each wanted fact the known one that it continues: says the same and has the same
   * days, the same first day, or days in common; else is its kin, which it corrects.
   */
  private static <R extends FactRow, W> Map<W, R> continued(
      List<R> known,
      List<W> wanted,
      Function<W, Period> period,
      BiPredicate<R, W> same,
      BiPredicate<R, W> kin) {
    List<BiPredicate<R, W>> nearest =
        List.of(
            same.and((row, w) -> row.period().equals(period.apply(w))),
            same.and((row, w) -> row.period().from().equals(period.apply(w).from())),
            same.and((row, w) -> row.period().overlaps(period.apply(w))),
            kin);
    List<R> left = new ArrayList<>(known);
    Map<W, R> continued = new HashMap<>();
    for (BiPredicate<R, W> near : nearest) {
      for (W w : wanted) {
        Optional<R> found =
            left.stream().filter(row -> !continued.containsKey(w) && near.test(row, w)).findFirst();
        found.ifPresent(
            row -> {
              left.remove(row);
              continued.put(w, row);
            });
      }
    }
    return continued;
  }

  private void persist(FactRow row) {
    changed = true;
    entities.persist(row);
  }
}

package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.StaffNumber;

/**
 * Statements of one batch that may be about one person, or about one number: linked by a number, an
 * external id, an answer of the caller, or by whom a number or an id is known to belong to. They
 * are taken together and in the order of their days, so that each fact has one version in a change,
 * whatever a batch says of it.
 */
final class Families {
  private final List<Statement> statements;
  private final Map<Object, Integer> first = new HashMap<>();
  private final int[] above;

  private Families(List<Statement> statements) {
    this.statements = statements;
    this.above = IntStream.range(0, statements.size()).toArray();
  }

  /**
   * The places in the batch, in pieces of at most this size, or as large as the largest family.
   *
   * @param owners the persons whom each number and each external id belonged to
   */
  static List<List<Integer>> pieces(
      List<Statement> statements, Map<Object, Collection<UUID>> owners, int most) {
    Families families = new Families(statements);
    for (int i = 0; i < statements.size(); i++) {
      for (Object key : keys(statements.get(i).who())) {
        families.link(i, key);
        for (UUID owner : owners.getOrDefault(key, List.of())) {
          families.link(i, owner);
        }
      }
    }
    return families.pieces(most);
  }

  /** By number and by external id, whom it belonged to at any time; of a batch only. */
  static Map<Object, Collection<UUID>> owners(People people, List<Statement> statements, int most) {
    Map<Object, Collection<UUID>> owners = new HashMap<>();
    for (int from = 0; statements.size() > 1 && from < statements.size(); from += most) {
      List<Statement.Subject> whos =
          statements.subList(from, Math.min(from + most, statements.size())).stream()
              .map(Statement::who)
              .toList();
      NumberHolders.appointments(people, whos)
          .forEach(
              (number, holders) ->
                  owners.put(
                      new StaffNumber(number),
                      holders.stream().map(Appointment::personId).distinct().toList()));
      ExternalIds.owners(people, whos).forEach((id, person) -> owners.put(id, Set.of(person)));
    }
    return owners;
  }

  /** What tells who it is about. */
  static List<Object> keys(Statement.Subject who) {
    List<Object> keys = new ArrayList<>();
    keys.add(who.staffNumber());
    if (who.externalId() != null) {
      keys.add(who.externalId());
    }
    who.named().ifPresent(keys::add);
    return keys;
  }

  private void link(int place, Object key) {
    Integer other = first.putIfAbsent(key, place);
    if (other != null) {
      int one = top(place);
      int two = top(other);
      above[Math.max(one, two)] = Math.min(one, two);
    }
  }

  private int top(int place) {
    int top = place;
    while (above[top] != top) {
      above[top] = above[above[top]];
      top = above[top];
    }
    return top;
  }

  private List<List<Integer>> pieces(int most) {
    Map<Integer, List<Integer>> families = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      families.computeIfAbsent(top(i), top -> new ArrayList<>(1)).add(i);
    }
    List<List<Integer>> pieces = new ArrayList<>();
    List<Integer> piece = new ArrayList<>();
    for (List<Integer> family : families.values()) {
      if (!piece.isEmpty() && piece.size() + family.size() > most) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      piece.addAll(inOrder(family));
    }
    pieces.add(piece);
    return pieces;
  }

  private List<Integer> inOrder(List<Integer> family) {
    return family.size() == 1
        ? family
        : family.stream().sorted(Comparator.comparing(place -> turn(place, family))).toList();
  }

  /** Its day; of a correction not before the day of what it corrects. */
  private LocalDate turn(int place, List<Integer> family) {
    Statement.Order order = statements.get(place).order();
    LocalDate day = order.effective();
    String corrects = order.corrects();
    return corrects == null
        ? day
        : family.stream()
            .map(other -> statements.get(other).order())
            .filter(other -> corrects.equals(other.document()) || corrects.equals(other.sequence()))
            .map(Statement.Order::effective)
            .filter(day::isBefore)
            .max(LocalDate::compareTo)
            .orElse(day);
  }
}

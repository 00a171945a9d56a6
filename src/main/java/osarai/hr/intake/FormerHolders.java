package osarai.hr.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.KeptWords;

/**
 * Who had a number last, or gets it next, where nobody has it in the days that are spoken of. With
 * the same reading it is that person; where only a part of the name is the same, a 改姓 between two
 * appointments and somebody else of the same family name look alike, so the caller is asked.
 */
record FormerHolders(
    NumberHolders numbers, KnownNames names, ExternalIds externalIds, NumberFaults conflicts) {

  /** Whose it was and is again. */
  Optional<UUID> same(Statement statement) {
    return numbers
        .last(statement)
        .filter(held -> names.hasKana(held.personId(), statement.who().kana()))
        .filter(held -> mayHaveId(held.personId(), statement))
        .map(Appointment::personId)
        .or(() -> takenBack(statement));
  }

  /** Whose appointment under the number never came: told again, it is the same person's. */
  private Optional<UUID> takenBack(Statement statement) {
    List<UUID> same =
        numbers.takenBack(statement).stream()
            .filter(person -> names.hasKana(person, statement.who().kana()))
            .filter(person -> mayHaveId(person, statement))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** What somebody is asked who has not said that it is another. */
  Optional<Fault> asked(Statement statement) {
    Statement.Decided answer = statement.who().decided();
    if (statement.retitled() != null
        && statement.name() == null
        && statement.who().kana() == null) {
      return numbers.last(statement).map(conflicts::left);
    }
    return statement.engagement() == null || (answer != null && answer.isSomebodyElse())
        ? Optional.empty()
        : renamed(statement).map(held -> conflicts.formerlyOf(held, statement));
  }

  /** Of whom the question is. */
  private Optional<Appointment> renamed(Statement statement) {
    return nearest(statement)
        .filter(held -> names.isConceivable(held.personId(), statement))
        .filter(held -> mayHaveId(held.personId(), statement))
        .findFirst();
  }

  private Stream<Appointment> nearest(Statement statement) {
    return Stream.of(numbers.last(statement), numbers.upcoming(statement))
        .flatMap(Optional::stream);
  }

  /** A source never gives one person two ids. */
  private boolean mayHaveId(UUID person, Statement statement) {
    return statement.who().externalId() == null || !externalIds.hasOne(person);
  }

  /**
   * Whom somebody means who says that it is the id's or the number's holder, whatever the name has
   * become.
   */
  Optional<UUID> meant(Statement statement) {
    return Optional.ofNullable(externalIds.person(statement.who().externalId()))
        .or(() -> renamed(statement).or(() -> numbers.last(statement)).map(Appointment::personId));
  }

  /** For whoever is new under a number that is not. */
  Optional<KeptText> told(Statement statement) {
    return nearest(statement)
        .findFirst()
        .map(
            held ->
                KeptStatements.difference(
                    is -> is.number_of(names.of(held.personId()), KeptWords.of(held.period()))));
  }
}

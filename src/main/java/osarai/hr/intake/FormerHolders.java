package osarai.hr.intake;

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
        .filter(held -> mayHaveId(held, statement))
        .map(Appointment::personId);
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
        .filter(held -> names.mayHaveBecome(held.personId(), statement))
        .filter(held -> mayHaveId(held, statement))
        .findFirst();
  }

  private Stream<Appointment> nearest(Statement statement) {
    return Stream.of(numbers.last(statement), numbers.upcoming(statement))
        .flatMap(Optional::stream);
  }

  /** A source never gives one person two ids. */
  private boolean mayHaveId(Appointment held, Statement statement) {
    return statement.who().externalId() == null || !externalIds.hasOne(held.personId());
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

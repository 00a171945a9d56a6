package osarai.hr.intake;

import java.util.Optional;
import java.util.UUID;
import osarai.people.Appointment;
import osarai.people.Kana;
import osarai.people.KeptWords;
import osarai.people.PersonName;

/** Why a number or an id cannot be of whom a statement is about: by whom it is used, and when. */
record NumberFaults(KnownNames names) {

  Fault inUse(Appointment user) {
    return Fault.conflict(
        StatementField.STAFF_NUMBER,
        told -> told.number_in_use(names.of(user.personId()), KeptWords.of(user.period())));
  }

  /** The same where the name alone speaks against it. */
  Fault askedOfNumber(Appointment user) {
    return inUse(user).asking(Fault.Question.SAME_PERSON);
  }

  /** Whose days a longer period meets. */
  Fault held(Appointment holder) {
    return Fault.conflict(
        StatementField.STAFF_NUMBER,
        told -> told.number_held(names.of(holder.personId()), KeptWords.of(holder.period())));
  }

  /** Who had it or gets it, where a part of the name is the same. */
  Fault formerlyOf(Appointment held, Statement statement) {
    PersonName name = statement.name();
    Kana kana = statement.who().kana();
    String given = name != null ? name.inUse() : kana == null ? "" : kana.value();
    return Fault.conflict(
            StatementField.STAFF_NUMBER,
            told -> told.number_was(names.of(held.personId()), KeptWords.of(held.period()), given))
        .asking(Fault.Question.SAME_OR_SOMEBODY_ELSE);
  }

  /** Whose it was, and nothing else tells of whom it is said. */
  Fault left(Appointment held) {
    return Fault.conflict(
        StatementField.STAFF_NUMBER,
        told -> told.number_left(names.of(held.personId()), KeptWords.of(held.period())));
  }

  /** Said to be somebody else than the number's holder: then it is not that person's number. */
  Fault ofAnother(Appointment holder) {
    return Fault.conflict(
        StatementField.STAFF_NUMBER,
        told -> told.number_of_another(names.of(holder.personId()), KeptWords.of(holder.period())));
  }

  /** A source never gives its id to another, nor another to the same person. */
  Fault ofOtherId(Appointment user) {
    return Fault.conflict(
        StatementField.STAFF_NUMBER,
        told -> told.number_of_other_id(names.of(user.personId()), KeptWords.of(user.period())));
  }

  /** An id may be mistaken as a number may: where nothing of the name is as before. */
  Optional<Fault> askedOfId(UUID owner, Statement statement) {
    PersonName name = statement.name();
    return name == null || names.mayBe(owner, statement)
        ? Optional.empty()
        : Optional.of(
            Fault.conflict(
                    StatementField.EXTERNAL_ID, told -> told.id_of(names.of(owner), name.inUse()))
                .asking(Fault.Question.SAME_PERSON));
  }

  /** The same of who works elsewhere in the days, and has another given name there. */
  Optional<Fault> askedOfNamesake(Appointment held, Statement statement) {
    PersonName name = statement.name();
    return name == null || !names.hasOtherGivenName(held.personId(), name)
        ? Optional.empty()
        : Optional.of(
            Fault.conflict(
                    StatementField.EXTERNAL_ID,
                    told ->
                        told.id_of_namesake(
                            names.of(held.personId()),
                            held.staffNumber().value(),
                            KeptWords.of(held.period()),
                            name.inUse()))
                .asking(Fault.Question.SAME_PERSON));
  }

  static Fault unknownPerson() {
    return Fault.invalid(StatementField.SAME_PERSON, StatementMessages::nobody_there);
  }

  static Fault nobodys() {
    return Fault.conflict(StatementField.STAFF_NUMBER, StatementMessages::nobody_there);
  }

  static Fault shared() {
    return Fault.conflict(StatementField.STAFF_NUMBER, StatementMessages::number_shared);
  }
}

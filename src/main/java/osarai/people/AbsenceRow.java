package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import osarai.calendar.Period;

/** A leave (休業・休職) with its kind. */
@Entity
@Table(name = "absence")
class AbsenceRow extends FactRow {
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private AbsenceKind kind;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  AbsenceRow() {}

  AbsenceRow(UUID factId, Change change, Period period, UUID personId, AbsenceKind kind) {
    super(factId, change, period);
    this.personId = personId;
    this.kind = kind;
  }

  @Override
  AbsenceRow revised(Change change, Period period) {
    return new AbsenceRow(factId(), change, period, personId, kind);
  }

  UUID personId() {
    return personId;
  }

  AbsenceKind kind() {
    return kind;
  }
}

package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import osarai.calendar.Period;

/** What a person is called (the name in use) and how it is read. */
@Entity
@Table(name = "person_name")
class NameRow extends FactRow {
  private UUID personId;
  private String name;
  private String kana;
  private String searchKana;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  NameRow() {}

  NameRow(UUID factId, Change change, Period period, UUID personId, String name, Kana kana) {
    super(factId, change, period);
    this.personId = personId;
    this.name = name;
    this.kana = kana.value();
    this.searchKana = kana.search();
  }

  UUID personId() {
    return personId;
  }

  String name() {
    return name;
  }

  String kana() {
    return kana;
  }
}

package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** What a person is called (the name in use) and how it is read. */
@Entity
@Table(name = "person_name")
class NameRow extends FactRow {
  private UUID personId;
  private String name;
  private @Nullable String registeredName;
  private String kana;
  private String searchKana;
  private @Nullable String searchFolded;
  private @Nullable String alphabet;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  NameRow() {}

  NameRow(UUID factId, Change change, Period period, UUID personId, PersonName name) {
    super(factId, change, period);
    this.personId = personId;
    this.name = name.inUse();
    this.registeredName = name.registered();
    this.kana = name.kana().value();
    this.searchKana = name.kana().search();
    this.searchFolded = name.searched();
    this.alphabet = name.alphabet();
  }

  @Override
  NameRow revised(Change change, Period period) {
    return new NameRow(factId(), change, period, personId, name());
  }

  UUID personId() {
    return personId;
  }

  PersonName name() {
    return new PersonName(name, registeredName, new Kana(kana), alphabet);
  }
}

package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.evidence.record.CreditRows;
import osarai.people.People;
import osarai.running.SharedServices;

/** Duties of a closed year, with what was known when it was closed. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SettledDutiesTest {
  private static final FiscalYear YEAR = new FiscalYear(2040);
  private static final Instant CLOSED = Instant.parse("2041-05-31T01:00:00Z");

  @Inject EntityManager entities;
  @Inject SettledDuties settled;
  @Inject People people;

  /**
   * Its only pass by the reference day was of before the event, as that was known at the closing.
   */
  @Test
  @TestTransaction
  void whatADutyWasStatedAsLaterMakesNothingDone() {
    CreditRows rows = new CreditRows(entities);
    UUID person = id(1);
    UUID appointment = id(2);
    LocalDate march = LocalDate.of(2041, 3, 1);
    CreditRows.Owed duty =
        new CreditRows.Owed(id(3), appointment, "settled", YEAR.year(), "EVENT", march, march);
    rows.insert(duty, person, "event");
    pass(rows, person, appointment, 4, "2041-01-10T01:00:00Z");
    pass(rows, person, appointment, 5, "2041-04-10T01:00:00Z");
    close(duty, person);
    assertThat(settled.of(YEAR, people.knownAt(CLOSED)))
        .singleElement()
        .satisfies(one -> assertThat(one.done()).isFalse());
    rows.restate(duty, rows.change(CLOSED.plusSeconds(60)), LocalDate.of(2041, 1, 1));
    assertThat(settled.of(YEAR, people.knownAt(CLOSED)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.person()).isEqualTo(person);
              assertThat(one.opensOn()).isEqualTo(march);
              assertThat(one.done()).isFalse();
            });
  }

  private static UUID id(int number) {
    return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
  }

  private static void pass(
      CreditRows rows, UUID person, UUID appointment, int number, String moment) {
    Instant at = Instant.parse(moment);
    rows.write(
        person,
        new CreditRows.Passed(id(number), appointment, "settled", 2040, at, at, null),
        false);
  }

  private void close(CreditRows.Owed duty, UUID person) {
    entities
        .createNativeQuery(
            """
            INSERT INTO year_closing (fiscal_year, owed, fulfilled, excluded, unmet, note,
              closed_by, closed_by_words, closed_at, ledger_entry_id)
            VALUES (2040, 1, 1, 0, 0, '', :person, '試験', :at, :person)\
            """)
        .setParameter("person", person)
        .setParameter("at", CLOSED)
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            INSERT INTO year_closing_duty (fiscal_year, duty_id, person_id, course, state, left_out)
            VALUES (2040, :duty, :person, 'settled', 'FULFILLED', 0)\
            """)
        .setParameter("duty", duty.id())
        .setParameter("person", person)
        .executeUpdate();
  }
}

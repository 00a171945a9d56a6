package osarai.evidence.record;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/** Duties and completions as rows, for what is asked about them in SQL. */
public final class CreditRows {
  private final EntityManager entities;

  public CreditRows(EntityManager entities) {
    this.entities = entities;
  }

  public record Owed(
      UUID id,
      UUID appointment,
      String course,
      int year,
      String credit,
      LocalDate from,
      LocalDate opens) {

    /** Only what an event brought takes a pass from before it opens. */
    public boolean isOpenOn(LocalDate day) {
      return credit.equals("EVENT") || !day.isBefore(opens);
    }
  }

  public record Passed(
      UUID id,
      UUID appointment,
      String course,
      int year,
      Instant at,
      Instant known,
      @Nullable Instant takenBack) {

    public boolean standsBefore(Instant end) {
      return known.isBefore(end) && (takenBack == null || !takenBack.isBefore(end));
    }

    public boolean counts(Owed duty) {
      return course.equals(duty.course())
          && switch (duty.credit()) {
            case "FISCAL_YEAR" -> year == duty.year();
            case "APPOINTMENT" -> appointment.equals(duty.appointment());
            default -> !JapanClock.dayOf(at).isBefore(duty.from());
          };
    }
  }

  public void insert(Owed duty, UUID person, String requirement) {
    entities
        .createNativeQuery(
            """
            INSERT INTO duty (id, person_id, appointment_id, requirement, occasion, course,
              fiscal_year, credit, opens_on, due_on, reason, change_id, credit_from)
            VALUES (:id, :person, :appointment, :requirement, 'once', :course, :year, :credit,
              :opens, '2031-03-31', '試験', 1, :from)\
            """)
        .setParameter("id", duty.id())
        .setParameter("person", person)
        .setParameter("appointment", duty.appointment())
        .setParameter("requirement", requirement)
        .setParameter("course", duty.course())
        .setParameter("year", duty.year())
        .setParameter("credit", duty.credit())
        .setParameter("from", duty.from())
        .setParameter("opens", duty.opens())
        .executeUpdate();
  }

  public void restate(Owed duty, long change, LocalDate from) {
    entities
        .createNativeQuery(
            """
            INSERT INTO duty_restated (duty_id, change_id, opens_on, rule_due_on, credit_from,
              reason)
            VALUES (:id, :change, :opens, '2031-03-31', :from, '試験')\
            """)
        .setParameter("id", duty.id())
        .setParameter("change", change)
        .setParameter("opens", duty.opens())
        .setParameter("from", from)
        .executeUpdate();
  }

  /** The first three changes were recorded long ago, where nothing has made them yet. */
  public void firstChanges() {
    entities
        .createNativeQuery(
            """
            INSERT IGNORE INTO roster_change (change_id, recorded_at, actor, source, reason)
            VALUES (1, '2020-01-01', 'test', 'test', '試験'), (2, '2020-01-01', 'test', 'test',
              '試験'), (3, '2020-01-01', 'test', 'test', '試験')\
            """)
        .executeUpdate();
  }

  /** One after all others, recorded then. */
  public long change(Instant recorded) {
    entities
        .createNativeQuery(
            """
            INSERT INTO roster_change (change_id, recorded_at, actor, source, reason)
            SELECT COALESCE(MAX(change_id), 0) + 1, :at, 'test', 'test', '試験' FROM roster_change\
            """)
        .setParameter("at", recorded)
        .executeUpdate();
    return ((Number)
            entities
                .createNativeQuery("SELECT MAX(change_id) FROM roster_change")
                .getSingleResult())
        .longValue();
  }

  public void write(UUID person, Passed pass, boolean entered) {
    entities
        .createNativeQuery(
            """
            INSERT INTO completion (id, person_id, appointment_id, course, fiscal_year,
              staff_number, name, department, employment_type, mode, completed_at, recorded_at,
              ledger_entry_id)
            VALUES (:id, :person, :appointment, :course, :year, '1', '試験', '試験', 'regular',
              'browser', :at, IF(:entered, :known, NULL), :id)\
            """)
        .setParameter("id", pass.id())
        .setParameter("person", person)
        .setParameter("appointment", pass.appointment())
        .setParameter("course", pass.course())
        .setParameter("year", pass.year())
        .setParameter("at", pass.at())
        .setParameter("entered", entered)
        .setParameter("known", pass.known())
        .executeUpdate();
    if (pass.takenBack() != null) {
      entities
          .createNativeQuery(
              """
              INSERT INTO completion_withdrawn (completion_id, reason, withdrawn_by,
                withdrawn_by_words, withdrawn_at, ledger_entry_id)
              VALUES (:id, '試験', :person, '試験', :at, :id)\
              """)
          .setParameter("id", pass.id())
          .setParameter("person", person)
          .setParameter("at", pass.takenBack())
          .executeUpdate();
    }
  }
}

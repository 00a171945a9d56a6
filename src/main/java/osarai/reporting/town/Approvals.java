package osarai.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.login.DecidedByAnother;
import osarai.login.SecondPersons;
import osarai.people.OnTheDay;

/** What one person has asked for and another has not decided yet, of all kinds. */
@ApplicationScoped
public class Approvals {
  private static final String WAITING =
      OnTheDay.FACTS
          + """
          SELECT 'EXCLUSION', CAST(e.person_id AS CHAR),
            COALESCE((SELECT MIN(CONCAT_WS(' ', n.name, a.staff_number)) FROM name_that_day n
              LEFT JOIN appointment_that_day a ON a.person_id = n.person_id
              WHERE n.person_id = e.person_id), ''),
            0, CAST(e.requested_by AS CHAR), CAST(e.requested_at AS CHAR) AS at, CAST(e.id AS CHAR) AS id
          FROM exclusion e
          WHERE NOT EXISTS (SELECT 1 FROM exclusion_decision x WHERE x.exclusion_id = e.id)
          UNION ALL
          SELECT 'CORRECTION', CAST(d.person_id AS CHAR),
            COALESCE((SELECT MIN(CONCAT_WS(' ', n.name, a.staff_number)) FROM name_that_day n
              LEFT JOIN appointment_that_day a ON a.person_id = n.person_id
              WHERE n.person_id = d.person_id), ''),
            c.fiscal_year, CAST(c.requested_by AS CHAR), CAST(c.requested_at AS CHAR), CAST(c.id AS CHAR)
          FROM closing_correction c
          JOIN year_closing_duty d ON d.fiscal_year = c.fiscal_year AND d.duty_id = c.duty_id
          WHERE NOT EXISTS (SELECT 1 FROM closing_correction_decision x WHERE x.correction_id = c.id)
          UNION ALL
          SELECT 'RECOUNT', NULL, '',
            r.fiscal_year, CAST(r.requested_by AS CHAR), CAST(r.requested_at AS CHAR), CAST(r.id AS CHAR)
          FROM closing_recount r
          WHERE NOT EXISTS (SELECT 1 FROM closing_correction_decision x WHERE x.correction_id = r.id)
          ORDER BY at, id\
          """;

  private final EntityManager entities;
  private final Clock clock;

  Approvals(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * A request that nobody has decided.
   *
   * @param person whom it is about; null for a whole year
   * @param name with the staff number of that day
   * @param year of a closing; 0 for none
   */
  public record Waiting(
      SecondPersons.Request kind,
      @Nullable UUID person,
      String name,
      int year,
      UUID requestedBy,
      Instant requestedAt)
      implements DecidedByAnother {

    @Override
    public boolean isWaiting() {
      return true;
    }

    @Override
    public Set<UUID> about() {
      return person == null ? Set.of() : Set.of(person);
    }

    public String when() {
      return JapaneseDate.of(requestedAt);
    }

    /** Empty for what is of no year. */
    public String yearText() {
      return year == 0 ? "" : JapaneseDate.of(new FiscalYear(year));
    }

    /** The page on which it is decided. */
    public String address() {
      return switch (kind) {
        case EXCLUSION -> "/people/" + person;
        case CORRECTION -> "/year-closings/" + year + "/corrections";
        case RECOUNT -> "/year-closings/" + year + "/recounts";
      };
    }
  }

  /** The oldest first. */
  public List<Waiting> waiting() {
    List<?> rows =
        entities
            .createNativeQuery(WAITING, Object[].class)
            .setParameter("day", JapanClock.today(clock))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Approvals::waiting).toList();
  }

  private static Waiting waiting(Object[] row) {
    return new Waiting(
        SecondPersons.Request.valueOf((String) row[0]),
        row[1] == null ? null : UUID.fromString((String) row[1]),
        (String) row[2],
        ((Number) row[3]).intValue(),
        UUID.fromString((String) row[4]),
        LocalDateTime.parse(((String) row[5]).replace(' ', 'T')).toInstant(ZoneOffset.UTC));
  }
}

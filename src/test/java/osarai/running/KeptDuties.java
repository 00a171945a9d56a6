package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** The kept states of duties beside the view that they follow from. */
public final class KeptDuties {
  private static final String REST =
      ", person_id, appointment_id, requirement, course, fiscal_year, credit, opens_on, due_on,"
          + " rule_due_on, credit_from, known_on, reason, fulfilled_at, appointed_until FROM ";

  /** All rows that only one of the two has; for a database of its own. */
  public static final String DIFFERENCES = differences("");

  private KeptDuties() {}

  private static String differences(String where) {
    String view = "SELECT id" + REST + "duty_reckoned" + where;
    String kept = "SELECT duty_id" + REST + "duty_state" + where;
    return "(%s EXCEPT %s) UNION ALL (%s EXCEPT %s)".formatted(view, kept, kept, view);
  }

  /** That both say the same of these persons, who have duties. */
  public static void areAsReckoned(Collection<UUID> persons) {
    String where =
        persons.stream()
            .map(person -> "'" + person + "'")
            .collect(Collectors.joining(", ", " WHERE person_id IN (", ")"));
    assertThat(Rows.all("SELECT duty_id FROM duty_state" + where)).isNotEmpty();
    assertThat(Rows.all(differences(where))).isEmpty();
  }
}

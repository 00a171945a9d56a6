package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is recorded is only added to: a right to change or remove it is asked for by name. */
class GrantRulesTest {
  private final Grants grants = Grants.read();

  @Test
  void onlyTheNamedTablesMayBeChangedOrLoseRows() {
    Map<String, Set<String>> named = new TreeMap<>();
    Grants.MAY_DO_MORE.forEach(
        (table, why) -> named.put(table, new TreeSet<>(Set.of(why.split(":")[0].split(", ")))));
    assertThat(grants.more()).isEqualTo(named);
  }

  @Test
  void evidenceAndTheTrailAreOfThoseThatAreOnlyAddedTo() {
    assertThat(grants.ofRecords())
        .hasSizeGreaterThan(45)
        .contains(
            "ledger_entry",
            "completion",
            "completion_withdrawn",
            "audit_entry",
            "notice",
            "duty_restated",
            "closing_recount_figure",
            "appointment_stopped")
        .doesNotContain("duty_now", "flyway_schema_history");
  }

  @Test
  void nothingCanBeDoneToATableButReadAddChangeAndRemoveRows() {
    assertThat(grants.rights().values())
        .allSatisfy(given -> assertThat(given).isSubsetOf("SELECT", "INSERT", "UPDATE", "DELETE"));
  }
}

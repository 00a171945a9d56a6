package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import osarai.running.PackagedRows;

/** What one clerk was told is saved; compared with the database. */
final class Acknowledged {
  private record Place(String attempt, String question) {}

  private final Map<Place, String> answers = new LinkedHashMap<>();
  private final Set<Place> underWay = new HashSet<>();
  private final List<String> submissions = new ArrayList<>();

  synchronized void sends(String attempt, String question) {
    underWay.add(new Place(id(attempt), question));
  }

  synchronized void saved(String attempt, String question, String chosen) {
    Place place = new Place(id(attempt), question);
    answers.put(place, chosen);
    underWay.remove(place);
  }

  synchronized void submitted(String attempt) {
    submissions.add(id(attempt));
  }

  private static String id(String attempt) {
    return attempt.substring("/attempts/".length());
  }

  /** Each answer with the value last acknowledged, each submission closed with its score. */
  synchronized void isInTheDatabase() {
    answers.forEach(
        (place, chosen) -> {
          if (!underWay.contains(place)) {
            assertThat(
                    PackagedRows.column(
                        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                        place.attempt(),
                        place.question()))
                .as("%s", place)
                .containsExactly(chosen);
          }
        });
    for (String attempt : submissions) {
      assertThat(
              PackagedRows.count(
                  "attempt",
                  "id = ? AND submitted_at IS NOT NULL AND open IS NULL AND correct IN (0, 10)"
                      + " AND passed = (correct = 10)",
                  attempt))
          .as("submission of %s", attempt)
          .isOne();
    }
  }

  /** All that was begun is finished: one attempt a submission, one completion, one entry. */
  synchronized void isAllThereIs() {
    isInTheDatabase();
    String last = submissions.get(submissions.size() - 1);
    String enrolment = PackagedRows.one("SELECT enrolment_id FROM attempt WHERE id = ?", last);
    assertThat(
            PackagedRows.column(
                "SELECT id FROM attempt WHERE enrolment_id = ? ORDER BY number", enrolment))
        .isEqualTo(submissions);
    assertThat(answers).hasSize(10 * submissions.size());
    assertThat(
            PackagedRows.column(
                "SELECT c.attempt_id FROM completion c JOIN ledger_entry e"
                    + " ON e.id = c.ledger_entry_id WHERE c.enrolment_id = ?",
                enrolment))
        .containsExactly(last);
    assertThat(PackagedRows.count("ledger_entry", "payload LIKE ?", "%" + last + "%")).isOne();
  }

  synchronized int count() {
    return answers.size() + submissions.size();
  }
}

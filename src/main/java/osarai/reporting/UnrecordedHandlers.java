package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.curriculum.HandlerTraining;
import osarai.curriculum.HandlerTraining.TrainedHandlers;
import osarai.people.OnTheDay;
import osarai.people.People;

/**
 * Handlers of whom no training is recorded, however long ago: what a list of earlier trainings may
 * still bring. Whose start was taken over from before the product is trained by its document, as
 * the register has it.
 */
@ApplicationScoped
class UnrecordedHandlers {
  private static final String WITHOUT_RECORD =
      OnTheDay.FACTS
          + """
          SELECT DISTINCT CAST(d.person_id AS CHAR) AS person, n.name, d.affairs
          FROM designation_now d
          JOIN name_that_day n ON n.person_id = d.person_id
          WHERE d.role = 'HANDLER' AND (d.valid_to IS NULL OR (d.valid_to > :day AND d.valid_to > d.valid_from))
            AND EXISTS (SELECT 1 FROM appointment_that_day a WHERE a.person_id = d.person_id)
            AND NOT EXISTS (SELECT 1 FROM completion c
              WHERE c.person_id = d.person_id AND c.course IN (:courses)
                AND NOT EXISTS (SELECT 1 FROM completion_withdrawn w WHERE w.completion_id = c.id))
            AND NOT EXISTS (SELECT 1 FROM earlier_training_now t
              WHERE t.person_id = d.person_id AND t.course IN (:courses))
          ORDER BY 2, 3, 1\
          """;

  private final EntityManager entities;
  private final HandlerTraining training;
  private final TrainedHandlers register;
  private final People people;

  UnrecordedHandlers(
      EntityManager entities, HandlerTraining training, TrainedHandlers register, People people) {
    this.entities = entities;
    this.training = training;
    this.register = register;
    this.people = people;
  }

  /** A designation by its holder and its affairs, which a change of scope does not change. */
  record Handling(UUID person, String name, String affairs) {
    private static Handling of(Object[] row) {
      return new Handling(
          UUID.fromString(String.valueOf(row[0])), String.valueOf(row[1]), String.valueOf(row[2]));
    }

    String text() {
      return name + " " + affairs;
    }
  }

  List<Handling> on(LocalDate day) {
    Set<String> courses = training.courses();
    List<?> rows =
        entities
            .createNativeQuery(WITHOUT_RECORD, Object[].class)
            .setParameter("day", day)
            .setParameter("courses", courses.isEmpty() ? Set.of("") : courses)
            .getResultList();
    return untrained(rows.stream().map(Object[].class::cast).map(Handling::of).toList(), day);
  }

  /** Without those whom the register calls trained. */
  List<Handling> untrained(List<Handling> found, LocalDate day) {
    Set<UUID> persons = found.stream().map(Handling::person).collect(Collectors.toSet());
    Collection<TrainedHandlers.Handler> known =
        persons.isEmpty()
            ? List.of()
            : register.of(people.facts(persons, People.NOW).values(), training, day);
    return found.stream()
        .filter(one -> known.stream().noneMatch(handler -> isTrained(handler, one)))
        .toList();
  }

  private static boolean isTrained(TrainedHandlers.Handler handler, Handling one) {
    return handler.trained()
        && handler.person().personId().equals(one.person())
        && handler.designation().affairs().equals(one.affairs());
  }
}

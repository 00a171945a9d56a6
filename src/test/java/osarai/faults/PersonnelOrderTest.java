package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.faults.PersonnelDoors.Act;
import osarai.faults.PersonnelDoors.Door;
import osarai.running.PackagedRows;
import osarai.running.Visitor;

/** F18: the acts of a person's years by all doors, in any order, repeated, give the same truth. */
@Tag("running")
class PersonnelOrderTest {
  private static final int CLERKS = 6;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final List<String> FACTS =
      List.of(
          "SELECT CONCAT_WS(' ', 'name', name, kana, valid_from, IFNULL(valid_to, '-'))"
              + " FROM person_name_now WHERE person_id = ?"
              + " AND (valid_to IS NULL OR valid_to > valid_from) ORDER BY 1",
          "SELECT CONCAT_WS(' ', 'appointment', employment_type, valid_from, IFNULL(valid_to, '-'),"
              + " EXISTS (SELECT 1 FROM appointment_stopped s WHERE s.appointment_id = fact_id))"
              + " FROM appointment_now WHERE person_id = ?"
              + " AND (valid_to IS NULL OR valid_to > valid_from) ORDER BY 1",
          "SELECT DISTINCT CONCAT_WS(' ', 'post', d.code, p.position, p.title, p.valid_from,"
              + " IFNULL(p.valid_to, '-'), a.employment_type) FROM post_now p"
              + " JOIN department_now d ON d.department_id = p.department_id"
              + " JOIN appointment_now a ON a.fact_id = p.appointment_id WHERE p.person_id = ?"
              + " AND (p.valid_to IS NULL OR p.valid_to > p.valid_from) ORDER BY 1",
          "SELECT DISTINCT CONCAT_WS(' ', 'designation', d.code, g.role, g.affairs, g.scope,"
              + " g.document_number, g.valid_from, IFNULL(g.valid_to, '-')) FROM designation_now g"
              + " JOIN department_now d ON d.department_id = g.department_id WHERE g.person_id = ?"
              + " AND (g.valid_to IS NULL OR g.valid_to > g.valid_from) ORDER BY 1",
          "SELECT CONCAT_WS(' ', 'duty', requirement, course, fiscal_year, credit, due_on)"
              + " FROM duty_now WHERE person_id = ? AND NOT withdrawn ORDER BY 1");
  private static final String ROWS =
      "SELECT row_id FROM person_name WHERE person_id = ?"
          + " UNION ALL SELECT row_id FROM appointment WHERE person_id = ?"
          + " UNION ALL SELECT row_id FROM post WHERE person_id = ?"
          + " UNION ALL SELECT row_id FROM designation WHERE person_id = ?"
          + " UNION ALL SELECT id FROM duty WHERE person_id = ?"
          + " UNION ALL SELECT id FROM notice WHERE person_id = ?";

  private static final Map<Integer, Visitor> HR = new HashMap<>();
  private static List<String> inOrder = List.of();

  private record Delivery(Act act, Door door) {}

  @BeforeAll
  static void sayAllInOrderOnce() {
    PersonnelDoors doors = doors(0);
    for (Act act : Act.values()) {
      doors.say(act, act.doors().get(0));
    }
    inOrder = truth(doors.person());
    assertThat(inOrder).filteredOn(line -> line.startsWith("post")).as("%s", inOrder).hasSize(4);
    assertThat(inOrder).anyMatch(line -> line.startsWith("duty handler"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyOrderThroughAnyDoorEndsInTheSame(int seed) {
    PersonnelDoors doors = doors(seed);
    List<Delivery> said = new ArrayList<>();
    List<String> rows = List.of();
    for (Delivery delivery : deliveries(new Random(seed))) {
      said.add(delivery);
      doors.say(delivery.act(), delivery.door());
      String person = doors.person();
      List<String> now = PackagedRows.column(ROWS, person, person, person, person, person, person);
      assertThat(now).as("history, seed %d: %s", seed, said).containsAll(rows);
      rows = now;
    }
    assertThat(truth(doors.person())).as("seed %d: %s", seed, said).isEqualTo(inOrder);
  }

  /** A person is appointed before anything else is said; a repeat comes after what it repeats. */
  private static List<Delivery> deliveries(Random random) {
    List<Act> acts = new ArrayList<>(List.of(Act.values()));
    acts.remove(Act.APPOINTED);
    Collections.shuffle(acts, random);
    acts.add(0, Act.APPOINTED);
    List<Delivery> all = new ArrayList<>();
    acts.forEach(act -> all.add(delivery(act, random)));
    for (Act act : acts) {
      if (random.nextInt(10) < 4) {
        int first = all.stream().map(Delivery::act).toList().indexOf(act);
        all.add(first + 1 + random.nextInt(all.size() - first), delivery(act, random));
      }
    }
    return all;
  }

  private static Delivery delivery(Act act, Random random) {
    return new Delivery(act, act.doors().get(random.nextInt(act.doors().size())));
  }

  /** One clerk may hand in twenty files a minute. */
  private static PersonnelDoors doors(int seed) {
    Visitor hr = HR.computeIfAbsent(seed % CLERKS, clerk -> Hr.atThePages());
    return new PersonnelDoors("P%03d".formatted(seed), hr, TODAY);
  }

  private static List<String> truth(String person) {
    return FACTS.stream().flatMap(sql -> PackagedRows.column(sql, person).stream()).toList();
  }
}

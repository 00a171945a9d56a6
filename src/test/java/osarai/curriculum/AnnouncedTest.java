package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Department;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** Whom an event of 10 December concerns: 210 lies below 200 until the end of the year. */
class AnnouncedTest {
  private static final PersonDraft TANAKA =
      new PersonDraft()
          .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", "2026-12-10")
          .posted(1001, section(220), Position.MEMBER, "主事", "2026-12-11", null)
          .department(200, "市民部", "2000-04-01", null)
          .department(220, "税務課", "2000-04-01", null)
          .department(
              new Department(
                  section(210), "210", "市民課", section(200), true, days("2000-04-01", "2026-12-31")))
          .department(
              new Department(
                  section(210), "210", "市民課", section(300), true, days("2027-01-01", null)));

  @Test
  void anEventOfNoDepartmentConcernsEverybody() {
    assertThat(event("2026-12-10").concerns(TANAKA.facts())).isTrue();
    assertThat(event("2026-12-10").concerns(new PersonDraft().facts())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-10, 210, true",
    "2026-12-10, 200, true",
    "2026-12-10, 220, false",
    "2026-12-10, 300, false",
    "2026-12-11, 210, false",
    "2026-12-11, 200, false",
    "2026-12-11, 220, true",
    "2026-03-31, 210, false"
  })
  void itConcernsThoseWhoHeldAPostThereOrBelowOnTheDay(String day, int code, boolean concerned) {
    assertThat(event(day, section(code)).concerns(TANAKA.facts())).isEqualTo(concerned);
  }

  @Test
  void oneOfSeveralDepartmentsIsEnough() {
    assertThat(event("2026-12-10", section(220), section(210)).concerns(TANAKA.facts())).isTrue();
    assertThat(event("2026-12-10", section(220), section(300)).concerns(TANAKA.facts())).isFalse();
  }

  private static Announced event(String day, UUID... departments) {
    return new Announced(
        new UUID(0, 1), Occurrence.Event.INCIDENT, day(day), Set.of(departments), "誤送信");
  }
}

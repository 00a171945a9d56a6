package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.Position;

/** What the section of a reason is called. */
class PlacesTest {

  /** Renamed in October; from December on nobody holds the post. */
  private final PersonFacts facts =
      new PersonDraft()
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
          .department(220, "税務課", "2010-04-01", "2026-09-30")
          .department(220, "課税課", "2026-10-01", null)
          .posted(1001, section(220), Position.MEMBER, "主事", "2018-04-01", "2026-11-30")
          .facts();

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-04-01, 税務課",
    "2026, 2026-09-30, 税務課",
    "2026, 2026-10-01, 課税課",
    "2026, 2026-12-01, 税務課",
    "2025, 2025-04-01, 税務課"
  })
  void isThatOfTheDayAndWithoutAPostThatOfTheYear(int year, String of, String name) {
    assertThat(
            new Places(facts, new FiscalYear(year)).section(facts.appointments().get(0), day(of)))
        .isEqualTo(name);
  }
}
